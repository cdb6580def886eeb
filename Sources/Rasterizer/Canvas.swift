import FigureDrawing

/// The pixels being drawn on, and the mask, if any, that everything drawn is seen through.
struct Canvas {
  let pixels: UnsafeMutablePointer<UInt32>
  let width: Int32
  let height: Int32

  var bounds: PixelBounds { PixelBounds(x0: 0, y0: 0, x1: width, y1: height) }
}

/// Blends spans of one colour onto the part of a canvas inside `bounds`.
struct ColorSpans: SpanSink {
  private let canvas: Canvas
  private let color: PixelColor
  private let bounds: PixelBounds

  /// - Precondition: `bounds` lie on the canvas.
  init(_ canvas: Canvas, _ color: PixelColor, bounds: PixelBounds) {
    self.canvas = canvas
    self.color = color
    self.bounds = bounds
  }

  @inline(__always) mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool) {
    guard y >= bounds.y0, y < bounds.y1 else { return }
    let from = max(x, bounds.x0)
    let end = min(x &+ length, bounds.x1)
    guard from < end else { return }
    let row = canvas.pixels + (Int(y) &* Int(canvas.width))
    blend(row + Int(from), Int(end &- from), UInt32(cover))
  }

  @inline(__always) private func blend(_ start: UnsafeMutablePointer<UInt32>, _ length: Int, _ cover: UInt32)
  {
    if color.alpha == 255, cover == 255 {
      start.update(repeating: color.word, count: length)
      return
    }
    // Neighbours are often alike: the last result is kept for pixels equal to the last one.
    var below = start[0]
    var blended = color.blended(onto: below, cover: cover)
    start[0] = blended
    var index = 1
    while index < length {
      let pixel = start[index]
      if pixel != below {
        below = pixel
        blended = color.blended(onto: pixel, cover: cover)
      }
      start[index] = blended
      index &+= 1
    }
  }
}

/// Coverage of a whole canvas, through which others are seen.
struct Mask {
  let coverage: UnsafeMutablePointer<UInt8>
  let width: Int32
  let height: Int32

  func clear() { coverage.update(repeating: 0, count: Int(width) * Int(height)) }
}

/// Writes coverage into a mask.
struct MaskSpans: SpanSink {
  private let mask: Mask

  init(_ mask: Mask) { self.mask = mask }

  mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool) {
    guard y >= 0, y < mask.height else { return }
    let from = max(x, 0)
    let end = min(x &+ length, mask.width)
    guard from < end else { return }
    (mask.coverage + (Int(y) * Int(mask.width) + Int(from))).update(repeating: cover, count: Int(end - from))
  }
}

/// Blends spans of one colour through a mask, as Agg's `pixfmt_amask_adaptor`.
struct MaskedColorSpans: SpanSink {
  private let canvas: Canvas
  private let mask: Mask
  private let color: PixelColor
  private let bounds: PixelBounds
  /// Whether runs count as fully covered, which is what the adaptor does with spans of one cover.
  private let ignoresCoverOfRuns: Bool

  init(_ canvas: Canvas, _ mask: Mask, _ color: PixelColor, bounds: PixelBounds, ignoresCoverOfRuns: Bool) {
    self.canvas = canvas
    self.mask = mask
    self.color = color
    self.bounds = bounds
    self.ignoresCoverOfRuns = ignoresCoverOfRuns
  }

  mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool) {
    guard y >= bounds.y0, y < bounds.y1 else { return }
    let from = max(x, bounds.x0)
    let end = min(x &+ length, bounds.x1)
    guard from < end else { return }
    let row = Int(y) * Int(canvas.width)
    let cover = isRun && ignoresCoverOfRuns ? 255 : UInt32(cover)
    for column in (row + Int(from))..<(row + Int(end)) {
      let combined = (255 &+ cover &* UInt32(mask.coverage[column])) >> 8
      canvas.pixels[column] = color.blended(onto: canvas.pixels[column], cover: combined)
    }
  }
}

/// Paints every pixel that has any coverage whole (Agg's `scanline_bin` renderers).
struct WholePixels: SpanSink {
  var spans: ColorSpans

  @inline(__always) mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool) {
    spans.span(x: x, y: y, length: length, cover: 255, isRun: isRun)
  }
}
