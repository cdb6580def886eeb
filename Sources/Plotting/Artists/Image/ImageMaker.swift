import FigureDrawing
import FigureNumbers
import Rasterizer
import Scales

/// Makes the pixels of an image, after matplotlib's `_ImageBase._make_image`.
struct ImageMaker {
  let image: ResolvedImage
  /// From cells to pixels of the output, y counted up.
  let toPixels: AffineTransform
  let width: Int
  let height: Int

  /// Red, green, blue and alpha in turn, the top row first.
  func bytes() -> [UInt8] {
    let upright: [UInt8]
    switch image.content {
    case .numbers(let grid, let map, let norm):
      let numbers = NumberImage(values: grid.values, map: map, norm: norm)
      upright = interpolatesNumbers ? pixels(ofNumbers: numbers) : pixels(ofColored: numbers)
    case .colors(let grid): upright = pixels(of: grid)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(upright.count)
    for row in (0..<height).reversed() { bytes += upright[(4 * width * row)..<(4 * width * (row + 1))] }
    return bytes
  }

  /// Pixels along x and y that a cell takes.
  private var cellSize: (x: Double, y: Double) {
    let (rows, columns) = (Double(image.rows), Double(image.columns))
    let (first, last) = (toPixels(Point(0, 0)), toPixels(Point(columns, rows)))
    return (abs(last.x - first.x), abs(last.y - first.y))
  }

  private var interpolatesNumbers: Bool {
    switch image.stage {
    case .data: return true
    case .rgba: return false
    case .auto:
      let size = cellSize
      return !(size.x / Double(image.columns) < 3 || size.y / Double(image.rows) < 3)
    }
  }

  private var filter: ImageFilter {
    switch image.interpolation {
    case .filter(let filter): return filter
    case .auto:
      // Nothing is smoothed that grows by a whole factor, or by more than three.
      let size = cellSize
      func isSharp(_ pixels: Double, _ cells: Int) -> Bool {
        let cells = Double(cells)
        return pixels > 3 * cells || pixels == cells || pixels == 2 * cells
      }
      return isSharp(size.x, image.columns) && isSharp(size.y, image.rows) ? .nearest : .hanning
    }
  }

  /// Samples with their way to the output's pixels.
  ///
  /// Where a pixel falls on the edge of two cells, nearest neighbours take the left and the lower one: the samples and the
  /// transform are turned around for that (`image._resample`).
  private func turned<Sample>(_ samples: [Sample]) -> (samples: [Sample], transform: AffineTransform) {
    guard filter == .nearest else { return (samples, toPixels) }
    let (rows, columns) = (image.rows, image.columns)
    var transform = AffineTransform(sx: -1, tx: Double(columns)).then(toPixels)
    let turnsRows = image.origin == .upper
    if turnsRows { transform = AffineTransform(sx: 1, sy: -1, ty: Double(rows)).then(transform) }
    var result: [Sample] = []
    result.reserveCapacity(samples.count)
    for row in 0..<rows {
      let source = turnsRows ? rows - 1 - row : row
      result += samples[(source * columns)..<((source + 1) * columns)].reversed()
    }
    return (result, transform)
  }

  private func resampled<Source: ImageSource>(
    _ source: Source, _ transform: AffineTransform
  ) -> [Source.Pixel] {
    ImageResampler(filter).pixels(of: source, through: transform, width: width, height: height)
  }

  private func resampled<Pixel: ImagePixel>(_ pixels: [Pixel]) -> [Pixel] {
    let (samples, transform) = turned(pixels)
    return resampled(
      ImageSamples(width: image.columns, height: image.rows, pixels: samples), transform)
  }

  /// The numbers are interpolated, then coloured; pixels that missing numbers take part in are clear.
  private func pixels(ofNumbers image: NumberImage) -> [UInt8] {
    let values = resampled(image.values)
    let cover = resampled(image.values.map { $0.isFinite ? Float(1) : Float.nan })
    // Bytes are cut off, not rounded, as are those of numpy.
    let bytes = image.map.colors.map { color in
      [color.red, color.green, color.blue, color.alpha].map { Self.byte($0 * 255) }
    }
    let alpha = Float(self.image.alpha ?? 1)
    var output = [UInt8](repeating: 0, count: 4 * width * height)
    for place in values.indices {
      let isMissing = cover[place].isNaN
      guard !isMissing, let index = image.norm.index(of: values[place], in: image.map) else { continue }
      let color = bytes[index]
      for channel in 0..<3 { output[4 * place + channel] = color[channel] }
      output[4 * place + 3] = Self.byte(Float(color[3]) * cover[place] * alpha)
    }
    return output
  }

  /// The cells are coloured, then interpolated as premultiplied colours.
  private func pixels(ofColored image: NumberImage) -> [UInt8] {
    let (indices, transform) = turned(image.norm.indices(of: image.values, in: image.map))
    // What has no colour is clear.
    let colors = (image.map.colors + [.clear]).map { color in
      RGBAPixel<Double>(
        SIMD4(color.red * color.alpha, color.green * color.alpha, color.blue * color.alpha, color.alpha))
    }
    let palette = ImagePalette(
      width: self.image.columns, height: self.image.rows, indices: indices, colors: colors)
    var output: [UInt8] = []
    output.reserveCapacity(4 * width * height)
    for pixel in resampled(palette, transform) {
      let opacity = pixel.components[3]
      let divisor = opacity != 0 ? opacity : 1
      for channel in 0..<3 { output.append(Self.byte(pixel.components[channel] / divisor * 255)) }
      output.append(Self.byte(opacity * (self.image.alpha ?? 1) * 255))
    }
    return output
  }

  // MARK: Pictures

  private func pixels(of grid: ColorGrid) -> [UInt8] {
    switch grid.levels {
    case .bytes(let levels): pixels(of: levels.map { Float($0) / 255 }, channels: grid.channels)
    case .singles(let levels): pixels(of: levels, channels: grid.channels)
    case .doubles(let levels):
      pixels(of: levels, channels: grid.channels, opacity: Double(Float(image.alpha ?? 1)))
    }
  }

  /// Levels of single precision are kept so where the opacity is of single precision, too; numpy makes that of a picture
  /// without alpha double.
  private func pixels(of levels: [Float], channels: Int) -> [UInt8] {
    guard channels == 4 || image.alpha != nil else {
      return pixels(of: levels.map(Double.init), channels: channels, opacity: 1)
    }
    return pixels(of: levels, channels: channels, opacity: Float(image.alpha ?? 1))
  }

  /// Interpolates premultiplied colours.
  ///
  /// - Parameter opacity: of pixels that have no alpha of their own.
  private func pixels<Level>(of levels: [Level], channels: Int, opacity: Level) -> [UInt8]
  where Level: BinaryFloatingPoint & SIMDScalar & Sendable, Level.SIMD4Storage: Sendable {
    let colors = stride(from: 0, to: levels.count, by: channels).map { place in
      let alpha = channels == 4 ? levels[place + 3] : opacity
      return RGBAPixel(
        SIMD4(levels[place] * alpha, levels[place + 1] * alpha, levels[place + 2] * alpha, alpha))
    }
    // Where pixels have an alpha of their own, that of the image comes on top in the end.
    let rest = channels == 4 ? Level(image.alpha ?? 1) : 1
    var output: [UInt8] = []
    output.reserveCapacity(4 * width * height)
    for pixel in resampled(colors) {
      let alpha = pixel.components[3]
      let divisor = alpha != 0 ? alpha : 1
      for channel in 0..<3 { output.append(Self.byte(pixel.components[channel] / divisor * 255)) }
      output.append(Self.byte(alpha * rest * 255))
    }
    return output
  }

  private static func byte(_ level: some BinaryFloatingPoint) -> UInt8 {
    level > 0 ? UInt8(min(level, 255)) : 0
  }
}

/// Numbers and how they get their colours.
private struct NumberImage {
  let values: [Double]
  let map: ColorMap
  let norm: SettledNorm
}
