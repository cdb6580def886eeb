/// An atom with sub- and superscripts and primes.
struct Scripts: Formula {
  struct Script: Sendable {
    enum Place: String { case sub, `super` }

    let place: Place
    let atom: any Atom
  }

  let nucleus: (any Atom)?
  /// The scripts in the order of the source, which is the order they are set in.
  let scripts: [Script]
  let primes: Int
  let column: Int

  func append(to nodes: inout [Node], in builder: inout BoxBuilder) throws(MathError) {
    let nucleus = try self.nucleus?.node(in: &builder)
    if scripts.isEmpty, primes == 0 {
      if let nucleus { nodes.append(nucleus) }
      return
    }
    var boxes = ScriptBoxes()
    for script in scripts {
      let node = try script.atom.node(in: &builder)
      switch script.place {
      case .sub: boxes.sub = node
      case .super: boxes.super = node
      }
    }
    if primes > 0 { boxes.super = .horizontal(try withPrimes(boxes.super, in: builder)) }
    if case .horizontal(let list) = nucleus, list.children.count == 1, case .kern = list.children[0] {
      throw MathError("a space cannot carry scripts; give them an empty group, {}", column: column)
    }
    nodes.append(try boxes.attached(to: nucleus ?? .strut(Strut()), in: &builder))
  }

  private func withPrimes(_ superscript: Node?, in builder: BoxBuilder) throws(MathError) -> HorizontalList {
    var list: HorizontalList
    switch superscript {
    case .horizontal(let known): list = known
    case .some(let node): list = try builder.list(of: [node])
    case nil: list = HorizontalList(unkerned: [])
    }
    for _ in 0..<primes { list.children.append(.character(try builder.character(.command("prime")))) }
    try list.insertKerns(builder.fonts)
    list.pack()
    return list
  }

  // MARK: Parsing

  /// The atom here with its scripts; nil if there is neither.
  static func parse(_ parser: inout MathParser) throws(MathError) -> Scripts? {
    let start = parser.position
    let nucleus = try parser.atom()
    var scripts: [Script] = []
    while let place = place(&parser) {
      if scripts.contains(where: { $0.place == place }) {
        parser.position -= 1
        throw parser.failure("double \(place.rawValue)script; use braces to say what belongs together")
      }
      guard let atom = try parser.atom() else { throw parser.failure("nothing follows this script's sign") }
      scripts.append(Script(place: place, atom: atom))
    }
    if scripts.isEmpty {
      if start < parser.source.count, parser.source[start] == "'" {
        // Primes without anything before them; before scripts the character is an apostrophe.
        parser.position = start
        return Scripts(nucleus: nil, scripts: [], primes: primes(&parser), column: start + 1)
      }
      guard nucleus != nil else { return nil }
    }
    return Scripts(nucleus: nucleus, scripts: scripts, primes: primes(&parser), column: start + 1)
  }

  private static func place(_ parser: inout MathParser) -> Script.Place? {
    if parser.accept("_") { return .sub }
    return parser.accept("^") ? .super : nil
  }

  private static func primes(_ parser: inout MathParser) -> Int {
    parser.skipSpaces()
    let start = parser.position
    while parser.next == "'" { parser.position += 1 }
    return parser.position - start
  }
}
