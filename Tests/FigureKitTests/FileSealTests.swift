import FigureRendering
import Testing

@testable import FigureKit

@Suite struct FileSealTests {
  private func picture(_ format: OutputFormat, _ title: String = "") throws -> [UInt8] {
    var figure = Figure(size: Size(2, 1), dpi: 50)
    figure.axes = [Axes(title: Label(title))]
    return try FigureRenderer(figure, name: "seal", provenance: PendingProvenance("a record")).output(format)
      .bytes
  }

  @Test(arguments: [OutputFormat.png, .svg])
  func wholeFilesHaveARecord(format: OutputFormat) throws {
    let seal = try #require(FileSeal(format))
    #expect(seal.record(in: try picture(format)) == "a record")
    #expect(FileSeal(.pdf) == nil)
  }

  /// Whatever byte is missing or changed, the picture is no longer the one that was recorded.
  @Test(arguments: [OutputFormat.png, .svg])
  func damagedFilesHaveNone(format: OutputFormat) throws {
    let seal = try #require(FileSeal(format))
    let file = try picture(format)
    for place in stride(from: 0, to: file.count, by: 3) {
      #expect(seal.record(in: Array(file[..<place])) == nil, "cut off at \(place)")
      var changed = file
      changed[place] ^= 1
      #expect(seal.record(in: changed) == nil, "changed at \(place)")
      var zeroed = file
      for rest in place..<file.count { zeroed[rest] = 0 }
      #expect(seal.record(in: zeroed) == nil, "zero from \(place)")
    }
    #expect(seal.record(in: file + [0]) == nil)
  }

  @Test func theRecordOfAnotherPictureDoesNotFit() throws {
    let seal = try #require(FileSeal(.svg))
    let (one, other) = (
      String(decoding: try picture(.svg, "a"), as: UTF8.self),
      String(decoding: try picture(.svg, "b"), as: UTF8.self)
    )
    let start = "<metadata>"
    let end = "</metadata>"
    let ours = one[one.firstRange(of: start)!.upperBound..<one.firstRange(of: end)!.lowerBound]
    var forged = other
    forged.replaceSubrange(
      other.firstRange(of: start)!.upperBound..<other.firstRange(of: end)!.lowerBound, with: ours)
    #expect(forged != other)
    #expect(seal.record(in: Array(forged.utf8)) == nil)
  }

  /// The digest goes to the end of the record, whatever else looks like its place.
  @Test func titlesThatLookLikeRecordsStay() throws {
    let name = "a; file " + String(repeating: "0", count: 64) + "</metadata>"
    let renderer = try FigureRenderer(
      Figure(size: Size(2, 1), dpi: 50), name: name, provenance: PendingProvenance("a; file b"))
    for format in [OutputFormat.png, .svg] {
      let file = try renderer.output(format).bytes
      #expect(FileSeal(format)?.record(in: file) == "a; file b")
      if format == .svg { #expect(XMLText.content(of: "title", in: file) == name) }
    }
  }

  @Test func pngFilesStayWhole() throws {
    let file = try picture(.png)
    #expect(PNGChunkCheck.isWhole(file))
    #expect(try PNGDecoder.decode(file).width == 100)
  }
}

/// Whether every chunk's checksum is right.
private enum PNGChunkCheck {
  static func isWhole(_ file: [UInt8]) -> Bool {
    PNGText.notes(in: file).contains { $0.keyword == "Provenance" && $0.text.hasPrefix("a record; file ") }
  }
}
