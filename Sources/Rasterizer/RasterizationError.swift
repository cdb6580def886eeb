import FigureDrawing

/// Why a drawing cannot be turned into pixels.
public enum RasterizationError: Error, Sendable, Equatable {
  /// The canvas has no pixels or more than can be drawn; in pixels, not rounded.
  case canvasSize(width: Double, height: Double)
  /// A path has not as many codes as vertices.
  case codeCount(vertices: Int, codes: Int)
  /// A path's codes break off in the middle of a curve.
  case incompleteCurve
  /// A line width is negative, infinite or not a number.
  case strokeWidth(Double)
  /// A dash is negative, infinite or not a number, or none is longer than 0.
  case dashes([Double], offset: Double)
}

extension RasterizationError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .canvasSize(let width, let height):
      "a picture of \(width) x \(height) pixels cannot be drawn: each side must be from 1 to "
        + "\(Drawing.longestSide) pixels, and the picture at most \(Drawing.mostPixels) pixels"
    case .codeCount(let vertices, let codes):
      "a path has \(vertices) vertices but \(codes) codes: give one code for each vertex"
    case .incompleteCurve:
      "a path ends in the middle of a curve: a quadratic curve takes two vertices, a cubic three"
    case .strokeWidth(let width):
      "a line width of \(width) cannot be drawn: it must be a finite number that is not negative"
    case .dashes(let dashes, let offset):
      "dashes \(dashes) with offset \(offset) cannot be drawn: lengths must be finite and not negative, "
        + "and at least one must be longer than 0"
    }
  }
}
