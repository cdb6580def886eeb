/// A numerator over a denominator, with or without a bar and delimiters (TeXbook, appendix G, rule 15).
struct Fraction: Atom {
  enum Bar: Sendable {
    /// As thick as the bars of the current size.
    case standard
    /// Pixels.
    case thickness(Double)
  }

  /// Styles by their number in `\genfrac`: how many levels smaller both parts are set.
  enum Style: Int, Sendable { case display, text, script, scriptScript }

  let left: Symbol?
  let right: Symbol?
  let bar: Bar
  let style: Style
  let numerator: [any Formula]
  let denominator: [any Formula]

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var numerator = try builder.list(self.numerator)
    var denominator = try builder.list(self.denominator)
    let fonts = builder.fonts
    let parameters = fonts.parameters
    let size = builder.font.size
    let thickness = builder.ruleThickness
    let axis = fonts.axisHeight(size: size)
    var xHeight = fonts.xHeight(size: size)
    for _ in 0..<style.rawValue {
      xHeight *= ScriptLevel.factor
      try numerator.shrink(fonts)
      try denominator.shrink(fonts)
    }
    let width = max(numerator.width, denominator.width)
    let top = HorizontalList.centred([.horizontal(numerator)], width: width)
    let bottom = HorizontalList.centred([.horizontal(denominator)], width: width)
    let bar =
      switch self.bar {
      case .standard: thickness
      case .thickness(let value): value
      }
    let isDisplay = style == .display
    let lowering =
      (isDisplay ? parameters.denominatorDisplayShift : parameters.denominatorTextShift) * xHeight
    var stack: VerticalList
    if bar != 0 {
      let raising = (isDisplay ? parameters.numeratorDisplayShift : parameters.numeratorTextShift) * xHeight
      let clearance = isDisplay ? 3 * bar : bar
      let half = bar / 2
      let above = max((raising - top.depth) - (axis + half), clearance)
      let below = max((axis - half) - (bottom.height - lowering), clearance)
      stack = VerticalList([
        .horizontal(top), .strut(Strut(depth: above)), .rule(.horizontal(thickness: bar)),
        .strut(Strut(depth: below)), .horizontal(bottom),
      ])
      stack.shift = bottom.height + below + half - axis
    } else {
      let raising =
        (isDisplay ? parameters.numeratorDisplayShift : parameters.numeratorBarlessShift) * xHeight
      let least = (isDisplay ? 7 : 3) * thickness
      let natural = (raising - top.depth) - (bottom.height - lowering)
      stack = VerticalList([
        .horizontal(top), .strut(Strut(depth: max(natural, least))), .horizontal(bottom),
      ])
      stack.shift = lowering
      if natural < least { stack.shift += (least - natural) / 2 }
    }
    let margin = Node.strut(Strut(width: thickness))
    let fraction = try builder.list(of: [margin, .vertical(stack), margin])
    guard left != nil || right != nil else { return .horizontal(fraction) }
    return .horizontal(
      try Delimited.list(
        left ?? Delimiter.invisible, [.node(.horizontal(fraction))], right ?? Delimiter.invisible,
        in: &builder))
  }

  enum Kind { case fraction, displayFraction, binomial }

  static func parse(_ parser: inout MathParser, _ kind: Kind) throws(MathError) -> Fraction {
    let name =
      switch kind {
      case .fraction: "frac"
      case .displayFraction: "dfrac"
      case .binomial: "binom"
      }
    let usage = "\\\(name){num}{den}"
    let isBinomial = kind == .binomial
    return Fraction(
      left: isBinomial ? .character("(") : nil, right: isBinomial ? .character(")") : nil,
      bar: isBinomial ? .thickness(0) : .standard, style: kind == .displayFraction ? .display : .text,
      numerator: try parser.argument(of: usage), denominator: try parser.argument(of: usage))
  }

  /// `\genfrac{left}{right}{thickness}{style}{numerator}{denominator}`
  static func parseGeneral(_ parser: inout MathParser) throws(MathError) -> Fraction {
    let usage = "\\genfrac{ldelim}{rdelim}{rulesize}{style}{num}{den}"
    func expect(_ condition: Bool) throws(MathError) {
      guard condition else { throw parser.failure("expected \(usage)") }
    }
    try expect(parser.accept("{"))
    let left = Delimiter.parse(&parser)
    try expect(parser.accept("}") && parser.accept("{"))
    let right = Delimiter.parse(&parser)
    try expect(parser.accept("}") && parser.accept("{"))
    guard let thickness = parser.number() else {
      throw parser.failure("expected a number, the thickness of the bar, in \(usage)")
    }
    try expect(parser.accept("}") && parser.accept("{"))
    var style = Style.text
    let digits: [Unicode.Scalar] = ["0", "1", "2", "3"]
    if let number = digits.firstIndex(where: { parser.accept($0) }) {
      style = Style(rawValue: number) ?? .text
    }
    try expect(parser.accept("}"))
    return Fraction(
      left: left, right: right, bar: .thickness(thickness), style: style,
      numerator: try parser.argument(of: usage), denominator: try parser.argument(of: usage))
  }
}
