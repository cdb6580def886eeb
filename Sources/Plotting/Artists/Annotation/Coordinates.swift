import FigureDrawing
import LibC

/// What a place is measured in, x and y each: matplotlib's `xycoords` and `textcoords`.
///
/// ```swift
/// Coordinates(.offsetPoints)                  // both in points from the target
/// Coordinates(x: .data, y: .axesFraction)     // x in data, y in fractions of the axes
/// ```
public struct Coordinates: Hashable, Sendable, Codable {
  public enum System: String, Hashable, Sendable, Codable, CaseIterable {
    case data
    case axesFraction = "axes fraction"
    case axesPoints = "axes points"
    case axesPixels = "axes pixels"
    case figureFraction = "figure fraction"
    case figurePoints = "figure points"
    case figurePixels = "figure pixels"
    case subfigureFraction = "subfigure fraction"
    case subfigurePoints = "subfigure points"
    case subfigurePixels = "subfigure pixels"
    case axesFontsize = "axes fontsize"
    case figureFontsize = "figure fontsize"
    case offsetPoints = "offset points"
    case offsetPixels = "offset pixels"
    case offsetFontsize = "offset fontsize"
    case polar

    /// Whether the place counts from the target of the annotation.
    public var isOffset: Bool { self == .offsetPoints || self == .offsetPixels || self == .offsetFontsize }
  }

  public var x: System
  public var y: System

  public init(_ system: System) { self.init(x: system, y: system) }

  public init(x: System, y: System) {
    self.x = x
    self.y = y
  }

  /// Where a place stands, in pixels (`_AnnotationBase._get_xy_transform`).
  ///
  /// - Parameters:
  ///   - target: what offsets count from, in pixels.
  ///   - fontSize: points.
  func pixel(_ place: Point, in frame: AxesFrame, from target: Point, fontSize: Double) -> Point {
    let first = Self.pixel(place, x, in: frame, from: target, fontSize: fontSize)
    guard x != y else { return first }
    return Point(first.x, Self.pixel(place, y, in: frame, from: target, fontSize: fontSize).y)
  }

  private static func pixel(
    _ place: Point, _ system: System, in frame: AxesFrame, from target: Point, fontSize: Double
  ) -> Point {
    func scaled(_ x: Double, _ y: Double, from origin: Point) -> Point {
      AffineTransform(sx: x, tx: origin.x, sy: y, ty: origin.y)(place)
    }
    func scaled(by factor: Double, from origin: Point) -> Point { scaled(factor, factor, from: origin) }
    let point = frame.dpi / 72
    let letter = fontSize * frame.dpi / 72
    let corner = Point(frame.box.x0, frame.box.y0)
    switch system {
    case .data: return frame.pixel(place)
    case .polar:
      let radius = place.y >= 0 ? place.y : .nan
      return frame.pixel(Point(radius * cos(place.x), radius * sin(place.x)))
    case .axesFraction: return scaled(frame.box.width, frame.box.height, from: corner)
    case .axesPoints: return scaled(by: point, from: corner)
    case .axesPixels: return scaled(by: 1, from: corner)
    case .axesFontsize: return scaled(by: letter, from: corner)
    // A crop moves the axes, but not what is counted from the figure's corner.
    case .figureFraction: return scaled(frame.figureBox.width, frame.figureBox.height, from: .zero)
    case .subfigureFraction: return scaled(frame.extent.width, frame.extent.height, from: .zero)
    case .figurePoints, .subfigurePoints: return scaled(by: point, from: .zero)
    case .figurePixels, .subfigurePixels: return place
    case .figureFontsize: return scaled(by: letter, from: .zero)
    case .offsetPoints: return scaled(by: point, from: target)
    case .offsetPixels: return scaled(by: 1, from: target)
    case .offsetFontsize: return scaled(by: letter, from: target)
    }
  }
}
