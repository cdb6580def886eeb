import FigureDrawing
import LibC

/// How lines are stroked, ready for use. All lengths are pixels.
public struct StrokeStyle: Sendable, Equatable {
  public var width: Double
  public var cap: Stroke.Cap
  public var join: Stroke.Join
  /// Dashes and gaps in turn, an even number; empty for a solid line.
  public var dashes: [Double]
  public var dashOffset: Double
  /// Ratio of the length of a miter to half the line width beyond which it is cut; matplotlib passes the line width.
  public var miterLimit: Double

  /// Agg keeps this many dashes and gaps.
  private static let longestPattern = 32

  /// - Throws: ``RasterizationError`` where the width or a dash is negative, infinite or not a number, or all dashes are 0.
  public init(_ stroke: Stroke) throws(RasterizationError) {
    guard stroke.width >= 0, stroke.width.isFinite else { throw .strokeWidth(stroke.width) }
    width = stroke.width
    miterLimit = stroke.width
    cap = stroke.cap
    join = stroke.join
    dashOffset = stroke.dashOffset
    guard var pattern = stroke.dashes, !pattern.isEmpty else {
      dashes = []
      return
    }
    let isUsable = pattern.allSatisfy { $0 >= 0 && $0.isFinite } && pattern.contains { $0 > 0 }
    guard isUsable, stroke.dashOffset.isFinite else {
      throw .dashes(pattern, offset: stroke.dashOffset)
    }
    if !pattern.count.isMultiple(of: 2) { pattern += pattern }
    dashes = Array(pattern.prefix(Self.longestPattern))
  }
  /// The largest angle between two points of a round join or cap: an eighth of a pixel off the circle.
  var arcStep: Double { acos(width * 0.5 / (width * 0.5 + 0.125)) * 2 }
}
