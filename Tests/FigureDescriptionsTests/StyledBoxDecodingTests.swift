import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct StyledBoxDecodingTests {
  private func artist(_ entry: String) throws -> Artist? { try Described.artists(entry).first }

  private func message(_ entry: String) -> String {
    Described.mistakes(ofArtist: entry).joined(separator: "\n")
  }

  @Test func readsBoxes() throws {
    var box = StyledBox(Rect(x: 1, y: 2, width: 3, height: 4), style: "sawtooth,pad=0.5")
    box.scale = 2
    box.aspect = 0.5
    #expect(
      try artist(
        "FancyBboxPatch: {xy: [1, 2], width: 3, height: 4, boxstyle: 'sawtooth,pad=0.5', mutation_scale: 2, "
          + "mutation_aspect: 0.5}") == .patch(PatchArtist(.box(box))))
  }

  @Test func readsPaths() throws {
    let path = Path(
      [Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 0)], codes: [.move, .curve3, .curve3, .close])
    #expect(
      try artist(
        "PathPatch: {vertices: [[0, 0], [1, 0], [1, 1], [0, 0]], codes: [MOVETO, CURVE3, 3, CLOSEPOLY]}")
        == .patch(PatchArtist(.path(path))))
  }

  @Test func namesWhatIsWrong() {
    #expect(
      message("PathPatch: {vertices: [[0, 0], [1, 0]], codes: [LINETO, LINETO]}").contains(
        "begins with MOVETO"))
    #expect(message("PathPatch: {vertices: [[0, 0], [1, 0]], codes: [1, 4]}").contains("needs 3 vertices"))
    #expect(message("PathPatch: {vertices: [[0, 0], [1, 0]], codes: [1]}").contains("1 codes for 2 vertices"))
    #expect(message("FancyBboxPatch: {xy: [0, 0], width: 1}").contains("needs the key 'height'"))
  }
}
