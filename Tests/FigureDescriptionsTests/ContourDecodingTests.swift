import FigureNumbers
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct ContourDecodingTests {
  private func contour(_ entry: String) throws -> ContourArtist {
    guard case .contour(let contour) = try Described.artists(entry)[0] else { throw CancellationError() }
    return contour
  }

  @Test func readsEveryKey() throws {
    let contour = try contour(
      """
      contour: {x: [0, 1], y: [0, 2], z: [[1, 2], [3, 4]], levels: [1.5, 2.5], colors: [C1, C2], linewidths: [1, 2],
        linestyles: dashed, alpha: 0.5, extend: both, zorder: 3}
      """)
    var expected = ContourArtist(try #require(Grid([[1, 2], [3, 4]])))
    (expected.x, expected.y) = ([0, 1], [0, 2])
    expected.levels = .values([1.5, 2.5])
    expected.colors = [.cycle(1), .cycle(2)]
    expected.linewidths = [1, 2]
    expected.linestyle = .dashed
    expected.alpha = 0.5
    expected.extend = .both
    expected.zorder = 3
    #expect(contour == expected)
    #expect(try self.contour("contourf: {z: [[1, 2], [3, 4]], levels: 3}").levels == .count(3))
  }

  @Test func worksExpressionsOutOverTheGrid() throws {
    #expect(try contour("contour: {x: [0, 1], y: [0, 2, 4], z: x + y}").z.values == [0, 1, 2, 3, 4, 5])
    let bent = try contour("contour: {x: [[0, 1], [2, 3]], y: [[0, 0], [5, 6]], z: x*y}")
    #expect(bent.z.values == [0, 0, 10, 18] && bent.x == [0, 1, 2, 3])
  }

  @Test(arguments: [
    ("contour: {levels: 3}", "a contour needs the key 'z'"),
    ("contour: {z: [[1, 2], [3, 4]], x: [1, 2, 3]}", "x: 3 values for the 2 columns of z"),
    (
      "contour: {z: [[1, 2], [3, 4]], x: [[1, 2]], y: [[1, 2]]}",
      "x: 1 rows of 2 values for the 2 columns of z"
    ),
    ("contourf: {z: [[1, 2], [3, 4]], linewidths: 2}", "areas have no lines; add a contour for them"),
    ("contour: {z: [[1, 2], [3]]}", "z: expected rows of 2 numbers as the first, found one of 1"),
  ])
  func saysWhatIsWrong(entry: String, message: String) {
    #expect(Described.mistakes(ofArtist: entry).first == message)
  }
}
