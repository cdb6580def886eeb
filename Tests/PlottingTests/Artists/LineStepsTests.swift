import FigureDrawing
import FigureNumbers
import Testing

@testable import Plotting

@Suite struct LineStepsTests {
  struct Row: Decodable {
    let step: FillBetweenArtist.Step
    let x: [Double]
    let y: [Double]
    let corners: [[Double]]
  }

  @Test func cornersAreMatplotlibs() throws {
    for row in try artistFixture("steps") as [Row] {
      let corners = LineSteps(row.step).path(zip(row.x, row.y).map { Point($0, $1) })
      #expect(agree(corners, row.corners.map { Point($0[0], $0[1]) }), "\(row.step) of \(row.x.count)")
    }
  }

  @Test(arguments: [LineSteps.pre, .mid, .post], [1, 2, 3, 7])
  func blocksAreTheWhole(_ steps: LineSteps, _ size: Int) {
    let values = Column((0..<23).map { Double($0 * $0) })
    for column in [steps.positions(values), steps.values(values)] {
      let whole = column.values
      var pieces: [Double] = []
      while pieces.count < whole.count {
        let length = min(size, whole.count - pieces.count)
        let start = pieces.count
        pieces += [Double](unsafeUninitializedCapacity: length) { buffer, count in
          column.read(from: start, into: UnsafeMutableBufferPointer(rebasing: buffer[..<length]))
          count = length
        }
      }
      #expect(pieces == whole)
    }
  }
}
