import FigureDrawing
import FigureNumbers
import Plotting

extension Decoding {
  /// A colour as matplotlib's `to_rgba` reads it; a pair `[colour, alpha]` stands for its tuple.
  func color(_ node: YAMLNode) throws(Mistakes) -> ColorSpec {
    switch node.content {
    case .scalar(let scalar):
      switch scalar.value {
      case .text: return try color(scalar.text, at: node.mark)
      case .integer, .float:
        throw Mistakes("expected a colour, found \(node.found); a grey is quoted, as in '0.5'", at: node.mark)
      case .null, .bool: throw Mistakes("expected a colour, found \(node.found)", at: node.mark)
      }
    case .sequence(let items):
      if items.count == 2, !Self.isNumber(items[0]) {
        let base = try color(items[0])
        if items[1].isNull { return base }
        return base.with(alpha: try Read.number(.unit)(items[1]), cycle: style.axes.colorCycle)
      }
      let components = try Read.list("of a colour's components", of: Read.anyNumber)(node)
      if let place = components.firstIndex(where: { !($0 >= 0 && $0 <= 1) }), 3...4 ~= components.count {
        throw Mistakes("the components of a colour lie between 0 and 1", at: node.mark(ofItem: place))
      }
      do throws(ColorError) {
        return try ColorSpec(components: components)
      } catch {
        throw Mistakes(error.description, at: node.mark)
      }
    case .mapping: throw Mistakes("expected a colour, found a map", at: node.mark)
    }
  }

  /// One colour for all, or a list of them; a list of numbers is one colour.
  func colors(_ node: YAMLNode) throws(Mistakes) -> [ColorSpec] {
    guard case .sequence(let items) = node.content, let first = items.first, !Self.isNumber(first),
      !(items.count == 2 && (Self.isNumber(items[1]) || items[1].isNull))
    else {
      if case .sequence(let items) = node.content, items.isEmpty { return [] }
      return [try color(node)]
    }
    // Among others `none` is transparent black, which an opacity makes visible; alone it is no colour at all.
    return try Read.list("of colours", of: color)(node).map { $0 == .none ? .color(.clear) : $0 }
  }

  func color(_ text: String, at mark: Mark) throws(Mistakes) -> ColorSpec {
    do throws(ColorError) {
      return try ColorSpec(text)
    } catch {
      throw Mistakes(error.description, at: mark)
    }
  }

  static func isNumber(_ node: YAMLNode) -> Bool {
    guard case .scalar(let scalar) = node.content else { return false }
    switch scalar.value {
    case .integer, .float: return true
    case .null, .bool, .text: return false
    }
  }
}

extension Read {
  /// The names of matplotlib's line styles (`lines.py`).
  static let lineStyles: [(String, LineStyle)] = [
    ("-", .solid), ("--", .dashed), ("-.", .dashDot), (":", .dotted), ("solid", .solid), ("dashed", .dashed),
    ("dashdot", .dashDot), ("dotted", .dotted), ("None", .none), ("none", .none), (" ", .none), ("", .none),
  ]

  /// A name, or `[offset, [on, off, …]]` in multiples of the line width.
  static func lineStyle(_ node: YAMLNode) throws(Mistakes) -> LineStyle {
    switch node.content {
    case .scalar: return try choice("line style", lineStyles)(node)
    case .mapping: throw Mistakes("expected a line style, found a map", at: node.mark)
    case .sequence(let items):
      guard items.count == 2, case .sequence = items[1].content else {
        throw Mistakes("expected a line style, a name or [offset, [on, off, …]]", at: node.mark)
      }
      return .custom(offset: try number(items[0]), dashes: try dashes(items[1]))
    }
  }

  /// Lengths of dashes and gaps in turn.
  static func dashes(_ node: YAMLNode) throws(Mistakes) -> [Double] {
    let lengths = try list("of dashes and gaps", of: number(.nonNegative))(node)
    guard lengths.count % 2 == 0, lengths.contains(where: { $0 > 0 }) else {
      throw Mistakes("expected dashes and gaps in turn, one of them above 0", at: node.mark)
    }
    return lengths
  }

  /// matplotlib's integer codes of markers, in order (`markers.py`).
  private static let codedMarkers: [Marker] = [
    .tickLeft, .tickRight, .tickUp, .tickDown, .caretLeft, .caretRight, .caretUp, .caretDown, .caretLeftBase,
    .caretRightBase, .caretUpBase, .caretDownBase,
  ]

