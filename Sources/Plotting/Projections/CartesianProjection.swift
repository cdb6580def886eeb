import FigureDrawing
import FigureNumbers
import Scales

/// Two straight axes at right angles, each with a scale of its own.
///
/// Data goes to pixels in two steps, as in matplotlib: ``scaled(_:)`` applies the scales of the two axes, then
/// ``dataTransform`` maps the scaled data to pixels. For linear scales the first step changes nothing.
struct CartesianProjection: Projection {
  let x: FrameAxis
  let y: FrameAxis
  /// From axes fractions to pixels (matplotlib's `transAxes`).
  private let axesTransform: AffineTransform
  /// The box of the axes in pixels.
  private let box: Rect
  /// Where lines of the frame stand that do not stand at its sides.
  private let positions: [Side: Spine.Position]
  /// Pixels an inch.
  private let dpi: Double
  /// From scaled data to axes fractions (matplotlib's `transLimits`).
  private let limitsTransform: AffineTransform
  /// From scaled data to pixels (the affine part of matplotlib's `transData`).
  private let dataTransform: AffineTransform

  /// The view limits in scaled data are mapped onto the box as `transLimits + transAxes` do, in that order of rounding.
  init(
    x: FrameAxis, y: FrameAxis, box: Rect, spines: [Side: Spine.Position] = [:], dpi: Double = 72
  ) {
    self.x = x
    self.y = y
    self.box = box
    positions = spines
    self.dpi = dpi
    axesTransform = AffineTransform(to: box)
    let view = Rect(x0: x.scaled(x.low), y0: y.scaled(y.low), x1: x.scaled(x.high), y1: y.scaled(y.high))
    limitsTransform = AffineTransform(from: view)
    dataTransform = limitsTransform.then(axesTransform)
  }

  subscript(axis: AxisName) -> FrameAxis { axis == .x ? x : y }

  /// Scaled data along an axis, axes fractions across: where the ticks of that axis live.
  func transform(along axis: AxisName) -> AffineTransform {
    axis == .x
      ? .blended(x: dataTransform, y: axesTransform) : .blended(x: axesTransform, y: dataTransform)
  }

  /// From scaled data, but for fractions, to pixels.
  private func transform(in space: ArtistSpace) -> AffineTransform {
    switch space {
    case .data: dataTransform
    case .horizontal: transform(along: .y)
    case .vertical: transform(along: .x)
    }
  }

  /// Whether both scales are linear, so that data needs no scaling.
  private var isLinear: Bool { x.isLinear && y.isLinear }

  var isRectilinear: Bool { true }

  var affine: AffineTransform? { isLinear ? dataTransform : nil }

  /// A point through the scales of both axes, but for fractions.
  func scaled(_ point: Point, in space: ArtistSpace = .data) -> Point {
    Point(
      space == .horizontal ? point.x : x.scaled(point.x), space == .vertical ? point.y : y.scaled(point.y))
  }

  func placed(_ x: Column, _ y: Column, in space: ArtistSpace, omitsClipped: Bool) -> Placed<Vertices> {
    Placed(
      Vertices(
        x: space == .horizontal ? x : x.scaled(on: self.x, omitsClipped: omitsClipped),
        y: space == .vertical ? y : y.scaled(on: self.y, omitsClipped: omitsClipped)),
      transform: transform(in: space))
  }

  func placed(_ path: Path, in space: ArtistSpace) -> Placed<Path> {
    let scaled =
      isLinear ? path : Path(path.vertices.points.map { self.scaled($0, in: space) }, codes: path.codes)
    return Placed(scaled, transform: transform(in: space))
  }

  func traced(_ path: Path, in space: ArtistSpace) -> Placed<Path> { placed(path, in: space) }

  func placed(unitSquareThrough shape: AffineTransform, in space: ArtistSpace) -> Placed<Path> {
    if isLinear { return Placed(.unitRectangle, transform: shape.then(transform(in: space))) }
    let corners = Path.unitRectangle.vertices.points.map { shape($0) }
    return placed(Path(corners, codes: Path.unitRectangle.codes), in: space)
  }

