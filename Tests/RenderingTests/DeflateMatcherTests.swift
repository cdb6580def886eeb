import Testing

@testable import Rendering

@Suite struct DeflateMatcherTests {
  /// A matcher that holds the text.
  static func matcher(_ text: [UInt8]) -> DeflateMatcher {
    var matcher = DeflateMatcher()
    _ = text.withUnsafeBytes { matcher.append($0) }
    return matcher
  }

  @Test func theLongestCopyIsFound() {
    let text = Array("abcdex abcdef abcdy abcdefg".utf8)
    let matcher = Self.matcher(text)
    matcher.list(0..<20)
    #expect(matcher.match(at: 20, longerThan: 2, tries: 8) == .init(length: 6, distance: 13))
    #expect(matcher.match(at: 20, longerThan: 6, tries: 8).length == 0)
  }

  @Test func fewTriesStopAtTheLatest() {
    let matcher = Self.matcher(Array("abcdef abcdy abcdefg".utf8))
    matcher.list(0..<13)
    #expect(matcher.match(at: 13, longerThan: 2, tries: 1) == .init(length: 4, distance: 6))
  }

  @Test func threeBytesAreEnough() {
    let matcher = Self.matcher(Array("abcxabcyz".utf8))
    matcher.list(0..<4)
    #expect(matcher.match(at: 4, longerThan: 2, tries: 8) == .init(length: 3, distance: 4))
  }

  @Test func aRunIsACopyOfTheByteBefore() {
    let matcher = Self.matcher([1] + [UInt8](repeating: 0, count: 300) + [2])
    #expect(matcher.run(at: 0) == 0)
    #expect(matcher.run(at: 1) == 0)
    #expect(matcher.run(at: 2) == 299)
    #expect(matcher.run(at: 297) == 4)
    #expect(matcher.run(at: 298) == 0)
    #expect(matcher.match(at: 2, longerThan: 2, tries: 8) == .init(length: 258, distance: 1))
    #expect(matcher.match(at: 100, longerThan: 2, tries: 8) == .init(length: 201, distance: 1))
  }

  @Test func aCopyMayGoOnBehindARun() {
    let flat = [UInt8](repeating: 0, count: 20)
    let matcher = Self.matcher([9] + flat + [1, 2, 3] + [8] + flat + [1, 2, 4])
    matcher.list(0..<25)
    #expect(matcher.match(at: 25, longerThan: 2, tries: 8) == .init(length: 22, distance: 24))
  }

  /// Copies reach 32768 bytes back, also when what came before has been dropped in the meantime.
  @Test(arguments: [(32768, true), (32769, false)], [0, 40_000]) func theWindowIsKept(
    gap: (distance: Int, isReached: Bool), dropped: Int
  ) {
    let word = Array("needle".utf8)
    let before = [UInt8](repeating: 7, count: dropped)
    let between = [UInt8](repeating: 0, count: gap.distance - word.count)
    var matcher = Self.matcher(before + word + between + word)
    matcher.list(0..<dropped + gap.distance)
    matcher.drop(dropped)
    let match = matcher.match(at: gap.distance, longerThan: 2, tries: 8)
    #expect(match == (gap.isReached ? .init(length: 6, distance: 32768) : .init()))
  }

  @Test func noMoreIsTakenThanFits() {
    var matcher = DeflateMatcher()
    let text = [UInt8](repeating: 1, count: DeflateMatcher.capacity - 10)
    #expect(text.withUnsafeBytes { matcher.append($0) } == text.count)
    #expect(text.withUnsafeBytes { matcher.append($0) } == 10)
    matcher.drop(100)
    #expect(matcher.count == DeflateMatcher.capacity - 100)
    #expect(text.withUnsafeBytes { matcher.append($0) } == 100)
  }

  @Test func theLastBytesAreNotRead() {
    let matcher = Self.matcher([1, 2, 3, 1, 2, 3])
    matcher.list(0..<6)
    #expect(matcher.match(at: 3, longerThan: 2, tries: 8).length == 0)
    #expect(matcher.run(at: 5) == 0)
  }
}
