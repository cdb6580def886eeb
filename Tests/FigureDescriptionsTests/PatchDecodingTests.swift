import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct PatchDecodingTests {
  private func patch(_ yaml: String) throws -> PatchArtist? {
    let figure = try FigureDescription(yaml: "axes: [{artists: [{\(yaml)}]}]", name: "f").figure
    guard case .patch(let patch) = figure.axes[0].artists[0] else { return nil }
    return patch
  }

  @Test func shapesAreMatplotlibsPatches() throws {
    #expect(
      try patch("Circle: {xy: [1, 2], radius: 3}")?.shape == .circle(center: Point(1, 2), radius: 3))
    #expect(
      try patch("Rectangle: {xy: [1, 2], width: 3, height: 4, angle: 5}")?.shape
        == .rectangle(origin: Point(1, 2), width: 3, height: 4, angle: 5))
    #expect(
      try patch("Wedge: {center: [0, 0], r: 1, theta1: 10, theta2: 20, width: 0.5}")?.shape
        == .wedge(center: .zero, radius: 1, start: 10, end: 20, width: 0.5))
    let polygon = try patch("Polygon: {xy: [[0, 0], [1, 1]], closed: false, fill: false}")
    #expect(polygon?.shape == .polygon([.zero, Point(1, 1)], isClosed: false))
    #expect(polygon?.isFilled == false && polygon?.autoscales == false)
  }

  @Test func fillAndArrowMoveTheLimits() throws {
    let fill = try patch("fill: {x: [0, 1, 2], y: x^2}")
    #expect(fill?.autoscales == true && fill?.usesCycle == true)
    guard case .arrow(let arrow)? = try patch("arrow: {x: 0, y: 1, dx: 2, dy: 3, head_width: 0.5}")?.shape
    else {
      Issue.record("no arrow")
      return
    }
    #expect(arrow.start == Point(0, 1) && arrow.dx == 2 && arrow.headWidth == 0.5 && arrow.headLength == nil)
  }

  @Test func spansOfARowAreBars() throws {
    let yaml = "axes: [{artists: [{broken_barh: {xranges: [[0, 1], [2, 3]], yrange: [5, 2]}}]}]"
    guard case .brokenBars(let bars) = try FigureDescription(yaml: yaml, name: "f").figure.axes[0].artists[0]
    else {
      Issue.record("no bars")
      return
    }
    #expect(bars.spans == [.init(start: 0, length: 1), .init(start: 2, length: 3)])
    #expect(bars.bottom == 5 && bars.height == 2)
  }
}
