import FigureDrawing
import LibC

/// Places the glyphs and rules of a run on a canvas: matplotlib's `_draw_text_glyphs_and_boxes`.
public struct GlyphPlacer {
  private let run: GlyphRun
  private let drawingHeight: Double
  private let dpi: Double
  private let cosine: Double
  private let sine: Double
  /// The anchor, y down from the top of the drawing, which may lie above the first pixel row's top by a fraction.
  private let x: Double
  private let y: Double

  /// - Parameter drawingHeight: pixels, not rounded.
  public init(_ run: GlyphRun, drawingHeight: Double, dpi: Double) {
    self.run = run
    self.drawingHeight = drawingHeight
    self.dpi = dpi
    let angle = run.rotation * (.pi / 180)
    cosine = cos(angle)
    sine = sin(angle)
    x = run.anchor.x
    y = drawingHeight - run.anchor.y
  }

  /// What FreeType is to be told; nil for glyphs that lie nowhere near a canvas.
  public func placement(of glyph: GlyphRun.Glyph) -> GlyphPlacement? {
    func fixed(_ value: Double, _ one: Double) -> Int? {
      let rounded = (one * value).rounded(.toNearestOrEven)
      return abs(rounded) < 0x4000_0000 ? Int(rounded) : nil
    }
    guard let xx = fixed(cosine, 65536), let xy = fixed(-sine, 65536), let yx = fixed(sine, 65536),
      let deltaX = fixed(x + glyph.x * cosine - glyph.y * sine, 64),
      let deltaY = fixed(drawingHeight - y + glyph.x * sine + glyph.y * cosine, 64)
    else { return nil }
    return GlyphPlacement(
      face: glyph.face, index: glyph.index, size: glyph.size, dpi: dpi,
      matrix: .init(xx: xx, xy: xy, yx: yx, yy: xx), delta: .init(x: deltaX, y: deltaY))
  }

  /// The pixels of the canvas that glyphs may touch.
  static func bounds(clippedTo clip: Rect?, _ canvas: Canvas) -> PixelBounds {
    guard let clip, clip != Rect(x0: 0, y0: 0, x1: 0, y1: 0) else { return canvas.bounds }
    let height = Double(canvas.height)
    func rounded(_ value: Double) -> Int32 { truncatedInt32(value + (value >= 0 ? 0.5 : -0.5)) }
    return PixelBounds(
      x0: max(rounded(clip.x0), 0), y0: max(rounded(height - clip.y1), 0),
      x1: min(rounded(clip.x1), canvas.width), y1: min(rounded(height - clip.y0), canvas.height))
  }

  func blend(_ bitmap: GlyphBitmap, _ color: PixelColor, _ bounds: PixelBounds, _ canvas: Canvas) {
    let top = Int(canvas.height) - bitmap.top
    let columns =
      max(
        bitmap.left, Int(bounds.x0))..<max(
        bitmap.left, Int(bounds.x0), min(bitmap.left + bitmap.width, Int(bounds.x1)))
    let rows = max(top, Int(bounds.y0))..<max(top, Int(bounds.y0), min(top + bitmap.rows, Int(bounds.y1)))
    if columns.isEmpty { return }
    bitmap.coverage.withUnsafeBufferPointer { coverage in
      for row in rows {
        let source = (row - top) * bitmap.width - bitmap.left
        let target = canvas.pixels + row * Int(canvas.width)
        for column in columns {
          let cover = coverage[source + column]
          if cover != 0 { target[column] = color.blended(onto: target[column], cover: UInt32(cover)) }
        }
      }
    }
  }

  /// The bar as a filled path. Bars thinner than a pixel are grown to one, evenly on both sides, so as not to vanish,
  /// unless they are never snapped.
  public func shape(of rule: GlyphRun.Rule) -> PathShape {
    var rule = rule
    let grows = run.snapping != .never
    if grows, rule.width < 1 {
      rule.x -= (1 - rule.width) / 2
      rule.width = 1
    }
    if grows, rule.height < 1 {
      rule.y -= (1 - rule.height) / 2
      rule.height = 1
    }
    let (right, top) = (rule.x + rule.width, rule.y + rule.height)
    let path = Path(
      [
        Point(rule.x, rule.y), Point(right, rule.y), Point(right, top), Point(rule.x, top),
        Point(rule.x, rule.y),
      ],
      codes: [.move, .line, .line, .line, .close])
    let transform = AffineTransform(
      sx: cosine, shx: -sine, tx: x, shy: sine, sy: cosine, ty: drawingHeight - y)
    return PathShape(path, transform: transform, fill: run.color, snapping: run.snapping)
  }
}
