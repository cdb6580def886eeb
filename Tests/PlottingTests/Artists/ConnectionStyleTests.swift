import FigureDrawing
import Testing

@testable import Plotting

@Suite struct ConnectionStyleTests {
  struct Row: Decodable {
    let style: String
    let from: [Double]
    let to: [Double]
    let path: PathRow
    let shrunk: PathRow
  }

  @Test func pathsAreMatplotlibs() throws {
    for row in try artistFixture("connections") as [Row] {
      let path = try ConnectionStyle(row.style).path(
        from: Point(row.from[0], row.from[1]), to: Point(row.to[0], row.to[1]))
      #expect(agree(path, row.path), "\(row.style) from \(row.from)")
      #expect(agree(path.shortened(by: 3.5, 12), row.shrunk), "\(row.style) from \(row.from), shortened")
    }
  }

  @Test(arguments: ["arc4", "", "arc3,rad", "arc3,rad=x", "arc3,angleA=3", "bar,rad=1"])
  func whatIsNoStyleIsRefused(_ text: String) {
    #expect(throws: ArtistError.self) { try ConnectionStyle(text) }
  }

  @Test func parallelLinesDoNotMeet() throws {
    let style = try ConnectionStyle("angle3,angleA=0,angleB=180")
    #expect(throws: ArtistError.self) { try style.path(from: .zero, to: Point(10, 20)) }
  }

  @Test(arguments: ["arc3", "angle", "arc,armA=10", "bar", "bar,angle=20"])
  func equalEndsDoNotTrap(_ text: String) throws {
    let path = try ConnectionStyle(text).path(from: Point(1, 1), to: Point(1, 1))
    #expect(path.shortened(by: 2, 2).vertices.count > 0)
  }
}
