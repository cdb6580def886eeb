import FigureDrawing
import Scales
import Testing

@testable import Plotting

@Suite struct SlopedLineArtistTests {
  private func line(_ artist: SlopedLineArtist) throws -> ResolvedSlopedLine {
    var settler = ArtistSettler(style: Style())
    try artist.settle(into: &settler)
    return try #require(settler.children.first as? ResolvedSlopedLine)
  }

  /// Axes from 0 to 2 and from 0 to 1, of 200 by 100 pixels.
  private func frame(_ scale: AxisScale = .linear, from low: Double = 0) -> AxesFrame {
    AxesFrame(
      canvas: Size(200, 100), figureBox: Rect(x0: 0, y0: 0, x1: 200, y1: 100), dpi: 100, style: Style(),
      box: Rect(x0: 0, y0: 0, x1: 200, y1: 100), x: FrameAxis(low: low, high: 2, scale: scale),
      y: FrameAxis(low: low, high: 1, scale: scale))
  }

  private func ends(_ artist: SlopedLineArtist, in frame: AxesFrame) throws -> [Point] {
    let transform = try line(artist).transform(in: frame)
    return [transform(.zero), transform(Point(1, 1))]
  }

  @Test func linesEndWhereTheyLeaveTheAxes() throws {
    #expect(try ends(.init(through: .zero, slope: 1), in: frame()) == [.zero, Point(100, 100)])
    #expect(try ends(.init(through: Point(1, 0.5), slope: 0), in: frame()) == [Point(0, 50), Point(200, 50)])
    #expect(
      try ends(.init(through: Point(1, 0), and: Point(1, 5)), in: frame()) == [
        Point(100, 0), Point(100, 100),
      ])
  }

  @Test func slopesNeedLinearScales() throws {
    #expect(throws: LayoutError.self) {
      try ends(.init(through: Point(1, 1), slope: 1), in: frame(.log(), from: 0.1))
    }
    #expect(
      try ends(.init(through: Point(0.1, 0.1), and: Point(1, 1)), in: frame(.log(), from: 0.1))[0] == .zero)
  }

  @Test func twoEqualPointsAreNoLine() {
    #expect(throws: LayoutError.self) { try line(.init(through: .zero, and: .zero)) }
  }
}
