import FigureNumbers
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct ColorbarDecodingTests {
  private func bar(_ text: String) throws -> Colorbar? {
    guard case .image(let image) = try Described.artists("imshow: {z: [[1]], colorbar: \(text)}").first else {
      return nil
    }
    return image.colorbar
  }

  @Test func readsEveryKey() throws {
    var expected = Colorbar(
      .top, label: Label("share"), ticks: FixedTicks(at: [0, 1]), extend: .max, fraction: 0.1, shrink: 0.8,
      aspect: 10, pad: 0.02)
    expected.extensionFraction = 0.1
    expected.hasRectangularExtensions = true
    expected.spacing = .proportional
    #expect(
      try bar(
        """
        {location: top, label: share, ticks: [0, 1], extend: max, extendfrac: 0.1, extendrect: true,
          spacing: proportional, fraction: 0.1, shrink: 0.8, aspect: 10, pad: 0.02}
        """) == expected)
    #expect(try bar("true") == Colorbar())
    #expect(try bar("false") == nil)
    #expect(try bar("{orientation: horizontal}") == Colorbar(.bottom))
  }

  @Test func severalAxesAreNamedByTheMosaicOrCounted() throws {
    let named = try FigureDescription(
      yaml:
        "mosaic: AB\naxes: {B: {artists: [{imshow: {z: [[1]]}}]}}\ncolorbars: [{of: B, ax: [A, B], pad: 0}]",
      name: "f")
    #expect(named.figure.colorbars == [SharedColorbar(of: 1, beside: [0, 1], Colorbar(pad: 0))])
    let counted = try FigureDescription(
      yaml:
        "subplots: [1, 3]\naxes: [null, {}, {artists: [{imshow: {z: [[1]]}}]}]\ncolorbars: [{of: 2, ax: 1}]",
      name: "f")
    #expect(counted.figure.colorbars == [SharedColorbar(of: 1, beside: [0])])
  }

  @Test func aBarStandsBesideAxes() {
    #expect(
      Described.mistakes("axes: [{}]\ncolorbars: [{of: 0, ax: []}]") == [
        "2:25: ax: a colour bar stands beside at least one of the axes"
      ])
    #expect(
      Described.mistakes("axes: [{}]\ncolorbars: [{of: 3, ax: 0}]") == [
        "2:18: of: unknown axes '3'; expected 0"
      ])
  }

  @Test(arguments: [
    (
      "imshow: {z: [[1]], colorbar: 3}",
      "colorbar: expected a map that describes a colour bar, found the number 3"
    ),
    (
      "imshow: {z: [[1]], colorbar: {location: left, orientation: horizontal}}",
      "a colour bar on that side is not horizontal; leave 'orientation' out"
    ),
    (
      "imshow: {z: [[1]], colorbar: {fraction: 0.9, pad: 0.5}}",
      "'fraction' and 'pad' of a colour bar leave no room for the axes"
    ),
    (
      "imshow: {z: [[1]], colorbar: {location: above}}",
      "location: unknown side 'above'; expected left, right, bottom or top"
    ),
    (
      "scatter: {x: [1], y: [1], c: red, colorbar: true}",
      "a colour bar needs numbers in 'c', which take their colours from a map"
    ),
  ])
  func saysWhatIsWrong(artist: String, message: String) {
    #expect(Described.mistakes(ofArtist: artist).first == message)
  }
}
