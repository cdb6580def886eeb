import Testing

@testable import FigureDescriptions

@Suite struct ReadTests {
  private static func node(_ yaml: String) throws -> YAMLNode { try YAMLDocument.parse(Array(yaml.utf8)) }

  /// The messages of what `body` throws.
  private static func mistakes<Value>(_ reading: Reading<Value>, _ yaml: String) throws -> [String] {
    let node = try node(yaml)
    do throws(Mistakes) {
      _ = try reading(node)
      return []
    } catch {
      return error.all.map(\.message)
    }
  }

  @Test(arguments: [
    ("5", 5.0), ("-1.5", -1.5), ("0x10", 16), ("1e-3", 0.001), ("'2'", 2), ("' 3 '", 3), ("inf", .infinity),
    ("1:30", 90),
  ])
  func readsNumbersAsPythonsFloatDoes(_ yaml: String, _ value: Double) throws {
    #expect(try Read.anyNumber(Self.node(yaml)) == value)
  }

  @Test(arguments: [
    ("abc", "expected a number, found the text 'abc'"),
    ("yes", "expected a number, found the truth value yes"),
    ("~", "expected a number, found nothing"), ("[1]", "expected a number, found a list"),
    ("{a: 1}", "expected a number, found a map"),
  ])
  func saysWhatIsNoNumber(_ yaml: String, _ message: String) throws {
    #expect(try Self.mistakes(Read.number(.any), yaml) == [message])
  }

  @Test(arguments: [
    (Bounds.any, ".inf", "expected a finite number, found inf"),
    (.positive, "0", "expected a number above 0, found 0.0"),
    (.nonNegative, "-1", "expected a number of at least 0, found -1.0"),
    (.unit, "1.01", "expected a number from 0 to 1, found 1.01"),
    (.within(-2...3), ".nan", "expected a number from -2 to 3, found nan"),
  ])
  func keepsToBounds(_ bounds: Bounds, _ yaml: String, _ message: String) throws {
    #expect(try Self.mistakes(Read.number(bounds), yaml) == [message])
  }

  @Test(arguments: [
    ("5", "5"), ("1_000", "1000"), (".5", "0.5"), ("yes", "True"), ("'yes'", "yes"), ("a b", "a b"),
  ])
  func readsTextAsPythonWritesIt(_ yaml: String, _ text: String) throws {
    #expect(try Read.text(Self.node(yaml)) == text)
  }

  @Test func collectsWhatIsWrongInAList() throws {
    #expect(
      try Self.mistakes(Read.list("of numbers", of: Read.anyNumber), "[1, a, 2, b]") == [
        "expected a number, found the text 'a'", "expected a number, found the text 'b'",
      ])
    let words = "[" + Array(repeating: "a", count: 1000).joined(separator: ", ") + "]"
    #expect(try Self.mistakes(Read.list("of numbers", of: Read.anyNumber), words).count == 20)
  }

  @Test func readsOneOrMore() throws {
    #expect(try Read.oneOrMore("of numbers", of: Read.anyNumber)(Self.node("3")) == [3])
    #expect(try Read.oneOrMore("of numbers", of: Read.anyNumber)(Self.node("[3, 4]")) == [3, 4])
  }
}
