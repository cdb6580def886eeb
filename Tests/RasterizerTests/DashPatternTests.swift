import Testing

@testable import Rasterizer

@Suite struct DashPatternTests {
  /// Takes the lengths off one by one, as Agg does, as long as whole repetitions leave at least `least`.
  static func looped(_ lengths: [Double], from rest: Double, downTo least: Double) -> Double {
    var rest = rest
    while true {
      let next = lengths.reduce(rest, -)
      guard next > 0, next < rest, next >= least else { return rest }
      rest = next
    }
  }

  static func passed(_ lengths: [Double], from rest: Double, downTo least: Double) -> Double {
    var rest = rest
    _ = DashPattern(lengths: lengths).pass(&rest) { $0 >= least }
    return rest
  }

  /// Some lengths are half-way between two doubles near the rest, so that the last bit decides the rounding.
  static let patterns: [[Double]] = [
    [3.7, 1.6], [0.1, 0.2], [3, 2], [1, 1.65], [0, 0.3], [6.4, 1.6, 1, 1.6], [1.0 + 0x1p-38, 2],
    [1.0 + 0x1p-39, 2.0 + 0x1p-39], [0.5 + 0x1p-40, 0.25], [0.3, 0x1.cp-36],
    [2.0 + 0x1p-38, 1.0 + 0x1.8p-38],
  ]

  @Test(arguments: patterns)
  func manyRepetitionsRoundAsOneByOne(lengths: [Double]) {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<20 {
      let rest = Double.random(in: 1...0x1p17, using: &generator)
      let least = Bool.random(using: &generator) ? 0 : rest * Double.random(in: 0...1, using: &generator)
      #expect(
        Self.passed(lengths, from: rest, downTo: least) == Self.looped(lengths, from: rest, downTo: least),
        "from \(rest) down to \(least)")
    }
  }

  /// Quarters are all there is to round where doubles are 1, 2 or 4 apart: ties, and the last bit, matter all the time.
  @Test func coarseDoublesRoundAsOneByOne() {
    var generator = SeededGenerator(state: 2)
    var wrong = 0
    for _ in 0..<3000 {
      let number = Bool.random(using: &generator) ? 2 : 4
      let lengths = [1.25] + (1..<number).map { _ in Double(Int.random(in: 0..<40, using: &generator)) / 4 }
      let power = Bool.random(using: &generator) ? 0x1p53 : 0x1p54
      let rest = power + Double(Int.random(in: 0..<30, using: &generator) * 4)
      let least = power - Double(Int.random(in: 100..<800, using: &generator))
      let passed = Self.passed(lengths, from: rest, downTo: least)
      if passed != Self.looped(lengths, from: rest, downTo: least) { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  /// Doubles are 2 apart there: the length of 1 is rounded to 2, since that leaves an even multiple.
  @Test func halvesAreRoundedToEven() {
    let rest = 0x1p53 + 6.0
    #expect(Self.passed([1, 2], from: rest, downTo: 0x1p53) == 0x1p53 + 2.0)
    #expect(Self.looped([1, 2], from: rest, downTo: 0x1p53) == 0x1p53 + 2.0)
  }

  /// Below a power of two doubles are closer: the last length would leave 2^53, were they not.
  @Test func spacingChangesAtPowersOfTwo() {
    let rest = 0x1p53 + 36.0
    #expect(Self.passed([2.75, 2.75], from: rest, downTo: 0x1p53 - 9) == 0x1p53 - 7)
    #expect(Self.looped([2.75, 2.75], from: rest, downTo: 0x1p53 - 9) == 0x1p53 - 7)
  }

  @Test func longLinesTakeFewSteps() {
    var rest = 1e15
    let steps = DashPattern(lengths: [3.7, 1.6]).pass(&rest) { _ in true }
    #expect(rest > 0 && rest <= 5.3)
    #expect(steps < 3000)
  }

  @Test func lengthsThatVanishBesideTheRestEndIt() {
    #expect(Self.passed([3, 2], from: 1e300, downTo: 0) == 1e300)
    #expect(Self.passed([3, 2], from: .infinity, downTo: 0) == .infinity)
    #expect(Self.passed([0.25, 0.5], from: 0x1p53 + 2.0, downTo: 0) == 0x1p53 + 2.0)
  }

  @Test func stopsBeforeWhatMayNotBePassed() {
    #expect(Self.passed([3, 2], from: 1000, downTo: 500) == 500)
    #expect(Self.passed([3, 2], from: 1000, downTo: 501) == 505)
    #expect(Self.passed([3, 2], from: 1000, downTo: 1000) == 1000)
    #expect(Self.passed([3, 2], from: 4, downTo: 0) == 4)
    #expect(Self.passed([3, 2], from: 5, downTo: 0) == 5)
  }

  static let offsets: [(Double, Int, Double)] = [
    (0.0, 0, 0.0), (2, 0, 2), (3, 0, 3), (3.5, 1, 0.5), (5, 1, 2), (5.5, 2, 0.5), (6.5, 3, 0.5), (10, 3, 4),
    (11, 0, 1), (-3.5, 1, 0.5), (1_000_003.5, 1, 0.5),
  ]

  @Test(arguments: offsets)
  func beginsWhereTheOffsetFalls(offset: Double, index: Int, position: Double) {
    let start = DashPattern(lengths: [3, 2, 1, 4]).start(atOffset: offset)
    #expect(start.index == index)
    #expect(start.position == position)
  }

  @Test func hugeOffsetsStayWithinTheirDash() {
    let start = DashPattern(lengths: [3, 2]).start(atOffset: 1e300)
    #expect(start.position <= 3)
  }
}
