import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct PieDecodingTests {
  private func pie(_ keys: String) throws -> PieArtist? {
    guard case .pie(let pie)? = try Described.artists("pie: {x: [1, 2], \(keys)}").first else { return nil }
    return pie
  }

  @Test func keysAreMatplotlibs() throws {
    let pie = try pie(
      "labels: [a, b], autopct: '%1.1f%%', startangle: 90, wedgeprops: {width: 0.3, edgecolor: w}, center: [1, 2], textprops: {color: r}"
    )
    #expect(pie?.labels == ["a", "b"] && pie?.format == "%1.1f%%" && pie?.startAngle == 90)
    #expect(pie?.wedgeWidth == 0.3 && pie?.center == Point(1, 2) && pie?.text.color != nil)
    #expect(pie?.labelDistance == 1.1 && pie?.shadow == nil)
  }

  @Test func labelsAndShadowsMayBeThereOrNot() throws {
    #expect(try pie("labeldistance: none")?.labelDistance == nil)
    #expect(try pie("shadow: true")?.shadow == PieArtist.Shadow())
    #expect(try pie("shadow: {ox: 0.1, shade: 0.5}")?.shadow?.dx == 0.1)
  }

  @Test func whatDoesNotFitIsSaid() {
    func mistakes(_ keys: String) -> [String] { Described.mistakes(ofArtist: "pie: {\(keys)}") }
    #expect(mistakes("x: [0, 0]") == ["x: the sizes of wedges have a sum above 0"])
    #expect(
      mistakes("x: [1, 2], normalize: false") == [
        "x: the sizes of wedges have a sum above 0 and of 1 at most, as they are not normalized"
      ])
    #expect(mistakes("x: [1, 2], labels: [a]") == ["labels: 1 values for 2 wedges"])
    #expect(
      mistakes("x: [1], autopct: percent") == [
        "autopct: 'percent' writes no number; write it as in %1.1f%%, where %% is a percent sign"
      ])
  }
}
