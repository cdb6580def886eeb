/// A root, `\sqrt{…}` or `\sqrt[3]{…}`.
struct Radical: Atom {
  let degree: [any Formula]
  let radicand: [any Formula]

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    let fonts = builder.fonts
    let degree = try builder.nodes(self.degree)
    let body = try builder.list(radicand)
    let thickness = builder.ruleThickness
    let check = try HorizontalList.delimiter(
      .command("__sqrt__"), height: body.height - body.shift + 5 * thickness, depth: body.depth + body.shift,
      builder.font, fonts)
    let height = check.height - check.shift
    let depth = check.depth + check.shift

    let margin = Node.strut(Strut(width: 2 * thickness))
    let padded = try builder.list(of: [margin, .horizontal(body), margin])
    var right = VerticalList([
      .rule(.horizontal(thickness: thickness)), .glue(.fill), .horizontal(padded),
    ])
    right.pack(exactly: height + fonts.ruleClearance(size: builder.font.size), maximumDepth: depth)

    var root = Node.strut(Strut(width: 0.5 * check.width))
    if !degree.isEmpty {
      var list = try builder.list(of: degree)
      try list.shrink(fonts)
      try list.shrink(fonts)
      root = .horizontal(list)
    }
    var raised = VerticalList([.horizontal(try builder.list(of: [root]))])
    // Over the tick of the sign.
    raised.shift = -height * 0.6
    return .horizontal(
      try builder.list(of: [
        .vertical(raised), .kern(Kern(-0.5 * check.width)), .horizontal(check), .vertical(right),
      ]))
  }

  static func parse(_ parser: inout MathParser) throws(MathError) -> Radical {
    let usage = "\\sqrt{value}"
    var degree: [any Formula] = []
    if parser.accept("[") {
      while true {
        if parser.accept("]") { break }
        guard let formula = try parser.formula() else {
          throw parser.unclosed("the degree of a root lacks its closing ]")
        }
        degree.append(formula)
      }
      if degree.isEmpty { throw parser.failure("the degree of a root is empty; leave out []") }
    }
    return Radical(degree: degree, radicand: try parser.argument(of: usage))
  }
}
