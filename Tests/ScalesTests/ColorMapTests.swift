import FigureDrawing
import Testing

@testable import Scales

@Suite struct ColorMapTests {
  /// Sums of the places of all bytes that matplotlib looks up, `(i + 1) * int(255 * value)`, over red, green and blue of
  /// each colour, from `make_color_maps.py`.
  private struct Row: Decodable {
    let name: String
    let count: Int
    let sum: Int
    let first: [Double]
    let last: [Double]
    let middle: [Double]
  }

  private func components(_ color: Color) -> [Double] { [color.red, color.green, color.blue] }

  @Test func equalMatplotlib() throws {
    let rows: [Row] = try tickFixture("color_maps")
    try #require(rows.count == 182)
    for row in rows {
      let map = try #require(ColorMap(named: row.name), "\(row.name)")
      #expect(map.colors.count == row.count, "\(row.name)")
      #expect(components(map.colors[0]) == row.first, "\(row.name)")
      #expect(components(map.colors[row.count - 1]) == row.last, "\(row.name)")
      #expect(components(map.colors[row.count / 2]) == row.middle, "\(row.name)")
      let bytes = map.colors.flatMap(components).map { Int($0 * 255) }
      #expect(zip(1..., bytes).reduce(0) { $0 + $1.0 * $1.1 } == row.sum, "\(row.name)")
    }
  }

  @Test func unknownNamesHaveNoMap() {
    for name in ["", "_r", "Viridis", "viridis_r_r"] { #expect(ColorMap(named: name) == nil) }
  }

  @Test func namesAreKnown() {
    #expect(ColorMap.names.count == 91)
    for name in ColorMap.names { #expect(ColorMap(named: name + "_r") != nil) }
  }

  @Test(arguments: [
    (-1.0, 0), (0, 0), (0.25, 1), (0.4999, 1), (0.5, 2), (1, 3), (2, 3), (.infinity, 3), (-.infinity, 0),
  ])
  func places(fraction: Double, index: Int) {
    let map = ColorMap(colors: [.black, .white, .black, .white])
    #expect(map.index(at: fraction) == index)
  }

  @Test func nanHasNoColor() {
    #expect(ColorMap.viridis.index(at: .nan) == nil)
    #expect(ColorMap.viridis.color(at: .nan) == .clear)
  }

  @Test func throughColors() {
    let map = ColorMap(through: [.black, Color(red: 1, green: 0, blue: 0), .white], count: 5)
    #expect(map.colors.map(\.red) == [0, 0.5, 1, 1, 1])
    #expect(map.colors.map(\.green) == [0, 0, 0, 0.5, 1])
    #expect(ColorMap(through: [.white], count: 3).colors == [.white, .white, .white])
  }
}
