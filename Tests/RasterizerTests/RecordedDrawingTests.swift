import Testing

@testable import Rasterizer

@Suite struct RecordedDrawingTests {
  @Test(arguments: [
    "paths", "dashes", "distant", "simplified", "lines", "markers", "places", "collections", "mask", "figure",
  ])
  func equalsMatplotlib(name: String) throws {
    let recording = try Recording(named: name)
    let difference = Difference(try recording.drawing.render(), recording.pixels)
    #expect(difference.pixels == 0, "\(difference)")
  }

  /// What is drawn for a fixture is not nothing.
  @Test func fixturesAreInked() throws {
    let recording = try Recording(named: "figure")
    let ink = stride(from: 0, to: recording.pixels.count, by: 4).count { recording.pixels[$0] < 128 }
    #expect(ink > 500)
  }
}
