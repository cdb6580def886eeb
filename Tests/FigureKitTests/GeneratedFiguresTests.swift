import FigureKit
import Foundation
import Testing

/// Figures made at random that use every key of the format: whole and cropped, their pixels are matplotlib's.
///
/// `Tests/Matplotlib/make_figures.py` says how they came about.
@Suite struct GeneratedFiguresTests {
  /// A description and the hashes of matplotlib's two pictures of it.
  struct Reference: Sendable, CustomTestStringConvertible {
    struct Picture: Sendable, Equatable {
      var width: Int
      var height: Int
      var hash: String
    }

    var seed: String
    var whole: Picture
    var cropped: Picture
    var description: String

    var testDescription: String { "figure \(seed)" }

    init?(_ line: Substring) {
      let fields = line.split(separator: "\t", maxSplits: 7).map(String.init)
      guard fields.count == 8, let width = Int(fields[1]), let height = Int(fields[2]),
        let croppedWidth = Int(fields[4]), let croppedHeight = Int(fields[5])
      else { return nil }
      seed = fields[0]
      whole = Picture(width: width, height: height, hash: fields[3])
      cropped = Picture(width: croppedWidth, height: croppedHeight, hash: fields[6])
      description = fields[7]
    }
  }

  static let lines: [Substring] = {
    [
      "general", "labels", "scatters", "images", "steps", "histograms", "scales", "panels", "colorbars",
      "polars", "strokes", "layouts", "sheets", "shapes", "categories", "spines",
      "boxes", "constrained",
      "bars", "boxplots", "violins", "pies", "stacks", "distributions", "legends", "dates", "ticks",
      "hatches", "contours", "meshes", "styledboxes",
    ]
    .flatMap { table in
      let bytes = (try? InputFile.read(NotebookFigures.fixtures + "generated/\(table).tsv")) ?? []
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
  }()

  @Test func theTableIsRead() {
    #expect(Self.lines.count >= 150)
    #expect(Self.lines.allSatisfy { Reference($0) != nil })
  }

  @Test("Pixels are matplotlib's, every one", arguments: lines.compactMap { Reference($0) })
  func pixels(_ reference: Reference) throws {
    let figure = try FigureDescription(yaml: reference.description, name: reference.testDescription).figure
    for (crop, expected) in [(Figure.Crop.full, reference.whole), (.tight(padding: 0.1), reference.cropped)] {
      let renderer = try FigureRenderer(
        figure, name: reference.testDescription, options: OutputOptions(crop: crop))
      let pixels = try renderer.pixels()
      let found = Reference.Picture(
        width: pixels.width, height: pixels.height, hash: SHA256.digest(of: pixels.bytes))
      if found != expected {
        try SnapshotStore.leave(
          PNGEncoder().encode(pixels), as: "generated-\(reference.seed)-\(expected.width).actual.png")
      }
      #expect(found == expected, "\(reference.description); see \(SnapshotStore.failures)")
    }
  }
}
