import FigureDrawing
import LibC
import Scales

/// Where the ticks of polar axes stand (matplotlib projections/polar.py, `ThetaTick`, `RadialTick`).
extension PolarProjection {
  func gridLine(at value: Double, of axis: AxisName) -> Placed<Path> {
    let ends = [0.0, 1].map { Point(along: axis, value, across: $0) }
    return traced(Path(ends), in: ArtistSpace(along: axis))
  }

  func mark(at value: Double, on side: Side, marker: Marker) -> TickMark? {
    switch side {
    case .bottom, .top:
      return TickMark(
        place: placed(Path([Point(value, side.fraction)]), in: .vertical),
        markerTransform: Self.turned(marker, by: page(angle: value) - .pi / 2))
    case .left, .right:
      if isFullCircle {
        guard side == .left else { return nil }
        return TickMark(
          place: placed(Path([Point(labelAngle, value)]), in: .data),
          markerTransform: Self.turned(marker, by: 0))
      }
      let angle = edgeAngle(of: side)
      let turn = coordinates.isClockwise ? (angle + 180).inRadians : angle.inRadians
      return TickMark(
        place: placed(Path([Point(side.fraction, value)]), in: .horizontal),
        markerTransform: Self.turned(marker, by: turn))
    }
  }

  func tickLabel(at value: Double, on side: Side, look: TickLook, style: Style, dpi: Double)
    -> TickLabelPlace?
  {
    side.axis == .x
      ? angleLabel(at: value, on: side, look: look, dpi: dpi)
      : radiusLabel(at: value, on: side, look: look, dpi: dpi)
  }

  /// The marker of a tick, turned counterclockwise by an angle in radians.
  private static func turned(_ marker: Marker, by angle: Double) -> AffineTransform? {
    switch marker {
    case .tickUp, .verticalLine, .tickLeft: AffineTransform.identity.rotated(by: angle)
    case .tickDown: AffineTransform.scale(1, -1).rotated(by: angle)
    case .horizontalLine: AffineTransform.identity.rotated(by: angle + .pi / 2)
    case .tickRight: AffineTransform.scale(-1, 1).rotated(by: angle)
    default: nil
    }
  }

  /// An angle of data on the page, in radians.
  private func page(angle: Double) -> Double { angle * coordinates.direction + coordinates.thetaOffset }

  /// The angle that the labels of a full circle's radius stand along, in radians of data.
  private var labelAngle: Double { coordinates.rLabelPosition.inRadians }

  /// Labels of angles stand in their middle, a little away from the edge.
  private func angleLabel(at value: Double, on side: Side, look: TickLook, dpi: Double) -> TickLabelPlace {
    let pad = (look.pad + Self.anglePad) * (side == .bottom ? 1 : -1)
    let angle = page(angle: value)
    let shift = AffineTransform.translation(pad * cos(angle) / 72 * dpi, pad * sin(angle) / 72 * dpi)
    // The first label stands outside.
    let place = placed(Path([Point(value, 1 - side.fraction)]), in: .vertical)
    return TickLabelPlace(
      anchor: place.transform.then(shift)(place.shape.vertices[0]), horizontal: .center, vertical: .center,
      rotation: look.label.rotation, rotationMode: .anchor)
  }

  /// Points more than other labels have.
  private static let anglePad = 7.0

  private func radiusLabel(at value: Double, on side: Side, look: TickLook, dpi: Double) -> TickLabelPlace? {
    if isFullCircle {
      guard side == .left else { return nil }
      return TickLabelPlace(
        anchor: pixel(Point(labelAngle, value), in: .data), horizontal: .left, vertical: .bottom,
        rotation: look.label.rotation, rotationMode: .anchor)
    }
    let isStart = (side == .left) != coordinates.isClockwise
    let turn = isStart ? angles.low - .pi / 2 : angles.high + .pi / 2
    var shift = AffineTransform.translation(look.pad * cos(turn) / 72 * dpi, look.pad * sin(turn) / 72 * dpi)
    var place = placed(Path([Point(side.fraction, value)]), in: .horizontal)
    if phase == .measuring {
      // Before the first drawing, matplotlib has the labels where those of a full circle are.
      place = placed(Path([Point(side.fraction + labelAngle, value)]), in: .data)
      if side == .left { shift = .identity }
    }
    let alignment = Self.alignment(beside: edgeAngle(of: side), isStart: isStart)
    return TickLabelPlace(
      anchor: place.transform.then(shift)(place.shape.vertices[0]), horizontal: alignment.0,
      vertical: alignment.1, rotation: look.label.rotation, rotationMode: .anchor)
  }

  /// The angle of a straight edge on the page less a right angle, in degrees from -90 to 270.
  private func edgeAngle(of side: Side) -> Double {
    let end = (side == .left ? min(theta.low, theta.high) : max(theta.low, theta.high)).inDegrees
    let angle = end * coordinates.direction + coordinates.thetaOffset.inDegrees
    return angle - (angle / 360).rounded(.down) * 360 - 90
  }

  /// How labels hang beside an edge (`RadialTick._determine_anchor`).
  private static func alignment(
    beside angle: Double, isStart: Bool
  ) -> (HorizontalAlignment, VerticalAlignment) {
    let bounds = [-68.5, -23.5, 22.5, 67.5, 112.5, 157.5, 202.5, 247.5]
    let start: [(HorizontalAlignment, VerticalAlignment)] = [
      (.center, .top), (.left, .top), (.left, .center), (.left, .bottom), (.center, .bottom),
      (.right, .bottom), (.right, .center), (.right, .top), (.center, .top),
    ]
    let (horizontal, vertical) = start[bounds.firstIndex { angle < $0 } ?? bounds.count]
    return isStart ? (horizontal, vertical) : (horizontal.opposite, vertical.opposite)
  }
}

extension HorizontalAlignment {
  fileprivate var opposite: HorizontalAlignment {
    switch self {
    case .left: .right
    case .right: .left
    case .center: .center
    }
  }
}

extension VerticalAlignment {
  fileprivate var opposite: VerticalAlignment {
    switch self {
    case .top: .bottom
    case .bottom: .top
    default: self
    }
  }
}
