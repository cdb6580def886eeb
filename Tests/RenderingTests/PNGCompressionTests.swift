import Testing

@testable import Rendering

@Suite struct PNGCompressionTests {
  @Test(arguments: ["relu", "sigmoid"]) func figuresAreRuns(name: String) throws {
    #expect(PNGCompression(for: try RendererTests.reference(name)) == .runs)
  }

  @Test func noiseAndGradientsAreNot() {
    #expect(PNGCompression(for: PNGEncoderTests.noise(50, 50, opaque: true)) == .general)
    #expect(PNGCompression(for: PNGEncoderTests.gradient) == .general)
  }

  /// One pixel in fourteen may differ from the one above.
  @Test(arguments: [(100, PNGCompression.runs), (101, .general)])
  func theShareOfChangesDecides(changes: Int, expected: PNGCompression) {
    let pixels = picture(1400, 10) { column, row in
      [column < changes ? UInt8(row) : 0, 0, 0, 255]
    }
    #expect(PNGCompression(for: pixels) == expected)
  }

  @Test(arguments: [(1, 1), (300, 1)]) func oneRowIsRuns(size: (Int, Int)) {
    #expect(PNGCompression(for: PNGEncoderTests.noise(size.0, size.1, opaque: true)) == .runs)
  }

  @Test(arguments: [PNGCompression.runs, .general]) func rowsComeBackInOrder(compression: PNGCompression)
    throws
  {
    let rows: [[UInt8]] = (0..<200).map { row in [UInt8](repeating: UInt8(row), count: 1 + row % 7) }
    let text = rows.flatMap { $0 }
    let stream = try compression.zlibStream(of: text.count) { receive in
      for row in rows { row.withUnsafeBytes(receive) }
    }
    #expect(DeflaterTests.inflated(stream, count: text.count) == text)
  }
}
