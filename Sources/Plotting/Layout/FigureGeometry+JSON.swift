import FigureDrawing
import FigureNumbers
import Scales

extension FigureGeometry {
  /// The geometry as JSON text. Numbers are written so that they read back the same; JSON has none that
  /// are not finite, and `null` stands for them.
  public var json: String {
    var writer = JSONWriter()
    writer.write(value)
    writer.text += "\n"
    return writer.text
  }

  private var value: JSONValue {
    .object([
      ("figure", .string(figure)),
      ("units", .string("pixels, y up from the bottom left corner of the whole figure")),
      ("dpi", .number(dpi)),
      ("pixels", .array([.integer(pixels.width), .integer(pixels.height)])),
      ("tight_inches", tightInches.value),
      ("axes", .array(axes.map(\.value))),
      ("math", .array(math.map(\.value))),
    ])
  }
}

extension FigureGeometry.AxesGeometry {
  fileprivate var value: JSONValue {
    var lines: [JSONValue] = []
    var collections: [JSONValue] = []
    for artist in artists {
      switch artist {
      case .line(let label, let color, let alpha, let linewidth, let count, let first, let last):
        lines.append(
          .object([
            ("label", .string(label)), ("color", .string(color.hexadecimal)),
            ("alpha", alpha.map { .number($0) } ?? .null), ("linewidth", .number(linewidth)),
            ("count", .integer(count)), ("first", first?.value ?? .null), ("last", last?.value ?? .null),
          ]))
      case .collection(let kind, let box):
        collections.append(.object([("kind", .string(kind)), ("box", box.value)]))
      }
    }
    return .object([
      ("box", box.value), ("xlim", xlim.value), ("ylim", ylim.value), ("xticks", .array(xticks.map(\.value))),
      ("yticks", .array(yticks.map(\.value))), ("title", title?.value ?? .null),
      ("xlabel", xlabel?.value ?? .null), ("ylabel", ylabel?.value ?? .null), ("lines", .array(lines)),
      ("collections", .array(collections)), ("legend", legend?.value ?? .null),
    ])
  }
}

extension FigureGeometry.Tick {
  fileprivate var value: JSONValue {
    .object([
      ("kind", .string(isMajor ? "major" : "minor")), ("at", .number(at)), ("pixel", .number(pixel)),
      ("label", label?.value ?? .null),
    ])
  }
}

extension FigureGeometry.Text {
  fileprivate var value: JSONValue {
    .object([
      ("text", .string(text)), ("size", .number(size)), ("color", .string(color.hexadecimal)),
      ("rotation", .number(rotation)), ("box", box.value), ("baselines", .array(baselines.map(\.value))),
    ])
  }
}

extension FigureGeometry.LegendGeometry {
  fileprivate var value: JSONValue {
    .object([
      ("frame", frame.value), ("title", title?.value ?? .null), ("texts", .array(texts.map(\.value))),
      ("handles", .array(handles.map(\.value))),
    ])
  }
}

extension FigureGeometry.MathLabel {
  /// The label as JSON text.
  public var json: String {
    var writer = JSONWriter()
    writer.write(value)
    return writer.text
  }

  fileprivate var value: JSONValue {
    let glyphs: [JSONValue] = glyphs.map { glyph in
      .object([
        ("font", .string(glyph.glyph.face)), ("size", .number(glyph.glyph.size)),
        ("codepoint", .integer(Int(glyph.code))), ("glyph", .integer(Int(glyph.glyph.index))),
        ("x", .number(glyph.glyph.x)), ("y", .number(glyph.glyph.y)),
      ])
    }
    let rules: [JSONValue] = rules.map { rule in
      .object([
        ("x", .number(rule.x)), ("y", .number(rule.y)), ("width", .number(rule.width)),
        ("height", .number(rule.height)),
      ])
    }
    return .object([
      ("text", .string(text)), ("size", .number(size)), ("width", .number(width)),
      ("height", .number(height)),
      ("depth", .number(depth)), ("glyphs", .array(glyphs)), ("rules", .array(rules)),
    ])
  }
}

extension Rect {
  fileprivate var value: JSONValue { .array([.number(x0), .number(y0), .number(x1), .number(y1)]) }
}

extension Point {
  fileprivate var value: JSONValue { .array([.number(x), .number(y)]) }
}

extension ViewInterval {
  fileprivate var value: JSONValue { .array([.number(low), .number(high)]) }
}

extension Color {
  /// `#rrggbb`, halves rounded to even as Python rounds them.
  fileprivate var hexadecimal: String {
    func byte(_ component: Double) -> String {
      let value = Int((min(max(component, 0), 1) * 255).rounded(.toNearestOrEven))
      let digits = String(value, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }
    return "#" + byte(red) + byte(green) + byte(blue)
  }
}

/// A piece of JSON; objects keep the order of their members.
private indirect enum JSONValue {
  case null
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])
}

private struct JSONWriter {
  var text = ""

  mutating func write(_ value: JSONValue, indent: Int = 0) {
    switch value {
    case .null: text += "null"
    case .integer(let value): text += "\(value)"
    case .number(let value): text += value.jsonText
    case .string(let value): write(value)
    case .array(let items):
      writeAll(items, between: ("[", "]"), indent: indent) { writer, item in
        writer.write(item, indent: indent + 1)
      }
    case .object(let members):
      writeAll(members, between: ("{", "}"), indent: indent) { writer, member in
        writer.write(member.0)
        writer.text += ": "
        writer.write(member.1, indent: indent + 1)
      }
    }
  }

  private mutating func writeAll<Item>(
    _ items: [Item], between brackets: (String, String), indent: Int,
    _ write: (inout JSONWriter, Item) -> Void
  ) {
    text += brackets.0
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + String(repeating: " ", count: indent + 1)
      write(&self, item)
    }
    if !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += brackets.1
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
