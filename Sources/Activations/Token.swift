/// A word of an expression.
struct Token: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    case number(Double)
    /// A name; with its prime it stands for a derivative.
    case name(String)
    /// An operator, a parenthesis or a comma.
    case symbol(Symbol)
    case end
  }

  enum Symbol: String, Sendable, CaseIterable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case power = "^"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case equal = "=="
    case notEqual = "!="
    case assign = "="
    case comma = ","
    case open = "("
    case close = ")"
  }

  let kind: Kind
  /// As it was written; empty at the end.
  let text: String
  /// Where it begins, counted in characters from 1.
  let column: Int

  /// The word as an error message shows it.
  var shown: String { kind == .end ? "the end" : "'\(text)'" }
}

/// Cuts an expression into words.
struct Tokenizer {
  private let source: String
  private let characters: [Character]
  private var position = 0

  init(_ source: String) {
    self.source = source
    characters = Array(source)
  }

  /// All words, the last being the end.
  ///
  /// - Throws: an error at a character that begins no word.
  static func tokens(of source: String) throws(ExpressionError) -> [Token] {
    var tokenizer = Tokenizer(source)
    var tokens: [Token] = []
    repeat { tokens.append(try tokenizer.next()) } while tokens.last?.kind != .end
    return tokens
  }

  private var current: Character? { position < characters.count ? characters[position] : nil }

  private func isDigit(at index: Int) -> Bool {
    index < characters.count && characters[index].isASCII && characters[index].isNumber
  }

  private mutating func next() throws(ExpressionError) -> Token {
    while let character = current, character.isWhitespace { position += 1 }
    let start = position
    let kind: Token.Kind
    if let character = current {
      if isDigit(at: start) || (character == "." && isDigit(at: start + 1)) {
        kind = .number(number())
      } else if character.isLetter || character == "_" {
        kind = .name(name())
      } else {
        kind = .symbol(try symbol(character))
      }
    } else {
      kind = .end
    }
    return Token(kind: kind, text: String(characters[start..<position]), column: start + 1)
  }

  /// Digits with at most one point and an exponent, as in Python; `1e` is the number 1 and the name e.
  private mutating func number() -> Double {
    let start = position
    digits()
    if current == "." {
      position += 1
      digits()
    }
    if current == "e" || current == "E" {
      let signed =
        position + 1 < characters.count
        && (characters[position + 1] == "-" || characters[position + 1] == "+")
      if isDigit(at: position + (signed ? 2 : 1)) {
        position += signed ? 2 : 1
        digits()
      }
    }
    return Double(String(characters[start..<position].filter { $0 != "_" })) ?? .nan
  }

  /// A run of digits; underscores may stand between them.
  private mutating func digits() {
    while isDigit(at: position) || (current == "_" && isDigit(at: position + 1)) { position += 1 }
  }

  private mutating func name() -> String {
    let start = position
    while let character = current, character.isLetter || character.isNumber || character == "_" {
      position += 1
    }
    if current == "'" { position += 1 }
    return String(characters[start..<position])
  }

  private mutating func symbol(_ character: Character) throws(ExpressionError) -> Token.Symbol {
    let following = position + 1 < characters.count ? characters[position + 1] : nil
    if character == "*", following == "*" {
      position += 2
      return .power
    }
    if following == "=", let symbol = Token.Symbol(rawValue: String([character, "="])) {
      position += 2
      return symbol
    }
    if let symbol = Token.Symbol(rawValue: String(character)) {
      position += 1
      return symbol
    }
    throw ExpressionError(
      source: source, column: position + 1,
      message: character == "!"
        ? "'!' alone means nothing; unequal is '!='" : "'\(character)' has no meaning here")
  }
}
