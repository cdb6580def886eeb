/// A recursive-descent parser of the math between two dollar signs.
///
/// It accepts what matplotlib's grammar accepts, down to its habits: control words for spaces and delimiters end where
/// their name ends (`\quadx` is a quad and an x), a space after `_` or `^` is itself the script, primes end a formula.
struct MathParser {
  let source: [Unicode.Scalar]
  var position = 0
  private var depth = 0

  /// How deep formulas may be nested: what the stack of half a megabyte that some threads have can bear. matplotlib's
  /// parser manages about thirty levels of braces.
  static let maximumDepth = 50

  init(_ source: [Unicode.Scalar]) { self.source = source }

  /// Parses all of the source. Columns of errors count from 1 at the start of the source.
  mutating func parse() throws(MathError) -> [any Formula] {
    let formulas = try formulas()
    skipSpaces()
    if position < source.count { throw unexpected() }
    guard !formulas.isEmpty else { throw failure("there is nothing between the dollar signs") }
    return formulas
  }

  // MARK: Formulas

  /// Formulas up to where none begins any more.
  mutating func formulas() throws(MathError) -> [any Formula] {
    var result: [any Formula] = []
    while let formula = try formula() { result.append(formula) }
    return result
  }

  /// A space, a font command, or an atom with its scripts; nil if none begins here.
  mutating func formula() throws(MathError) -> (any Formula)? {
    skipSpaces()
    if let space = try Space.parse(&self) { return space }
    if let font = FontCommand.parse(&self) { return font }
    return try Scripts.parse(&self)
  }

  /// A box that can carry scripts; nil if none begins here.
  ///
  /// Spaces before it must have been skipped, or else a space is the atom.
  mutating func atom() throws(MathError) -> (any Atom)? {
    guard depth < Self.maximumDepth else {
      throw failure("formulas are nested more than \(Self.maximumDepth) deep")
    }
    depth += 1
    defer { depth -= 1 }
    let start = position
    skipSpaces()
    if let early = try Construct.parseBeforeSymbols(&self) { return early }
    let afterSpaces = position
    position = start
    if let symbol = SymbolFormula.parse(&self) { return symbol }
    position = afterSpaces
    if let construct = try Construct.parse(&self) { return construct }
    if let group = try Group.parse(&self) { return group }
    if case .word(let name) = command, !Construct.closing.contains(where: name.hasPrefix) {
      throw unknown(name)
    }
    position = start
    return nil
  }

  // MARK: Characters

  /// The character here; nil at the end.
  var next: Unicode.Scalar? { position < source.count ? source[position] : nil }

  mutating func skipSpaces() {
    while let scalar = next, scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
      position += 1
    }
  }

  /// Skips spaces and takes the character if it comes next.
  mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    let start = position
    skipSpaces()
    if next == scalar {
      position += 1
      return true
    }
    position = start
    return false
  }

  /// What a backslash here begins.
  enum Command {
    /// A backslash and letters.
    case word(String)
    /// A backslash and another character.
    case sign(Unicode.Scalar)
  }

  /// The command here, without spaces before it; nil if there is none.
  var command: Command? {
    guard next == "\\", position + 1 < source.count else { return nil }
    let letters = source[(position + 1)...].prefix { $0.isLetter }
    guard letters.isEmpty else { return .word(String(String.UnicodeScalarView(letters))) }
    return .sign(source[position + 1])
  }

  /// Skips spaces and takes the control word if it comes next.
  mutating func accept(word: String) -> Bool {
    let start = position
    skipSpaces()
    if case .word(word) = command {
      position += 1 + word.unicodeScalars.count
      return true
    }
    position = start
    return false
  }

  /// Takes the first of the control words that what comes next begins with, even if more letters follow.
  mutating func accept(prefix words: [String]) -> String? {
    guard case .word(let name) = command, let word = words.first(where: name.hasPrefix) else { return nil }
    position += 1 + word.unicodeScalars.count
    return word
  }

  // MARK: Arguments

  /// A braced argument. `usage` is how the command that needs it is written.
  mutating func argument(of usage: String, mayBeEmpty: Bool = false) throws(MathError) -> [any Formula] {
    guard accept("{") else { throw failure("expected \(usage)") }
    let formulas = try formulas()
    if formulas.isEmpty, !mayBeEmpty { throw failure("an argument of \(usage) is empty") }
    guard accept("}") else { throw unclosed("\(usage) lacks its closing }") }
    return formulas
  }

  // MARK: Errors

  /// An error at the current place.
  func failure(_ message: String) -> MathError { MathError(message, column: position + 1) }

  /// The end of a group is missing: at the end of the source, or because something here is not math.
  mutating func unclosed(_ message: String) -> MathError {
    skipSpaces()
    return position < source.count ? unexpected() : failure(message)
  }

  /// A control word that begins nothing here.
  func unknown(_ name: String) -> MathError {
    if MathFont(command: name) != nil || Space.words.contains(where: name.hasPrefix) || name == "hspace" {
      return failure("\\\(name) cannot stand here; put it in braces")
    }
    if name.hasPrefix("math"), MathFont(command: String(name.dropFirst(4))) != nil {
      return failure("expected { after \\\(name)")
    }
    let advice = Construct.nearestCommand(to: name).map { "; did you mean \\\($0)?" } ?? ""
    return failure("unknown command \\\(name)\(advice)")
  }

  /// What stands here can stand nowhere, or not here.
  func unexpected() -> MathError {
    guard let scalar = next else { return failure("the math ends too early") }
    switch scalar {
    case "}": return failure("this } closes no {")
    case "{": return failure("this { is not closed")
    case "\\":
      switch command {
      case .word(let name):
        if let word = Construct.closing.first(where: name.hasPrefix) {
          return failure("this \\\(word) belongs to no \\left")
        }
        return unknown(name)
      case .sign(let sign): return failure("unknown command \\\(sign)")
      case nil: return failure("a backslash ends the math; write \\backslash for the sign")
      }
    case "%", "$": return failure("write \\\(scalar) for the character \(scalar)")
    // matplotlib has no command for it.
    case "#": return failure("the character # cannot stand in math; write it outside the dollar signs")
    case _ where scalar.properties.generalCategory == .control:
      return failure("the math contains a control character")
    default: return failure("the character \(scalar) cannot be used in math")
    }
  }
}

extension Unicode.Scalar {
  /// Whether TeX takes the character into the name of a command.
  var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
