import FigureDrawing
import Scales

/// How axes bring data to the page.
public enum AxesProjection: Sendable, Equatable, Codable {
  /// Two straight axes at right angles.
  case rectilinear
  /// x is an angle in radians, y a radius.
  case polar(PolarCoordinates)

  /// The projection itself, whichever it is: the registry of projections.
  var kind: any ProjectionKind {
    switch self {
    case .rectilinear: RectilinearCoordinates()
    case .polar(let coordinates): coordinates
    }
  }
}

/// One kind of projection: what it makes of axes before anything is added to them, and how it then places data.
protocol ProjectionKind: Sendable {
  /// Height over width of the axes where nothing else is asked for; nil leaves the box as it is.
  var boxAspect: Double? { get }

  /// Gives new axes the limits, ticks and grid that they begin with.
  ///
  /// - Throws: ``LayoutError`` for an artist that has no shape in the projection.
  func prepare(_ axes: AxesState) throws(LayoutError)

  /// Changes limits as the projection's own keys say, once the limits of the axes are set.
  ///
  /// - Throws: ``LayoutError`` for limits that cannot be.
  func adjustLimits(of axes: AxesState) throws(LayoutError)

  /// What takes the place of the ticks that an axis has on its scale.
  ///
  /// - Parameters:
  ///   - isFixed: whether the places are given.
  ///   - isLabelled: whether the labels are given.
  func ticker(_ ticker: AxisTicker, of axis: AxisName, isFixed: Bool, isLabelled: Bool) -> AxisTicker

  /// The way from data to pixels.
  ///
  func projection(of axes: ProjectedAxes) -> any Projection
}

/// What a projection places data by.
struct ProjectedAxes {
  let x: FrameAxis
  let y: FrameAxis
  /// In pixels.
  let box: Rect
  /// Pixels an inch.
  let dpi: Double
  /// Why the axes are laid out.
  var phase = LayoutPhase.drawing
  /// Where lines of the frame stand that do not stand at its sides.
  var spines: [Side: Spine.Position] = [:]
}

/// Two straight axes at right angles: all is as scales and style have it.
struct RectilinearCoordinates: ProjectionKind {
  var boxAspect: Double? { nil }

  func prepare(_ axes: AxesState) {}

  func adjustLimits(of axes: AxesState) {}

  func ticker(_ ticker: AxisTicker, of axis: AxisName, isFixed: Bool, isLabelled: Bool) -> AxisTicker {
    ticker
  }

  func projection(of axes: ProjectedAxes) -> any Projection {
    CartesianProjection(x: axes.x, y: axes.y, box: axes.box, spines: axes.spines, dpi: axes.dpi)
  }
}
