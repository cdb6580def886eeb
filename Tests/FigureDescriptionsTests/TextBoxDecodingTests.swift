import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct TextBoxDecodingTests {
  private func artist(_ entry: String) throws -> Artist? { try Described.artists(entry).first }

  private func message(_ entry: String) -> String {
    Described.mistakes(ofArtist: entry).joined(separator: "\n")
  }

  @Test func readsBoxes() throws {
    guard
      case .text(let text) = try artist(
        "text: {x: 0, y: 0, s: a, bbox: {boxstyle: {value: round, pad: 0.2}, fc: red, color: k, lw: 2}}")
    else { return #expect(Bool(false)) }
    var box = TextBox("round,pad=0.2")
    box.properties.facecolor = try ColorSpec("red")
    box.properties.edgecolor = try ColorSpec("k")
    box.properties.linewidth = 2
    #expect(text.properties.box == box)
  }

  @Test func readsFontsAndLines() throws {
    guard
      case .text(let text) = try artist(
        "text: {x: 0, y: 0, s: a, transform: xaxis, fontfamily: [serif, Arial], linespacing: 1.5, multialignment: right, "
          + "wrap: true, fontvariant: small-caps}")
    else { return #expect(Bool(false)) }
    #expect(text.coordinates == .dataAndAxes)
    #expect(text.properties.families == ["serif", "Arial"])
    #expect(text.properties.lineSpacing == 1.5)
    #expect(text.properties.multialignment == .right)
    #expect(text.properties.wraps)
  }

  @Test func readsCoordinatesOfAnnotations() throws {
    guard
      case .annotation(let annotation) = try artist(
        "annotate: {text: a, xy: [0, 1], xycoords: [data, axes fraction], textcoords: offset points, annotation_clip: false}"
      )
    else { return #expect(Bool(false)) }
    #expect(annotation.targetCoordinates == Coordinates(x: .data, y: .axesFraction))
    #expect(annotation.textCoordinates == Coordinates(.offsetPoints))
    #expect(annotation.isClipped == false)
  }

  @Test func namesWhatIsWrong() {
    #expect(
      message("text: {x: 0, y: 0, s: a, bbox: {boxstyle: 'round,tooth_size=1'}}").contains("tooth_size"))
    #expect(message("text: {x: 0, y: 0, s: a, bbox: {boxstyle: ruond}}").contains("did you mean 'round'?"))
    #expect(message("text: {x: 0, y: 0, s: a, bbox: {boxstyle: {pad: 1}}}").contains("'value'"))
    #expect(message("text: {x: 0, y: 0, s: a, bbox: {hatch: x}}").contains("left out of the format"))
    #expect(message("text: {x: 0, y: 0, s: a, coords: data, transform: axes}").contains("say the same"))
    #expect(
      message("annotate: {text: a, xy: [0, 1], xycoords: offset points}").contains("offset from itself"))
    #expect(message("annotate: {text: a, xy: [0, 1], xycoords: [data, data, data]}").contains("a list of 3"))
  }
}
