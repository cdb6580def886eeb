import FigureDrawing
import TestSupport
import Testing

@testable import Plotting

@Suite struct DataLimitsTests {
  private func limits(_ points: [Point]) -> DataLimits {
    var limits = DataLimits()
    for point in points { limits.include(point) }
    return limits
  }

  @Test func pointsCountWhole() {
    let limits = limits([Point(1, 2), Point(.nan, 9), Point(-3, .infinity), Point(-2, 0.5)])
    #expect(limits.x.low == -2 && limits.x.high == 1)
    #expect(limits.y.low == 0.5 && limits.y.high == 2)
    #expect(limits.x.smallestPositive == 1 && limits.y.smallestPositive == 0.5)
  }

  /// What matplotlib's `dataLim` is after `scatter` of the same points.
  @Test func ofCollectionsOnlyTheOutlineCounts() {
    var all = DataLimits()
    all.include(collection: limits([Point(1, 0.25), Point(4, -1), Point(2, 3)]))
    #expect(all.y.smallestPositive == 0.25)
    // Where x is never positive, the smallest positive y is that of the corners.
    var left = DataLimits()
    left.include(collection: limits([Point(-1, 0.25), Point(-4, -1), Point(-2, 3)]))
    #expect(left.y.low == -1 && left.y.high == 3)
    #expect(left.y.smallestPositive == 3)
    #expect(left.x.smallestPositive == .infinity)
  }

  @Test func anEmptyCollectionCountsForNothing() {
    var all = DataLimits()
    all.include(collection: DataLimits())
    #expect(all == DataLimits())
  }

  /// A block counts as its points do one by one, gaps and all.
  @Test func blocksCountAsTheirPoints() {
    var generator = SplitMix(seed: 5)
    for count in [0, 1, 2, 3, 5, 64, 301] {
      for shift in [-2.0, 0, 2] {
        for gap in [0, 1, 7] {
          let points = (0..<count).map { index in
            func value() -> Double { Double.random(in: -1...1, using: &generator) + shift }
            guard gap > 0, index % 8 == gap else { return Point(value(), value()) }
            return [Point(.nan, value()), Point(value(), -.infinity)][index / 8 % 2]
          }
          var block = DataLimits()
          points.withUnsafeBufferPointer { block.include($0) }
          #expect(block == limits(points))
        }
      }
    }
  }
}
