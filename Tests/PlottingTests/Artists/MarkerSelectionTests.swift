import FigureDrawing
import Testing

@testable import Plotting

@Suite struct MarkerSelectionTests {
  struct Row: Decodable {
    let kind: String
    let step: Double
    let start: Double
    let x: [Double]
    let y: [Double]
    let chosen: [[Double]]
  }

  private let transform = AffineTransform(sx: 400, tx: 80, sy: 90, ty: 200)
  private let box = Rect(x0: 80, y0: 52.8, x1: 576, y1: 422.4)

  @Test func chosenSamplesAreMatplotlibs() throws {
    for row in try artistFixture("marks") as [Row] {
      let every: MarkEvery =
        row.kind == "step"
        ? .every(Int(row.step), start: Int(row.start)) : .fraction(row.step, start: row.start)
      let points = Vertices(zip(row.x, row.y).map { Point($0, $1) })
      let chosen = every.selection(of: points, transform: transform, box: box)
      #expect(agree(chosen, row.chosen.map { Point($0[0], $0[1]) }), "\(every)")
    }
  }

  @Test func placesThatAreNotThereAreLeftOut() {
    let points = Vertices([Point(0, 0), Point(1, 1), Point(2, 2)])
    func chosen(_ every: MarkEvery) -> [Double] {
      every.selection(of: points, transform: transform, box: box).map(\.x)
    }
    #expect(chosen(.indices([-1, 0, 5, -9])) == [2, 0])
    #expect(chosen(.mask([true, false, true, true])) == [0, 2])
    #expect(chosen(.mask([true])) == [0])
    #expect(chosen(.every(0, start: 0)) == [])
    #expect(chosen(.fraction(-1, start: 0)) == [])
  }
}
