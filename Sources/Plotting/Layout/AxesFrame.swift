import FigureDrawing
import Scales

/// What an artist needs to draw itself: where its axes stand, what they show, and the maps between the two.
///
/// Data goes to pixels in two steps, as in matplotlib: ``scaled(_:)`` applies the scales of the two axes, then
/// ``dataTransform`` maps the scaled data to pixels. For linear scales the first step changes nothing.
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
  /// From scaled data to axes fractions (matplotlib's `transLimits`).
  private let limitsTransform: AffineTransform
  /// From scaled data to pixels (the affine part of matplotlib's `transData`).
  public let dataTransform: AffineTransform
  /// Whether the figure is only measured, before it is first drawn: matplotlib then takes a point of an arrow for a
  /// pixel.
  public var isMeasuredFirst = false

  /// The view limits in scaled data are mapped onto the box as `transLimits + transAxes` do, in that order of rounding.
  public init(
    canvas: Size, figureBox: Rect, dpi: Double, style: Style, box: Rect, x: FrameAxis, y: FrameAxis
  ) {
    self.canvas = canvas
    extent = canvas
    self.figureBox = figureBox
    self.dpi = dpi
    self.style = style
    self.box = box
    self.x = x
    self.y = y
    axesTransform = AffineTransform(to: box)
    let view = Rect(x0: x.scaled(x.low), y0: y.scaled(y.low), x1: x.scaled(x.high), y1: y.scaled(y.high))
    limitsTransform = AffineTransform(from: view)
    dataTransform = limitsTransform.then(axesTransform)
  }

  subscript(axis: AxisName) -> FrameAxis { axis == .x ? x : y }

  /// Scaled data along an axis, axes fractions across: where the ticks of that axis live.
  func transform(along axis: AxisName) -> AffineTransform { axis == .x ? xAxisTransform : yAxisTransform }

  /// x of scaled data, y of axes fractions: where ticks of the x axis and `axvline`s live.
  public var xAxisTransform: AffineTransform { .blended(x: dataTransform, y: axesTransform) }
  /// x of axes fractions, y of scaled data: where ticks of the y axis and `axhline`s live.
  public var yAxisTransform: AffineTransform { .blended(x: axesTransform, y: dataTransform) }

  /// The box outside of which artists of the axes do not show: ``box`` but for the rounding on the way through
  /// ``axesTransform``.
  public var clip: Rect { Rect(x0: 0, y0: 0, x1: 1, y1: 1).mapped(axesTransform) }

  /// A point of data through the scales of both axes.
  public func scaled(_ point: Point) -> Point { Point(x.scaled(point.x), y.scaled(point.y)) }

  /// Whether the scales of both axes can show a point of data at all; texts elsewhere have no extent.
  func isInDomain(_ point: Point) -> Bool { x.isInDomain(point.x) && y.isInDomain(point.y) }

  /// Where a point of data stands, in pixels.
  public func pixel(_ point: Point) -> Point { dataTransform(scaled(point)) }

  /// A value taken to the pixels of its axis and back, with the roundings of matplotlib's `transform - transData`. On a log
  /// scale that clips, numbers without logarithm come back as a tiny one.
  ///
  /// - Parameter shape: from the value to data: what of the artist's transform comes before the axes'.
  func roundTrip(_ value: Double, through shape: AffineTransform, on name: AxisName) -> Double {
    let axis = self[name]
    let shape = shape.part(name)
    // As long as both axes show 0 to 1, matplotlib finds that fractions of the axes are data, and leaves values of y alone;
    // the same comparison for x is made the other way around, and fails.
    if isLinear, name == .y, axesTransform == dataTransform { return shape(value) }
    let forward = dataTransform.part(name)
    let inverse = limitsTransform.part(name).inverse.after(axesTransform.part(name).inverse)
    // Maps that are only affine are multiplied before they are applied.
    if isLinear { return inverse.after(forward.after(shape))(value) }
    return axis.value(at: inverse(forward(axis.scaled(shape(value)))))
  }

  /// Whether both scales are linear, so that data needs no scaling.
  public var isLinear: Bool { x.isLinear && y.isLinear }

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

  /// What the map does to one coordinate; it does not turn.
  fileprivate func part(_ name: AxisName) -> LinearPart {
    name == .x ? LinearPart(scale: sx, shift: tx) : LinearPart(scale: sy, shift: ty)
  }

  /// x from one map, y from another; neither turns.
  static func blended(x: AffineTransform, y: AffineTransform) -> AffineTransform {
    AffineTransform(sx: x.sx, shx: x.shx, tx: x.tx, shy: y.shy, sy: y.sy, ty: y.ty)
  }
}

/// One coordinate of an affine map that does not turn.
private struct LinearPart {
  var scale: Double
  var shift: Double

  func callAsFunction(_ value: Double) -> Double { value * scale + shift }

  /// Rounded as LAPACK solves for it.
  var inverse: LinearPart {
    let inverse = 1 / scale
    return LinearPart(scale: inverse, shift: -shift * inverse)
  }

  /// This map after another one.
  func after(_ first: LinearPart) -> LinearPart {
    LinearPart(scale: scale * first.scale, shift: scale * first.shift + shift)
  }
}
