/// A text with one number in it, as Python's `'%.1f kg' % x` and `'{:,.0f}'.format(x)` fill it in.
///
/// ```swift
/// NumberTemplate("%d%%")?.text(12.7)     // 12%
/// NumberTemplate("{:,.1f} m")?.text(1e4) // 10,000.0 m
/// ```
///
/// A text with a single conversion after a percent sign is read as `printf` reads it, any other by its braces. A text
/// without either stands as it is.
public struct NumberTemplate: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case literal(String)
    case number(NumberFormat)
    /// What is left of the number without its decimals.
    case whole(NumberFormat)
    /// With commas between groups of three digits.
    case grouped(NumberFormat)
    /// A hundred times the number, and a percent sign.
    case percent(NumberFormat)
  }

  private let parts: [Part]

  /// Nil where a conversion is none that numbers have.
  public init?(_ text: String) {
    guard let parts = Self.conversions(text) ?? Self.braces(text) else { return nil }
    self.parts = parts
  }

  /// Only what `%` fills in, as pie charts have it; nil where there is not exactly one conversion.
  public init?(printf text: String) {
    guard let parts = Self.conversions(text) else { return nil }
    self.parts = parts
  }

  public func text(_ value: Double) -> String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .number(let format): format.string(value)
      case .whole(let format): format.string(Self.truncated(value))
      case .grouped(let format): Self.grouped(format.string(value))
      case .percent(let format): format.string(value * 100) + "%"
      }
    }.joined()
  }

  /// Whole numbers have no sign of zero.
  private static func truncated(_ value: Double) -> Double { value.rounded(.towardZero) + 0 }

  private static func grouped(_ text: String) -> String {
    let start = text.firstIndex { $0.isNumber } ?? text.startIndex
    let end = text[start...].firstIndex { !$0.isNumber } ?? text.endIndex
    var digits = Array(text[start..<end])
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return text[..<start] + String(digits) + text[end...]
  }

  // MARK: printf

  private static func conversions(_ text: String) -> [Part]? {
    var parts: [Part] = []
    var rest = text[...]
    var literal = ""
    var count = 0
    while let character = rest.popFirst() {
      guard character == "%" else {
        literal.append(character)
        continue
      }
      if rest.first == "%" {
        rest.removeFirst()
        literal.append("%")
        continue
      }
      guard let end = rest.firstIndex(where: { $0.isLetter }) else { return nil }
      let conversion = "%" + rest[..<end]
      guard let part = part(String(conversion), rest[end]) else { return nil }
      rest = rest[rest.index(after: end)...]
      parts += [.literal(literal), part]
      literal = ""
      count += 1
    }
    return count == 1 ? parts + [.literal(literal)] : nil
  }

  private static func part(_ start: String, _ letter: Character) -> Part? {
    if "diu".contains(letter) {
      guard !start.contains("."), let format = NumberFormat(printf: start + ".0f") else { return nil }
      return .whole(format)
    }
    return NumberFormat(printf: start + String(letter)).map { .number($0) }
  }

  // MARK: Braces

  private static func braces(_ text: String) -> [Part]? {
    var parts: [Part] = []
    var literal = ""
    var rest = text[...]
    var count = 0
    while let character = rest.popFirst() {
      guard character == "{" || character == "}" else {
        literal.append(character)
        continue
      }
      if rest.first == character {
        rest.removeFirst()
        literal.append(character)
        continue
      }
      guard character == "{", let end = rest.firstIndex(of: "}"), rest.first == ":",
        let part = part(ofBraces: rest[rest.index(after: rest.startIndex)..<end])
      else { return nil }
      rest = rest[rest.index(after: end)...]
      parts += [.literal(literal), part]
      literal = ""
      count += 1
    }
    // A percent sign without a number is a mistake, though Python writes it as it stands.
    guard count == 1 || count == 0 && !text.contains("%") else { return nil }
    return parts + [.literal(literal)]
  }

  /// A sign, zeros, a width, commas, a precision and a letter, each of which may be left out but the last.
  private static func part(ofBraces specification: Substring) -> Part? {
    var text = specification
    guard let letter = text.popLast() else { return nil }
    let isGrouped = text.contains(",")
    text.removeAll { $0 == "," }
    if letter == "%" { return NumberFormat(printf: "%\(text)f").map { .percent($0) } }
    guard let format = NumberFormat(printf: "%\(text)\(letter)") else { return nil }
    // Commas among the zeros of a width are beyond what labels need.
    if isGrouped { return format.width == 0 ? .grouped(format) : nil }
    return .number(format)
  }
}
