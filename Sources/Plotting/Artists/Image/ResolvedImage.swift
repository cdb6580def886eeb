import FigureDrawing
import FigureNumbers
import Rasterizer
import Scales

/// Numbers in rows and columns, as matplotlib's `AxesImage`.
struct ResolvedImage: ResolvedArtist {
  /// What the image is made of.
  enum Content: Sendable {
    case numbers(Grid, ColorMap, SettledNorm)
    case colors(ColorGrid)
  }

  let content: Content
  let rows: Int
  let columns: Int
  let origin: ImageArtist.Origin
  let extent: ImageArtist.Extent
  let interpolation: ImageArtist.Interpolation
  let stage: ImageArtist.InterpolationStage
  /// Nil: that of each colour.
  let alpha: Double?
  let zorder: Double
  let isClipped: Bool

  init(_ artist: ImageArtist, _ content: Content, _ size: (rows: Int, columns: Int)) {
    self.content = content
    (rows, columns) = size
    origin = artist.origin
    let (right, far) = (Double(columns) - 0.5, Double(rows) - 0.5)
    extent =
      artist.extent
      ?? (origin == .upper
        ? .init(left: -0.5, right: right, bottom: far, top: -0.5)
        : .init(left: -0.5, right: right, bottom: -0.5, top: far))
    interpolation = artist.interpolation
    stage = artist.interpolationStage
    alpha = artist.alpha
    zorder = artist.zorder ?? 0
    isClipped = artist.clipOn ?? true
  }

  var elementName: String { "image" }

  /// The limits become the image's own edges, as long as autoscaling is on; margins do not cross them.
  func add(to keeper: inout some LimitKeeper) {
    keeper.dataLimits.include(Point(extent.left, extent.bottom))
    keeper.dataLimits.include(Point(extent.right, extent.top))
    keeper.dataLimits.x.stickyEdges += [extent.left, extent.right]
    keeper.dataLimits.y.stickyEdges += [extent.bottom, extent.top]
    keeper.show(extent.left, extent.right, on: .x)
    keeper.show(extent.bottom, extent.top, on: .y)
  }

  func draw(in frame: AxesFrame, text: TextSetter, name: String) throws -> [Drawing.Element] {
    guard rows > 0, columns > 0 else { return [] }
    guard let affine = frame.projection.affine else {
      throw ArtistError("an image needs linear axes; leave xscale and yscale out")
    }
    let canvas = Rect(x0: 0, y0: 0, x1: frame.extent.width, y1: frame.extent.height)
    let clip = isClipped ? frame.projection.clipping.box ?? canvas : canvas
    guard let pixels = PixelBox(of: frame.pixelBox(extent), clippedTo: clip) else { return [] }
    let image = ImageMaker(
      image: self, toPixels: transform(through: affine, to: pixels), width: pixels.width,
      height: pixels.height)
    let raster = RasterImage(
      width: pixels.width, height: pixels.height, bytes: image.bytes(), x: pixels.x, y: pixels.y)
    return [frame.element(name, isClipped: isClipped, .image(raster))]
  }

  /// From cells, rows counted from the first, to the pixels of the box, rounded as matplotlib's product of matrices.
  private func transform(through affine: AffineTransform, to box: PixelBox) -> AffineTransform {
    let (rows, columns) = (Double(rows), Double(columns))
    let cells = AffineTransform(
      sx: (extent.right - extent.left) / columns, tx: extent.left, sy: (extent.top - extent.bottom) / rows,
      ty: extent.bottom)
    let flip = origin == .upper ? AffineTransform(sx: 1, sy: -1, ty: rows) : .identity
    return flip.then(cells.then(affine)).then(.translation(-Double(box.x), -Double(box.y)))
  }

  func tightBox(in frame: AxesFrame, text: TextSetter) -> Rect? { isClipped ? nil : frame.pixelBox(extent) }

  func obstacles(in frame: AxesFrame, text: TextSetter) -> LegendObstacles { LegendObstacles() }

  func geometry(in frame: AxesFrame, text: TextSetter) -> ArtistGeometry? { nil }
}

extension AxesFrame {
  /// The box of an image in pixels.
  fileprivate func pixelBox(_ extent: ImageArtist.Extent) -> Rect {
    let first = pixel(Point(extent.left, extent.bottom))
    let second = pixel(Point(extent.right, extent.top))
    return Rect(
      x0: min(first.x, second.x), y0: min(first.y, second.y), x1: max(first.x, second.x),
      y1: max(first.y, second.y))
  }
}

/// The whole pixels that an image covers (`_ImageBase._make_image`).
private struct PixelBox {
  let x: Int
  let y: Int
  let width: Int
  let height: Int

  /// Nil where nothing of the image shows.
  init?(of box: Rect, clippedTo clip: Rect) {
    guard let shown = box.intersection(clip) else { return nil }
    // On the sides away from Agg's corner a little is added for roundings.
    let tiny = 1e-8
    let x0 = (shown.x0 + 0.5).rounded(.down)
    let y0 = (shown.y0 - 0.5 - tiny).rounded(.up)
    let x1 = (shown.x1 + 0.5 + tiny).rounded(.down)
    let y1 = (shown.y1 - 0.5).rounded(.up)
    guard let x = Int(exactly: x0), let y = Int(exactly: y0), let width = Int(exactly: x1 - x0),
      let height = Int(exactly: y1 - y0), width > 0, height > 0, width <= 1 << 16, height <= 1 << 16
    else { return nil }
    (self.x, self.y, self.width, self.height) = (x, y, width, height)
  }
}
