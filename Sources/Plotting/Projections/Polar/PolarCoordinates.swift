import FigureDrawing
import Scales

/// Axes by angle and radius, as matplotlib's `PolarAxes`: x is the angle, y the radius.
///
/// ```swift
/// let compass = AxesProjection.polar(PolarCoordinates(zero: .north, isClockwise: true))
/// let axes = Axes { LineArtist(x: [0, 1, 2], y: [1, 3, 2]) }.projection(compass)
/// ```
public struct PolarCoordinates: Sendable, Equatable, Codable {
  /// Where an angle of 0 may point.
  public enum ZeroLocation: String, Sendable, Codable, CaseIterable {
    case east = "E"
    case northEast = "NE"
    case north = "N"
    case northWest = "NW"
    case west = "W"
    case southWest = "SW"
    case south = "S"
    case southEast = "SE"

    /// Radians counterclockwise from the right.
    public var angle: Double {
      switch self {
      case .east: 0
      case .northEast: .pi * 0.25
      case .north: .pi * 0.5
      case .northWest: .pi * 0.75
      case .west: .pi
      case .southWest: .pi * 1.25
      case .south: .pi * 1.5
      case .southEast: .pi * 1.75
      }
    }
  }

  /// Where an angle of 0 points, in radians counterclockwise from the right.
  public var thetaOffset: Double
  public var isClockwise: Bool
  /// The first and the last angle shown, in degrees; nil leaves an end of the full circle.
  public var thetaMin: Double?
  public var thetaMax: Double?
  /// The first and the last radius shown; nil leaves an end as the limits have it.
  public var rMin: Double?
  public var rMax: Double?
  /// The radius in the centre; nil for the first radius shown.
  public var rOrigin: Double?
  /// The angle that the labels of the radius stand along, in degrees.
  public var rLabelPosition = 22.5
  /// Whether the line around shows.
  public var showsOutline = true

  public init(
    zero: ZeroLocation = .east, isClockwise: Bool = false, thetaMin: Double? = nil, thetaMax: Double? = nil,
    rMin: Double? = nil, rMax: Double? = nil, rOrigin: Double? = nil
  ) {
    thetaOffset = zero.angle
    self.isClockwise = isClockwise
    self.thetaMin = thetaMin
    self.thetaMax = thetaMax
    self.rMin = rMin
    self.rMax = rMax
    self.rOrigin = rOrigin
  }

  /// 1 counterclockwise, -1 clockwise.
  var direction: Double { isClockwise ? -1 : 1 }
}

extension PolarCoordinates: ProjectionKind {
  var boxAspect: Double? { 1 }

  func prepare(_ axes: AxesState) throws(LayoutError) {
    for (index, artist) in axes.model.artists.enumerated() {
      guard let reason = Self.reason(toRefuse: artist, style: axes.style) else { continue }
      var place = axes.place("artists")
      place.steps.append(.index(index))
      throw LayoutError(reason, at: place)
    }
    axes.beginPolar(self)
  }

  private static func reason(toRefuse artist: Artist, style: Style) -> String? {
    switch artist {
    case .image: "polar axes show no images"
    case .errorBar(let bars) where bars.xerr != nil || (bars.capsize ?? style.errorbar.capsize) > 0:
      "error bars in polar axes have neither xerr nor caps"
    default: nil
    }
  }

  /// The ends of the view move as they are told, whatever autoscaling found (`PolarAxes.set_thetamin`, `set_rmax`).
  func adjustLimits(of axes: AxesState) throws(LayoutError) {
    for (key, value) in [
      ("theta_offset", thetaOffset), ("thetamin", thetaMin), ("thetamax", thetaMax), ("rmin", rMin),
      ("rmax", rMax), ("rorigin", rOrigin), ("rlabel_position", rLabelPosition),
    ] {
      guard let value, !(abs(value) <= 1e300) else { continue }
      throw LayoutError("\(key) must be a finite number, not \(value)", at: axes.place(key))
    }
    axes.axes.x.showEnds(low: thetaMin?.inRadians, high: thetaMax?.inRadians, for: axes)
    axes.axes.y.showEnds(low: rMin, high: rMax, for: axes)
    let angles = axes.axes.x.view
    guard abs(angles.high - angles.low).inDegrees <= 360 + 1e-9, angles.low != angles.high else {
      throw LayoutError("the angles shown must lie within one turn, and not be the same", at: axes.place())
    }
  }

  func ticker(_ ticker: AxisTicker, of axis: AxisName, isFixed: Bool, isLabelled: Bool) -> AxisTicker {
    var ticker = ticker
    switch axis {
    case .x:
      if !isFixed { ticker.major.locator = ThetaLocator() }
      if !isLabelled { ticker.major.formatter = ThetaFormatter() }
    case .y:
      let range = ticker.scale.legalRange(ViewInterval(0, 1), smallestPositive: 1e-5)
      ticker.major.locator = RadialLocator(
        ticker.major.locator, showsZero: range.low == 0, origin: rOrigin)
    }
    return ticker
  }

  func projection(of axes: ProjectedAxes) -> any Projection {
    PolarProjection(self, theta: axes.x, r: axes.y, box: axes.box, phase: axes.phase)
  }
}
