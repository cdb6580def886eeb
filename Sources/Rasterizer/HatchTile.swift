import FigureDrawing

/// The pixels of a tile of a hatch.
final class HatchTile {
  let canvas: Canvas

  /// The largest tile: of a resolution that no picture has.
  private static let largest = 10_000

  /// - Parameter size: width and height in pixels.
  init(size: Int) {
    let side = min(max(size, 1), Self.largest)
    let pixels = UnsafeMutablePointer<UInt32>.allocate(capacity: side * side)
    pixels.initialize(repeating: PixelColor.transparentWhite.word, count: side * side)
    canvas = Canvas(pixels: pixels, width: Int32(side), height: Int32(side))
  }

  deinit { canvas.pixels.deallocate() }

  /// The colour at a pixel of the picture, over which tiles repeat.
  @inline(__always) func color(x: Int, y: Int) -> PixelColor {
    let side = Int(canvas.width)
    let word = UInt32(littleEndian: canvas.pixels[y % side * side + x % side])
    return PixelColor(
      red: UInt8(truncatingIfNeeded: word), green: UInt8(truncatingIfNeeded: word >> 8),
      blue: UInt8(truncatingIfNeeded: word >> 16), alpha: UInt8(truncatingIfNeeded: word >> 24))
  }
}

/// Blends spans of a hatch, through a mask where there is one (Agg's `span_pattern_rgba`).
struct HatchSpans: SpanSink {
  private let canvas: Canvas
  private let mask: Mask?
  private let tile: HatchTile

  init(_ canvas: Canvas, _ mask: Mask?, _ tile: HatchTile) {
    self.canvas = canvas
    self.mask = mask
    self.tile = tile
  }

  mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool) {
    guard y >= 0, y < canvas.height else { return }
    let from = max(x, 0)
    let end = min(x &+ length, canvas.width)
    guard from < end else { return }
    let row = Int(y) * Int(canvas.width)
    for column in Int(from)..<Int(end) {
      let color = tile.color(x: column, y: Int(y))
      guard color.alpha != 0 else { continue }
      let place = row + column
      let combined = mask.map { (255 &+ UInt32(cover) &* UInt32($0.coverage[place])) >> 8 } ?? UInt32(cover)
      canvas.pixels[place] = color.blended(onto: canvas.pixels[place], cover: combined)
    }
  }
}
