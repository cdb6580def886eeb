import FigureKit
import Testing

@testable import Plotting

/// A straight mesh of many cells is one picture, and its pixels are those of its cells drawn one by one.
@Suite struct MeshImageTests {
  private func pixels(side: Int, spread: Bool, limits: Bool) throws -> [UInt8] {
    let values = (0..<(side * side)).map { Double(($0 * 7919) % 1009) }
    var mesh = Mesh(try #require(Grid(rows: side, columns: side, values: values)))
    let places = (0...side).map { Double($0) * 0.37 + (Double($0) / 20).rounded(.down) }
    mesh.x = spread ? places.flatMap { _ in places } : places
    mesh.y = spread ? places.flatMap { [Double](repeating: -$0, count: side + 1) } : places.map { -$0 }
    var axes = Axes { mesh }
    if limits { axes = axes.xlim(3, 20) }
    let figure = Figure(size: Size(3, 2.5), dpi: 77) { axes }
    return try FigureRenderer(figure, name: "mesh").pixels().bytes
  }

  @Test(arguments: [false, true])
  func isWhatItsCellsMake(limits: Bool) throws {
    let side = 150
    #expect(side * side >= MeshImage.fewestCells)
    #expect(
      try pixels(side: side, spread: false, limits: limits)
        == pixels(side: side, spread: true, limits: limits))
  }
}
