import FigureDrawing

/// Draws the stamps of a marker at every vertex it is given.
struct MarkerPlacer: PolylineSink {
  private let canvas: Canvas
  private let mask: Mask?
  private let bounds: PixelBounds
  private let fill: (stamp: Stamp, color: PixelColor)?
  private let stroke: (stamp: Stamp, color: PixelColor)?
  /// Places outside of this box, its sides included, have no pixel on the canvas.
  private let reach: ClipBox?

  /// Markers are cut this many pixels from their place: at least as far as the canvas is long, since a filled area that is
  /// smaller than the figure is a marker at its corner.
  static func farthest(on canvas: Canvas) -> Int32 { max(4096, canvas.width &+ 1, canvas.height &+ 1) }

  init(
    _ canvas: Canvas, _ mask: Mask?, bounds: PixelBounds, fill: (stamp: Stamp, color: PixelColor)?,
    stroke: (stamp: Stamp, color: PixelColor)?
  ) {
    self.canvas = canvas
    self.mask = mask
    self.bounds = bounds
    self.fill = fill
    self.stroke = stroke
    var reach: ClipBox?
    for extent in [fill?.stamp.extent, stroke?.stamp.extent].compactMap({ $0 }) {
      let box = ClipBox(
        x0: -1 - Double(extent.x1), y0: -1 - Double(extent.y1),
        x1: 1 + Double(canvas.width) - Double(extent.x0), y1: 1 + Double(canvas.height) - Double(extent.y0))
      let known = reach ?? box
      reach = ClipBox(
        x0: min(known.x0, box.x0), y0: min(known.y0, box.y0), x1: max(known.x1, box.x1),
        y1: max(known.y1, box.y1))
    }
    self.reach = reach
  }

  mutating func move(_ x: Double, _ y: Double) { place(x, y) }
  mutating func line(_ x: Double, _ y: Double) { place(x, y) }
  mutating func close(_ x: Double, _ y: Double) { place(x, y) }
  mutating func finish() {}

  private func place(_ x: Double, _ y: Double) {
    let (x, y) = (x.rounded(.down), y.rounded(.down))
    guard let reach, reach.outcode(x, y).isEmpty else { return }
    for case (let stamp, let color)? in [fill, stroke] {
      if let mask {
        var sink = MaskedColorSpans(canvas, mask, color, bounds: bounds, ignoresCoverOfRuns: true)
        stamp.draw(atX: Int32(x), y: Int32(y), rows: bounds.y0..<bounds.y1, into: &sink)
      } else {
        var sink = ColorSpans(canvas, color, bounds: bounds)
        stamp.draw(atX: Int32(x), y: Int32(y), rows: bounds.y0..<bounds.y1, into: &sink)
      }
    }
  }
}
