import Testing

@testable import Activations

@Suite struct TokenTests {
  @Test(
    arguments: [
      ("1.5e-3x", [.number(0.0015), .name("x"), .end]), ("1e", [.number(1), .name("e"), .end]),
      ("1e+", [.number(1), .name("e"), .symbol(.plus), .end]), ("1.2.3", [.number(1.2), .number(0.3), .end]),
      ("relu'(x)", [.name("relu'"), .symbol(.open), .name("x"), .symbol(.close), .end]),
      ("a<=b", [.name("a"), .symbol(.lessOrEqual), .name("b"), .end]),
      ("2**3", [.number(2), .symbol(.power), .number(3), .end]),
      ("*  *", [.symbol(.times), .symbol(.times), .end]),
      ("= ==", [.symbol(.assign), .symbol(.equal), .end]),
      ("1__0", [.number(1), .name("__0"), .end]), ("x2_y", [.name("x2_y"), .end]), (" ", [.end]),
      ("1e999", [.number(.infinity), .end]),
    ] as [(String, [Token.Kind])])
  func words(source: String, kinds: [Token.Kind]) throws {
    #expect(try Tokenizer.tokens(of: source).map(\.kind) == kinds)
  }

  @Test func columnsCountCharacters() throws {
    let tokens = try Tokenizer.tokens(of: "é1 + 22")
    #expect(tokens.map(\.column) == [1, 4, 6, 8])
    #expect(tokens.map(\.text) == ["é1", "+", "22", ""])
  }
}
