/// Centred lines, one below the other: `\substack{i < n\\ j < m}`.
struct Substack: Atom {
  let lines: [[any Formula]]

  func node(in builder: inout BoxBuilder) throws(MathError) -> Node {
    var contents: [[Node]] = []
    for line in lines { contents.append(try builder.nodes(line)) }
    var rows: [HorizontalList] = []
    for nodes in contents { rows.append(try builder.list(of: nodes)) }
    let width = rows.map(\.width).max() ?? 0
    var gap = Strut(depth: builder.ruleThickness * 2)
    gap.places = max(1, rows.count - 1)
    var stack: [Node] = []
    for row in rows {
      if !stack.isEmpty { stack.append(.strut(gap)) }
      stack.append(.horizontal(.centred([.horizontal(row)], width: width)))
    }
    return .horizontal(try builder.list(of: [.vertical(VerticalList(stack))]))
  }

  static func parse(_ parser: inout MathParser) throws(MathError) -> Substack {
    let usage = "\\substack{line\\\\ line}"
    guard parser.accept("{") else { throw parser.failure("expected \(usage)") }
    var lines: [[any Formula]] = []
    while !parser.accept("}") {
      if parser.accept("{") {
        // Of braces around a whole line matplotlib takes only empty ones.
        guard parser.accept("}") else {
          throw parser.failure("a line of \\substack may not begin with a brace")
        }
        lines.append([])
        continue
      }
      let formulas = try parser.formulas()
      guard !formulas.isEmpty else { throw parser.unclosed("\(usage) lacks its closing }") }
      lines.append(formulas)
      while parser.acceptLineBreak() {}
    }
    guard !lines.isEmpty else { throw parser.failure("\\substack has no lines") }
    return Substack(lines: lines)
  }
}

extension MathParser {
  /// Skips spaces and takes two backslashes if they come next.
  mutating func acceptLineBreak() -> Bool {
    let start = position
    skipSpaces()
    if case .sign("\\") = command {
      position += 2
      return true
    }
    position = start
    return false
  }
}
