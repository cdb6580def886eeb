/// Small formulas over or under others: `\overset{…}{…}`.
struct Annotation: Atom {
  let side: Line.Side
  let annotation: [any Formula]
  let body: [any Formula]

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var annotation = try builder.list(self.annotation)
    let body = try builder.list(self.body)
    try annotation.shrink(builder.fonts)
    let width = max(annotation.width, body.width)
    let small = HorizontalList.centred([.horizontal(annotation)], width: width)
    let large = HorizontalList.centred([.horizontal(body)], width: width)
    let gap = builder.ruleThickness * 3
    let space = Node.strut(Strut(depth: gap))
    switch side {
    case .over: return .vertical(VerticalList([.horizontal(small), space, .horizontal(large)]))
    case .under:
      var stack = VerticalList([.horizontal(large), space, .horizontal(small)])
      stack.shift = large.depth + small.height + gap
      return .vertical(stack)
    }
  }

  static func parse(_ parser: inout MathParser, _ side: Line.Side) throws(MathError) -> Annotation {
    let usage = side == .over ? "\\overset{annotation}{body}" : "\\underset{annotation}{body}"
    return Annotation(
      side: side, annotation: try parser.argument(of: usage, mayBeEmpty: true),
      body: try parser.argument(of: usage, mayBeEmpty: true))
  }
}
