import FigureNumbers

/// A scalar as written, and what YAML 1.1 takes it for.
///
/// Plain scalars are resolved by the rules of PyYAML's `resolver.py`, which stand between the YAML 1.1 type repository
/// and usage: `yes`, `no`, `on` and `off` are booleans but `y` and `n` are text, `017` is octal but `0o17` is text, a
/// number with an exponent is one only with a point and a signed exponent (`1.0e+3`, not `1e3`), `1:30` is sexagesimal.
struct YAMLScalar: Sendable {
  enum Value: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    case float(Double)
    case text
  }

  /// How the scalar is to be read.
  enum Kind: Sendable, Equatable {
    /// As the rules of plain scalars say.
    case implicit
    /// Quoted, or tagged as text.
    case text
    /// Tagged as a number, `!!float` or `!!int`.
    case number
  }

  var text: String
  var kind: Kind

  var value: Value {
    switch kind {
    case .text: .text
    case .implicit: Self.resolve(text)
    case .number: Self.number(text)
    }
  }

  /// What a message calls the scalar.
  var found: String {
    switch value {
    case .null: "nothing"
    case .bool: "the truth value \(text)"
    case .integer, .float: "the number \(text)"
    case .text: "the text \(quoted(text))"
    }
  }

  /// What Python's `str()` makes of the value PyYAML reads: `0.5` for `.5`, `1000.0` for `1_000.`, `True` for `yes`.
  var pythonText: String {
    switch value {
    case .null: "None"
    case .bool(let value): value ? "True" : "False"
    case .integer(let value): String(value)
    case .float(let value): value.text(.shortest)
    case .text: text
    }
  }

  /// A number by the tag's word: what the rules say, or else what Python's `float()` reads.
  private static func number(_ text: String) -> Value {
    switch resolve(text) {
    case .integer(let value): .integer(value)
    case .float(let value): .float(value)
    default: Double(decimalText: text).map { .float($0) } ?? .text
    }
  }

  private static func resolve(_ text: String) -> Value {
    var text = text
    return text.withUTF8 { bytes -> Value in
      guard let first = bytes.first else { return .null }
      switch first {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        return PlainNumberSyntax(bytes).value ?? .text
      case UInt8(ascii: "~"):
        return bytes.count == 1 ? .null : .text
      default:
        guard bytes.count <= 5 else { return .text }
        switch String(decoding: bytes, as: UTF8.self) {
        case "null", "Null", "NULL": return .null
        case "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON": return .bool(true)
        case "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF": return .bool(false)
        default: return .text
        }
      }
    }
  }
}

/// `text` in single quotes on one line, cut where it is long.
func quoted(_ text: String) -> String {
  var shown = ""
  for scalar in text.unicodeScalars.prefix(40) {
    switch scalar {
    case "\n": shown += "\\n"
    case "\t": shown += "\\t"
    case _ where scalar.properties.generalCategory == .control:
      shown += "\\u{" + String(scalar.value, radix: 16) + "}"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return "'" + shown + (text.unicodeScalars.count > 40 ? "…'" : "'")
}
