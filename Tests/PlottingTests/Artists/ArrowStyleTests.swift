import FigureDrawing
import Testing

@testable import Plotting

@Suite struct ArrowStyleTests {
  struct Row: Decodable {
    let style: String
    let connection: String
    let from: [Double]
    let to: [Double]
    let paths: [PathRow]
    let fills: [Bool]
  }

  @Test func shapesAreMatplotlibs() throws {
    for row in try artistFixture("arrows") as [Row] {
      let path = try ConnectionStyle(row.connection).path(
        from: Point(row.from[0], row.from[1]), to: Point(row.to[0], row.to[1]))
      let parts = try ArrowStyle(row.style).parts(along: path, scale: 15.5, lineWidth: 2.25)
      #expect(parts.map(\.isFilled) == row.fills, "\(row.style) \(row.connection) from \(row.from)")
      let areEqual = zip(parts, row.paths).allSatisfy { agree($0.path, $1) }
      #expect(areEqual, "\(row.style) \(row.connection) from \(row.from)")
    }
  }

  @Test(arguments: [
    ">", "-,head_length=1", "]-,widthB=2", "|-|,lengthA=1", "fancy,rad=2", "->,head_length=a", "",
  ])
  func whatIsNoStyleIsRefused(_ text: String) {
    #expect(throws: ArtistError.self) { try ArrowStyle(text) }
  }

  @Test(arguments: ["simple", "fancy", "wedge"])
  func oneShapeNeedsOneCurve(_ text: String) throws {
    let bar = try ConnectionStyle("bar").path(from: .zero, to: Point(50, 0))
    #expect(throws: ArtistError.self) { try ArrowStyle(text).parts(along: bar, scale: 10, lineWidth: 1) }
  }

  @Test func aPathWithoutLengthHasNoHead() throws {
    let path = try ConnectionStyle("arc3").path(from: Point(3, 3), to: Point(3, 3))
    #expect(try ArrowStyle("<->").parts(along: path, scale: 10, lineWidth: 1).count == 1)
  }
}
