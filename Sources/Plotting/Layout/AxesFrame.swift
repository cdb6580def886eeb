import FigureDrawing
import Scales

/// What an artist needs to draw itself: where its axes stand, what they show, and how data gets there.
public struct AxesFrame: Sendable {
  /// Width and height of the canvas in whole pixels.
  public let canvas: Size
  /// The same with its fractions of pixels.
  public var extent: Size
  /// Where the whole figure lies on the canvas, in pixels; a crop moves it.
  public let figureBox: Rect
  /// Pixels an inch.
  public let dpi: Double
  public let style: Style
  /// The box of the axes in pixels, y up.
  public let box: Rect
  public let x: FrameAxis
  public let y: FrameAxis
  /// From axes fractions to pixels (matplotlib's `transAxes`).
  public let axesTransform: AffineTransform
  /// How data gets to pixels.
  let projection: any Projection
  /// Why the axes are laid out: matplotlib measures some things in other ways than it draws them.
  let phase: LayoutPhase

  init(
    canvas: Size, figureBox: Rect, dpi: Double, style: Style, box: Rect, x: FrameAxis, y: FrameAxis,
    projection: AxesProjection = .rectilinear, phase: LayoutPhase = .drawing,
    spines: [Side: Spine.Position] = [:]
  ) {
    self.canvas = canvas
    extent = canvas
    self.figureBox = figureBox
    self.dpi = dpi
    self.style = style
    self.box = box
    self.x = x
    self.y = y
    self.phase = phase
    axesTransform = AffineTransform(to: box)
    self.projection = projection.kind.projection(
      of: ProjectedAxes(x: x, y: y, box: box, dpi: dpi, phase: phase, spines: spines))
  }

  subscript(axis: AxisName) -> FrameAxis { axis == .x ? x : y }

  /// Something that an artist draws, cut off at the edge of the axes unless the artist may reach out of them.
  func element(_ name: String, isClipped: Bool = true, _ primitive: Primitive) -> Drawing.Element {
    let clipping = isClipped ? projection.clipping : nil
    return Drawing.Element(artist: name, clip: clipping?.box, clipPath: clipping?.path, primitive: primitive)
  }

  /// Where a point of data stands, in pixels.
  public func pixel(_ point: Point) -> Point { projection.pixel(point, in: .data) }

  /// `points` in pixels.
  public func pixels(_ points: Double) -> Double { points * dpi / 72 }
}

/// One axis of an ``AxesFrame``: the limits it shows and its scale.
public struct FrameAxis: Sendable {
  /// What stands at the left or bottom end; may be more than `high`.
  public let low: Double
  public let high: Double
  public let scale: AxisScale

  public init(low: Double, high: Double, scale: AxisScale) {
    self.low = low
    self.high = high
    self.scale = scale
  }

  public var isLinear: Bool { scale.isLinear }

  /// A value through the scale; NaN where it has no place on it.
  public func scaled(_ value: Double) -> Double { scale.scale.place(of: value) }

  /// The value that the scale takes to `place`.
  func value(at place: Double) -> Double { scale.scale.value(at: place) }

  /// Whether the scale can show a value at all: finite, and positive where the scale needs that
  /// (`ScaleBase.val_in_range`).
  public func isInDomain(_ value: Double) -> Bool { scale.scale.isInDomain(value) }
}

extension Point {
  /// A point given along an axis and across it.
  init(along axis: AxisName, _ along: Double, across: Double) {
    self = axis == .x ? Point(along, across) : Point(across, along)
  }

  subscript(axis: AxisName) -> Double { axis == .x ? x : y }
}

extension Rect {
  /// The ends along an axis.
  func ends(along axis: AxisName) -> (low: Double, high: Double) { axis == .x ? (x0, x1) : (y0, y1) }
}

extension AffineTransform {
  /// From the unit square to a box (matplotlib's `BboxTransformTo`).
  init(to box: Rect) {
    self.init(sx: box.x1 - box.x0, tx: box.x0, sy: box.y1 - box.y0, ty: box.y0)
  }

  /// From a box to the unit square (matplotlib's `BboxTransformFrom`).
  init(from box: Rect) {
    let sx = 1 / (box.x1 - box.x0)
    let sy = 1 / (box.y1 - box.y0)
    self.init(sx: sx, tx: -box.x0 * sx, sy: sy, ty: -box.y0 * sy)
  }

  /// From one box to another (matplotlib's `BboxTransform`).
  init(from box: Rect, to other: Rect) {
    let sx = other.width / box.width
    let sy = other.height / box.height
    self.init(sx: sx, tx: -box.x0 * sx + other.x0, sy: sy, ty: -box.y0 * sy + other.y0)
  }

  /// x from one map, y from another; neither turns.
  static func blended(x: AffineTransform, y: AffineTransform) -> AffineTransform {
    AffineTransform(sx: x.sx, shx: x.shx, tx: x.tx, shy: y.shy, sy: y.sy, ty: y.ty)
  }
}
