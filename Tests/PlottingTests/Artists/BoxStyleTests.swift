import FigureDrawing
import Testing

@testable import Plotting

@Suite struct BoxStyleTests {
  private let box = Rect(x0: 0, y0: 0, x1: 10, y1: 4)

  @Test func padsABoxByMultiplesOfItsScale() throws {
    let path = try BoxStyle("Square, pad=0.5").path(around: box, scale: 2)
    #expect(
      path.vertices.points == [Point(-1, -1), Point(11, -1), Point(11, 5), Point(-1, 5), Point(-1, -1)])
    #expect(path.codes == [.move, .line, .line, .line, .close])
  }

  @Test func roundsCornersByThePaddingUnlessAskedOtherwise() throws {
    let usual = try BoxStyle("round,pad=1").path(around: box, scale: 1)
    #expect(usual.vertices.points[0] == Point(0, -1))
    #expect(usual.vertices.points.count == 14)
    let own = try BoxStyle("round,pad=1,rounding_size=3").path(around: box, scale: 1)
    #expect(own.vertices.points[0] == Point(2, -1))
    let bulging = try BoxStyle("round4,pad=1").path(around: box, scale: 1)
    #expect(bulging.vertices.points[0] == Point(-0.5, -0.5))
  }

  @Test func circlesAndEllipsesGoAroundTheBox() throws {
    let circle = try BoxStyle("circle,pad=0").path(around: box, scale: 1)
    #expect(circle.vertices.points[0] == Point(5, -3))
    let ellipse = try BoxStyle("ellipse,pad=0").path(around: box, scale: 1)
    #expect(ellipse.vertices.points[0].x == 5)
    #expect(abs(ellipse.vertices.points[0].y - (2 - 4 / 2.0.squareRoot())) < 1e-12)
  }

  @Test func arrowsPointTheirWay() throws {
    let right = try BoxStyle("rarrow,pad=0,head_width=1").path(around: box, scale: 1)
    #expect(right.vertices.points.contains { abs($0.x - 12) < 1e-12 && $0.y == 2 })
    let left = try BoxStyle("larrow,pad=0,head_width=1").path(around: box, scale: 1)
    #expect(left.vertices.points.contains { abs($0.x + 2) < 1e-12 && $0.y == 2 })
    let both = try BoxStyle("darrow,pad=0,head_width=1").path(around: box, scale: 1)
    #expect(both.vertices.points.count == 11)
  }

  @Test func teethStandAllAround() throws {
    let sawtooth = try BoxStyle("sawtooth,pad=0.3").path(around: box, scale: 1)
    #expect(sawtooth.vertices.count == sawtooth.codes?.count)
    #expect(sawtooth.codes?.last == .close)
    let round = try BoxStyle("roundtooth,pad=0.3").path(around: box, scale: 1)
    #expect(round.vertices.count == round.codes?.count)
    #expect(round.vertices.count == sawtooth.vertices.count + 1)
  }

  @Test(arguments: [
    "oval", "square,rounding_size=1", "rarrow,head_width=-1", "rarrow,head_angle=360", "square,pad",
  ])
  func refusesWhatHasNoMeaning(_ style: String) {
    #expect(throws: ArtistError.self) { try BoxStyle(style) }
  }

  @Test(arguments: ["sawtooth,tooth_size=0", "sawtooth,tooth_size=50", "roundtooth,tooth_size=1e-9"])
  func refusesTeethThatDoNotFit(_ style: String) throws {
    let style = try BoxStyle(style)
    #expect(throws: ArtistError.self) { try style.path(around: box, scale: 1) }
  }

  @Test func aRegionGrowsByTheWidthOfItsEdge() {
    let region = PolygonRegion(.unitRectangle, through: .scale(10, 10), grownBy: 0.5)
    #expect(region.contains(Point(10.4, 5)))
    #expect(region.contains(Point(-0.4, -0.4)))
    #expect(!region.contains(Point(10.6, 5)))
    #expect(!PolygonRegion(.unitRectangle, through: .scale(10, 10), grownBy: 0).contains(Point(10.4, 5)))
  }
}