  /// The markers that a description names by a text, with their names.
  private static let namedMarkers: [(String, Marker)] =
    Marker.allCases.filter { !codedMarkers.contains($0) }.map { ($0.rawValue, $0) }
    + [("None", .none), (" ", .none), ("", .none)]

  /// A name such as `o`, or one of matplotlib's integer codes, which stand for ticks and carets.
  static func marker(_ node: YAMLNode) throws(Mistakes) -> Marker {
    guard case .scalar(let scalar) = node.content else {
      throw Mistakes(
        "expected a marker's name or code, found \(node.found); other markers are left out of the format",
        at: node.mark)
    }
    if scalar.value != .text { return codedMarkers[try whole(0...(codedMarkers.count - 1))(node)] }
    if scalar.text.utf8.count > 2, scalar.text.hasPrefix("$"), scalar.text.hasSuffix("$") {
      throw Mistakes("markers made of math are left out of the format", at: node.mark)
    }
    return try choice("marker", namedMarkers)(node)
  }

  /// As ``marker(_:)``, by the rule of rc settings that digits in a text are a code, too.
  static func rcMarker(_ node: YAMLNode) throws(Mistakes) -> Marker {
    if case .scalar(let scalar) = node.content, let code = Int(scalar.text) {
      guard codedMarkers.indices.contains(code) else {
        throw Mistakes(
          "expected a marker's code from 0 to \(codedMarkers.count - 1), found \(code)", at: node.mark)
      }
      return codedMarkers[code]
    }
    return try marker(node)
  }

  /// Sizes of text that can be drawn, in points; matplotlib takes what is smaller than 1 for 1.
  static let fontPoints = Bounds.within(0...5000)

  /// Points, or a name such as `large`.
  static func fontSize(_ node: YAMLNode) throws(Mistakes) -> FontSize {
    if case .scalar(let scalar) = node.content, scalar.value == .text, Double(decimalText: scalar.text) == nil
    {
      return .named(try choice("font size", of: FontSize.Name.self)(node))
    }
    return .points(max(1, try number(fontPoints)(node)))
  }

  /// matplotlib's names of weights (`font_manager.py`, `weight_dict`).
  private static let weights: [(String, Int)] = [
    ("ultralight", 100), ("light", 200), ("normal", 400), ("regular", 400), ("book", 400), ("medium", 500),
    ("roman", 500), ("semibold", 600), ("demibold", 600), ("demi", 600), ("bold", 700), ("heavy", 800),
    ("extra bold", 800), ("black", 900),
  ]

  /// 0 to 1000, or a name such as `bold`.
  static func fontWeight(_ node: YAMLNode) throws(Mistakes) -> FontWeight {
    if case .scalar(let scalar) = node.content, scalar.value == .text, Double(decimalText: scalar.text) == nil
    {
      return FontWeight(try choice("font weight", weights)(node))
    }
    return FontWeight(try whole(0...1000)(node))
  }

  static var fontStyle: Reading<FontStyle> { choice("font style", of: FontStyle.self) }

  /// The name of a font family, or several in the order in which they are tried.
  static func families(_ node: YAMLNode) throws(Mistakes) -> [String] {
    let names = try oneOrMore("of names of font families", of: word)(node)
    guard !names.isEmpty else { throw Mistakes("expected a font family, found an empty list", at: node.mark) }
    return names
  }

  /// `normal`, or a multiple of the font's height.
  static func lineSpacing(_ node: YAMLNode) throws(Mistakes) -> Double? {
    if case .scalar(let scalar) = node.content, scalar.text == "normal" { return nil }
    return try number(.within(-100...100))(node)
  }

  /// Degrees, or `vertical` and `horizontal`.
  static func rotation(_ node: YAMLNode) throws(Mistakes) -> Double {
    if case .scalar(let scalar) = node.content {
      if scalar.text == "vertical" { return 90 }
      if scalar.text == "horizontal" { return 0 }
    }
    return try number(node)
  }

  static var horizontalAlignment: Reading<HorizontalAlignment> {
    choice("horizontal alignment", of: HorizontalAlignment.self)
  }

  static var verticalAlignment: Reading<VerticalAlignment> {
    choice("vertical alignment", of: VerticalAlignment.self)
  }

  static var rotationMode: Reading<TextBlock.RotationMode> {
    choice("rotation mode", of: TextBlock.RotationMode.self)
  }

  /// Lengths in points; what is wider than the largest canvas cannot be meant.
  static let length = Bounds.within(0...1e6)
}
