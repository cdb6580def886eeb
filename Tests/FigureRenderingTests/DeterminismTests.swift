import FigureDrawing
import Testing
import Typography

@testable import FigureRendering

/// The same drawing gives the same bytes, whatever is drawn before it and beside it.
@Suite struct DeterminismTests {
  struct Files: Equatable, Sendable {
    var png: [UInt8]
    var cairo: [UInt8]
    var svg: [UInt8]
    var cairoSVG: [UInt8]
    var pdf: [UInt8]

    init(_ drawing: Drawing) throws {
      let fonts = try FontLibrary()
      png = try Renderer().png(drawing, fonts: fonts)
      cairo = try Renderer(engine: .cairo).png(drawing, fonts: fonts)
      svg = try Renderer().svg(drawing, fonts: fonts, title: "a figure")
      cairoSVG = try Renderer(engine: .cairo).svg(drawing, fonts: fonts, title: "a figure")
      pdf = try Renderer().pdf(drawing, title: "a figure")
    }
  }

  @Test func orderAndThreadsMakeNoDifference() async throws {
    let mixed = try OracleDrawing.named("mixed")
    var reversed = mixed
    reversed.elements.reverse()
    var half = mixed
    half.elements.removeFirst(mixed.elements.count / 2)
    let drawings = [mixed, reversed, half]
    let alone = try drawings.map(Files.init)
    let backwards = try drawings.reversed().map(Files.init)
    #expect(alone == backwards.reversed())
    let together = try await withThrowingTaskGroup(of: (Int, Files).self) { group in
      for turn in 0..<12 {
        let index = turn % drawings.count
        let drawing = drawings[index]
        group.addTask { (index, try Files(drawing)) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    for (index, files) in together { #expect(files == alone[index]) }
  }

  @Test func documentsCarryNoDate() throws {
    let pdf = try Renderer().pdf(Drawing(size: Size(10, 10), dpi: 72), title: "dated", metadata: "record")
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/Title (dated)"))
    #expect(text.contains("/Keywords (record)"))
    #expect(!text.contains("Date"))
  }

  @Test func pdfPagesMeasurePoints() throws {
    let pdf = try Renderer().pdf(Drawing(size: Size(300, 150), dpi: 150))
    #expect(String(decoding: pdf, as: UTF8.self).contains("/MediaBox [ 0 0 144 72 ]"))
  }
}
