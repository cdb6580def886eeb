import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct PixelColorTests {
  static func color(_ red: Double, _ green: Double, _ blue: Double, _ alpha: Double) -> PixelColor {
    PixelColor(Color(red: red, green: green, blue: blue, alpha: alpha))
  }

  static func word(_ red: UInt8, _ green: UInt8, _ blue: UInt8, _ alpha: UInt8) -> UInt32 {
    UInt32(littleEndian: UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16 | UInt32(alpha) << 24)
  }

  static let components: [(Double, UInt8)] = [
    (0, 0), (1, 255), (0.5, 128), (0.8, 204), (0.5 / 255, 1), (0.499 / 255, 0), (0.25, 64),
  ]

  @Test(arguments: components) func componentsAreRoundedHalfUp(component: Double, byte: UInt8) {
    #expect(Self.color(component, 0, 0, 1).red == byte)
    #expect(Self.color(0, component, 0, 1).green == byte)
    #expect(Self.color(0, 0, component, 1).blue == byte)
    #expect(Self.color(0, 0, 0, component).alpha == byte)
  }

  @Test func bytesAreInMemoryOrder() {
    let bytes = withUnsafeBytes(of: Self.color(1, 0.5, 0, 0.8).word) { Array($0) }
    #expect(bytes == [255, 128, 0, 204])
  }

  /// Agg's formula for one channel in signed 64-bit integers, where nothing wraps but the division is of unsigned ones.
  static func blended(_ c: Int, _ alpha: Int, _ cover: Int, onto p: Int, _ d: Int) -> (Int, Int) {
    let t = alpha * cover + 128
    let al = ((t >> 8) + t) >> 8
    if al == 0 { return (p, d) }
    let a = ((al + d) << 8) - al * d
    let sum = ((c << 8) - p * d) * al + ((p * d) << 8)
    return ((sum / a) & 255, a >> 8)
  }

  @Test func blendsByTheFormula() {
    let steps = [0, 1, 2, 37, 100, 127, 128, 129, 200, 254, 255]
    var wrong = 0
    for c in steps {
      for alpha in steps {
        for cover in steps where !(alpha == 255 && cover == 255) {
          for p in steps {
            for d in steps {
              let color = Self.color(Double(c) / 255, 0, 1, Double(alpha) / 255)
              let pixel = Self.word(UInt8(p), 3, 77, UInt8(d))
              let result = UInt32(littleEndian: color.blended(onto: pixel, cover: UInt32(cover)))
              let red = Self.blended(c, alpha, cover, onto: p, d)
              let green = Self.blended(0, alpha, cover, onto: 3, d)
              let blue = Self.blended(255, alpha, cover, onto: 77, d)
              let expected = Self.word(UInt8(red.0), UInt8(green.0), UInt8(blue.0), UInt8(red.1))
              if result != UInt32(littleEndian: expected) { wrong += 1 }
            }
          }
        }
      }
    }
    #expect(wrong == 0)
  }

  @Test func opaqueAndFullyCoveredReplaces() {
    #expect(
      Self.color(1, 0, 0, 1).blended(onto: Self.word(9, 8, 7, 6), cover: 255) == Self.word(255, 0, 0, 255))
  }

  @Test func almostNothingChangesNothing() {
    let pixel = Self.word(9, 8, 7, 6)
    #expect(Self.color(1, 0, 0, 0).blended(onto: pixel, cover: 255) == pixel)
    #expect(Self.color(1, 0, 0, 1).blended(onto: pixel, cover: 0) == pixel)
    #expect(Self.color(1, 0, 0, 1.0 / 255).blended(onto: pixel, cover: 127) == pixel)
    #expect(Self.color(1, 0, 0, 1.0 / 255).blended(onto: pixel, cover: 128) != pixel)
  }

  /// Known from matplotlib: a black line of coverage 213 on white, grey #b0b0b0 likewise.
  @Test func knownPixels() {
    let white = Self.word(255, 255, 255, 255)
    #expect(Self.color(0, 0, 0, 1).blended(onto: white, cover: 213) == Self.word(42, 42, 42, 255))
    let grey = 176.0 / 255
    #expect(Self.color(grey, grey, grey, 1).blended(onto: white, cover: 213) == Self.word(189, 189, 189, 255))
  }

  static let truncations: [(Double, Int32)] = [
    (0.9, 0), (-0.9, 0), (-1.5, -1), (2_147_483_647.9, .max), (2_147_483_648, .min), (-2_147_483_648.5, .min),
    (1e300, .min), (.infinity, .min), (.nan, .min),
  ]

  @Test(arguments: truncations) func whatDoesNotFitIsTheLeast(value: Double, result: Int32) {
    #expect(truncatedInt32(value) == result)
  }
}