  func pixel(_ point: Point, in space: ArtistSpace) -> Point {
    transform(in: space)(scaled(point, in: space))
  }

  func isInDomain(_ point: Point) -> Bool { x.isInDomain(point.x) && y.isInDomain(point.y) }

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

  // MARK: Frame

  var patch: Placed<Path> { Placed(.unitRectangle, transform: axesTransform) }

  /// The box but for the rounding on the way through the transform of the axes.
  var clipping: Clipping { Clipping(box: Rect(x0: 0, y0: 0, x1: 1, y1: 1).mapped(axesTransform)) }

  func spines(of axis: AxisName, ticks: [TickLook], dpi: Double) -> [SpineLayout] {
    axis.sides.map { side in
      let ends = [self[axis].low, self[axis].high].map { place(of: $0, on: side) }
      let transform = transform(on: side)
      let pixels = ends.map { transform($0) }
      let line = Rect.union(pixels.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) }) ?? box
      return SpineLayout(
        side.rawValue, side: side, line: Placed(Path(ends), transform: transform), extent: line,
        tickSide: side, ticks: ticks, dpi: dpi)
    }
  }

  // MARK: Ticks

  func gridLine(at value: Double, of axis: AxisName) -> Placed<Path> {
    let ends = axis.sides.map { Point(along: axis, self[axis].scaled(value), across: $0.fraction) }
    return Placed(Path(ends), transform: transform(along: axis))
  }

  func mark(at value: Double, on side: Side, marker: Marker) -> TickMark? {
    TickMark(
      place: Placed(Path([place(of: value, on: side)]), transform: transform(on: side)))
  }

  func tickLabel(
    at value: Double, on side: Side, look: TickLook, style: Style, dpi: Double
  ) -> TickLabelPlace? {
    let axis = side.axis
    let shift = side.outward * look.pad / 72 * dpi
    let translation: AffineTransform = axis == .x ? .translation(0, shift) : .translation(shift, 0)
    let anchor = transform(on: side).then(translation)(place(of: value, on: side))
    let label = look.label
    let usual: (HorizontalAlignment, VerticalAlignment) =
      axis == .x
      ? (HorizontalAlignment(rawValue: style.xtick.alignment) ?? .center, side == .bottom ? .top : .bottom)
      : (
        side == .left ? .right : .left, VerticalAlignment(rawValue: style.ytick.alignment) ?? .centerBaseline
      )
    return TickLabelPlace(
      anchor: anchor, horizontal: label.horizontalAlignment ?? usual.0,
      vertical: label.verticalAlignment ?? usual.1,
      rotation: label.rotation, rotationMode: label.rotationMode ?? .default)
  }

  /// A value of an axis on its scale, on the line of one side (`Spine.get_spine_transform`).
  private func place(of value: Double, on side: Side) -> Point {
    let across: Double =
      switch positions[side] {
      case .axes(let fraction): fraction
      case .data(let value): self[side.axis.other].scaled(side.isFar ? 1 + (value - 1) : value)
      case .outward, nil: side.fraction
      }
    return Point(along: side.axis, self[side.axis].scaled(value), across: across)
  }

  /// From places on the line of a side to pixels.
  private func transform(on side: Side) -> AffineTransform {
    switch positions[side] {
    case .data: return dataTransform
    case .axes, nil: return transform(along: side.axis)
    case .outward(let points):
      let shift = side.outward * points / 72 * dpi
      return transform(along: side.axis).then(
        side.axis == .x ? .translation(0, shift) : .translation(shift, 0))
    }
  }
}

extension AffineTransform {
  /// What the map does to one coordinate; it does not turn.
  func part(_ name: AxisName) -> LinearPart {
    name == .x ? LinearPart(scale: sx, shift: tx) : LinearPart(scale: sy, shift: ty)
  }
}

/// One coordinate of an affine map that does not turn.
struct LinearPart {
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
