/// A line over or under formulas.
struct Line: Atom {
  enum Side { case over, under }

  let side: Side
  let formulas: [any Formula]

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    let body = try builder.list(formulas)
    let inner = Node.horizontal(try builder.list(of: [.horizontal(body)]))
    let thickness = builder.ruleThickness
    let rule = Node.rule(.horizontal(thickness: thickness))
    switch side {
    case .over:
      var stack = VerticalList([rule, .glue(.fill), inner])
      stack.pack(
        exactly: body.height - body.shift + 3 * thickness
          + builder.fonts.ruleClearance(size: builder.font.size),
        maximumDepth: body.depth + body.shift)
      return .horizontal(try builder.list(of: [.vertical(stack)]))
    case .under:
      var stack = VerticalList([inner, .kern(Kern(3 * thickness)), rule])
      let whole = stack.height + stack.depth + thickness
      stack.height = body.height
      stack.depth = whole - stack.height
      return .horizontal(try builder.list(of: [.vertical(stack)]))
    }
  }

  static func parse(_ parser: inout MathParser, _ side: Side) throws(MathError) -> Line {
    let usage = side == .over ? "\\overline{body}" : "\\underline{body}"
    return Line(side: side, formulas: try parser.argument(of: usage))
  }
}
