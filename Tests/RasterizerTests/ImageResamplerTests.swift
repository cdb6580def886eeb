import FigureDrawing
import Foundation
import Testing

@testable import Rasterizer

@Suite struct ImageResamplerTests {
  private struct Row: Decodable {
    let filter: ImageFilter
    let width: Int
    let height: Int
    let columns: Int
    let rows: Int
    let channels: Int
    let isSingle: Bool
    let scale: [Double]
    let shift: [Double]
    let radius: Double
    let isNormalized: Bool
    let fingerprint: String

    func sample(_ index: Int) -> Double { Double(index * 7919 % 1009) / 1009 }

    func pixels<Pixel: ImagePixel>(_ pixel: (Int) -> Pixel) -> [Pixel] {
      let resampler = ImageResampler(filter, isNormalized: isNormalized, radius: radius)
      return resampler.pixels(
        of: ImageSamples(width: width, height: height, pixels: (0..<(width * height)).map(pixel)),
        through: AffineTransform(sx: scale[0], tx: shift[0], sy: scale[1], ty: shift[1]), width: columns,
        height: rows)
    }

    var output: [Double] {
      func rgba<Component>(_ index: Int) -> RGBAPixel<Component> {
        RGBAPixel(
          SIMD4(
            Component(sample(4 * index)), Component(sample(4 * index + 1)), Component(sample(4 * index + 2)),
            Component(sample(4 * index + 3))))
      }
      func flat<Component>(_ pixels: [RGBAPixel<Component>]) -> [Double] {
        pixels.flatMap { pixel in (0..<4).map { Double(pixel.components[$0]) } }
      }
      switch (channels, isSingle) {
      case (1, true): return pixels { Float(sample($0)) }.map { Double($0) }
      case (1, false): return pixels { sample($0) }
      case (_, true): return flat(pixels { rgba($0) as RGBAPixel<Float> })
      case (_, false): return flat(pixels { rgba($0) as RGBAPixel<Double> })
      }
    }
  }

  private func fingerprint(_ values: [Double]) -> UInt64 {
    var found: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in values {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        found = (found ^ (value.bitPattern >> shift & 255)) &* 0x100_0000_01B3
      }
    }
    return found
  }

  @Test func equalsMatplotlibBitForBit() throws {
    let table = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/resampled.json")
    let rows = try JSONDecoder().decode([Row].self, from: Data(contentsOf: table))
    try #require(rows.count == 8 * ImageFilter.allCases.count)
    for row in rows { #expect(String(fingerprint(row.output)) == row.fingerprint, "\(row)") }
  }

  @Test(arguments: ImageFilter.allCases)
  func evenImagesStayEven(filter: ImageFilter) {
    let image = ImageSamples(width: 5, height: 4, pixels: [Double](repeating: 0.25, count: 20))
    let transform = AffineTransform(sx: 1.7, sy: 0.6)
    let pixels = ImageResampler(filter).pixels(of: image, through: transform, width: 8, height: 2)
    #expect(pixels.allSatisfy { abs($0 - 0.25) < 1e-12 })
  }

  @Test func pixelsBesideTheImageAreEmpty() {
    let image = ImageSamples(width: 1, height: 1, pixels: [3.0])
    let pixels = ImageResampler(.nearest).pixels(
      of: image, through: AffineTransform(sx: 1, tx: 1, sy: 1, ty: 1), width: 3, height: 3)
    #expect(pixels == [0, 0, 0, 0, 3, 0, 0, 0, 0])
  }

  /// Transforms that have no inverse or reach beyond all numbers leave nothing to show and do not trap.
  @Test(arguments: [0, .infinity, .nan, 1e300, 1e-300, -1e18])
  func hardTransformsDoNotTrap(scale: Double) {
    let image = ImageSamples(width: 2, height: 2, pixels: [1.0, 2, 3, 4])
    for filter in [ImageFilter.nearest, .hanning, .sinc] {
      for shift in [0, 1e12, .nan] {
        let transform = AffineTransform(sx: scale, tx: shift, sy: 1.5)
        let pixels = ImageResampler(filter).pixels(of: image, through: transform, width: 3, height: 3)
        #expect(pixels.count == 9)
      }
    }
  }

  @Test(arguments: [(0, 0), (3, 3), (4, 3), (5, 2), (7, 0), (8, 0), (-1, 0), (-4, 3), (-5, 3), (-9, 0)])
  func placesBesideAreReflected(place: Int32, within: Int) {
    #expect(ImageResampler.reflected(place, 4) == within)
  }
}
