import FigureDrawing

/// The canvas that a figure is laid out on: its resolution, and where on it the figure lies.
struct FigurePage: Sendable {
  let style: Style
  /// Inches.
  let size: Size
  let isTransparent: Bool
  /// Pixels an inch.
  var dpi: Double { didSet { uncrop() } }
  /// Width and height of the canvas in pixels, and the box of the whole figure on it.
  private(set) var extent = Size(0, 0)
  private(set) var box = Rect(x0: 0, y0: 0, x1: 0, y1: 0)
  /// The part of the canvas that the figure's background fills, in fractions of the figure.
  private(set) var patch = Rect(x0: 0, y0: 0, x1: 1, y1: 1)

  /// - Throws: ``LayoutError`` for a size or resolution that no figure can have.
  init(_ figure: Figure) throws(LayoutError) {
    style = figure.style
    isTransparent = figure.isTransparent
    dpi = figure.dpi ?? style.figure.dpi
    size = figure.size ?? style.figure.figsize
    guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite else {
      throw LayoutError(
        "a figure of \(size.width) x \(size.height) inches cannot be drawn: both must be positive",
        at: FigurePlace("figsize"))
    }
    guard dpi > 0, dpi.isFinite else {
      throw LayoutError("dpi must be a positive number, not \(dpi)", at: FigurePlace("dpi"))
    }
    uncrop()
  }

  /// From fractions of the figure to pixels (`transFigure`).
  var transform: AffineTransform { AffineTransform(to: box) }

  /// From pixels to fractions of the figure, as numpy's `inv` rounds it.
  var toFractions: AffineTransform {
    let transform = transform
    let scale = (x: 1 / transform.sx, y: 1 / transform.sy)
    return AffineTransform(
      sx: scale.x, tx: -transform.tx * scale.x, sy: scale.y, ty: -transform.ty * scale.y)
  }

  /// The whole figure is the canvas.
  mutating func uncrop() {
    extent = Size(size.width * dpi, size.height * dpi)
    box = Rect(x0: 0, y0: 0, x1: extent.width, y1: extent.height)
    patch = Rect(x0: 0, y0: 0, x1: 1, y1: 1)
  }

  /// Leaves only a part of the figure on the canvas (matplotlib's `_tight_bbox.adjust_bbox`).
  ///
  /// - Parameter part: what is left, in inches from the figure's lower left corner.
  mutating func crop(to part: Rect) {
    let whole = extent
    let x0 = part.x0 * dpi
    let y0 = part.y0 * dpi
    extent = Size(part.width * dpi, part.height * dpi)
    box = Rect(x: -x0, y: -y0, width: whole.width, height: whole.height)
    patch = Rect(
      x: x0 / whole.width, y: y0 / whole.height, width: extent.width / whole.width,
      height: extent.height / whole.height)
  }

  /// The canvas in whole pixels, as a picture has it (`FigureCanvasBase.get_width_height`).
  var canvas: Size {
    func whole(_ length: Double) -> Double { (length + Self.pixelTolerance).rounded(.down) }
    return Size(whole(extent.width), whole(extent.height))
  }

  /// The canvas with fractions of pixels, but for lengths that rounding left just short of a whole pixel.
  var drawingSize: Size {
    Size(max(extent.width, canvas.width), max(extent.height, canvas.height))
  }

  /// How far a length may fall short of a whole pixel and still have it.
  private static let pixelTolerance = 1e-8
}
