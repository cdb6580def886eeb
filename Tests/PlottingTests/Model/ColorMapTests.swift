import Drawing
import Testing

@testable import Plotting

/// The colours are those of matplotlib's `colormaps["viridis"]`.
@Suite struct ColorMapTests {
  private let first = Color(red: 0.267004, green: 0.004874, blue: 0.329415)
  private let middle = Color(red: 0.127568, green: 0.566949, blue: 0.550556)
  private let last = Color(red: 0.993248, green: 0.906157, blue: 0.143936)

  @Test func fractionsStandForPartsOfTheTable() {
    let map = ColorMap.viridis
    #expect(map.color(at: 0) == first)
    #expect(map.color(at: 0.5) == middle)
    #expect(map.color(at: (129.0 / 256).nextDown) == middle)
    #expect(map.color(at: 129.0 / 256) != middle)
    #expect(map.color(at: 1) == last)
    #expect(map.color(at: -3) == first && map.color(at: 7) == last)
  }

  @Test func numbersAreSpreadFromTheLeastToTheLargest() {
    let map = ColorMap.viridis
    #expect(map.colors(of: [3, -1, 1]) == [last, first, middle])
    #expect(map.colors(of: [4, 4]) == [first, first])
    #expect(map.colors(of: [0, .nan, 2, .infinity]) == [first, .clear, last, .clear])
    #expect(map.colors(of: [.nan]) == [.clear])
    #expect(map.colors(of: []).isEmpty)
  }
}
