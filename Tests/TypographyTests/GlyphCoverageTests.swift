import TestSupport
import Testing

@testable import Typography

@Suite struct GlyphCoverageTests {
  @Test func pixelsAreThoseOfMatplotlib() throws {
    let library = try FontLibrary()
    let rows = Fixture.rows("coverage.tsv")
    #expect(rows.count > 100)
    for row in rows {
      let face = try library.face(named: String(row[0]))
      let numbers = row[4..<15].compactMap { Int($0) }
      let coverage = try face.coverage(
        of: UInt32(numbers[0]), size: try #require(Double(row[1])), dpi: try #require(Double(row[2])),
        hinting: try #require(Hinting(rawValue: String(row[3]))),
        matrix: GlyphMatrix(xx: numbers[1], xy: numbers[2], yx: numbers[3], yy: numbers[4]), x: numbers[5],
        y: numbers[6])
      let hash = Fingerprint.of(coverage.values)
      #expect(hash == String(row[15]), "\(row)")
      guard !coverage.values.isEmpty else { continue }
      #expect(
        [coverage.left, coverage.top, coverage.width, coverage.height] == Array(numbers[7...]), "\(row)")
    }
  }

  @Test func wholePixelsOnlyMoveCoverage() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let index = face.glyphIndex(of: "g")
    let near = try face.coverage(of: index, size: 10, dpi: 150, hinting: .full, x: 21, y: 40)
    let far = try face.coverage(
      of: index, size: 10, dpi: 150, hinting: .full, x: 21 + 64 * 300, y: 40 - 64 * 20)
    #expect(far.left == near.left + 300)
    #expect(far.top == near.top - 20)
    #expect(far.values == near.values)
    #expect(near.values.count == near.width * near.height)
    #expect(near.values.max() == 255)
  }

  @Test func spacesCoverNothing() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let coverage = try face.coverage(of: face.glyphIndex(of: " "), size: 10, dpi: 150, hinting: .full)
    #expect(coverage.values.isEmpty)
    #expect(coverage.width == 0)
  }

  @Test func aQuarterTurnSwapsWidthAndHeight() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let index = face.glyphIndex(of: "l")
    let upright = try face.coverage(of: index, size: 20, dpi: 72, hinting: .full)
    let turned = try face.coverage(
      of: index, size: 20, dpi: 72, hinting: .full, matrix: .rotation(cosine: 0, sine: 1))
    #expect(turned.width == upright.height)
    #expect(turned.height == upright.width)
  }

  @Test func glyphsTooLargeForAPictureAreErrors() throws {
    let face = try FontLibrary().face(named: "DejaVuSans")
    let index = face.glyphIndex(of: "W")
    #expect(try face.coverage(of: index, size: 1000, dpi: 72, hinting: .none).width > 500)
    #expect(throws: FontError.self) { try face.coverage(of: index, size: 60000, dpi: 72, hinting: .none) }
  }
}

/// FNV-1a, 64 bits, in hexadecimal.
enum Fingerprint {
  static func of(_ bytes: some Sequence<UInt8>) -> String {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
