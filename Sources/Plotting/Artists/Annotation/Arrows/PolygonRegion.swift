import FigureDrawing
import LibC
import Rasterizer

/// The inside of a closed path, grown by a distance: where matplotlib's `Patch.contains` says that a point is.
struct PolygonRegion: Sendable {
  private let corners: [Point]

  /// - Parameters:
  ///   - path: one outline; counterclockwise it grows, clockwise it shrinks, as with Agg's contours.
  ///   - distance: pixels that the outline is moved; its corners stay sharp.
  init(_ path: Path, through transform: AffineTransform, grownBy distance: Double) {
    var corners: [Point] = []
    for point in path.flattenedOutline(through: transform) where corners.last != point {
      corners.append(point)
    }
    if corners.count > 1, corners.first == corners.last { corners.removeLast() }
    self.corners = distance == 0 || corners.count < 3 ? corners : Self.moved(corners, by: distance)
  }

  func contains(_ point: Point) -> Bool {
    var isInside = false
    guard var last = corners.last else { return false }
    for corner in corners {
      if (corner.y >= point.y) != (last.y >= point.y),
        ((corner.y - point.y) * (last.x - corner.x) >= (corner.x - point.x) * (last.y - corner.y))
          == (corner.y >= point.y)
      {
        isInside.toggle()
      }
      last = corner
    }
    return isInside
  }

  /// Corners of lines moved to their right by a distance; a corner too sharp for that becomes two (Agg's `math_stroke`).
  private static func moved(_ corners: [Point], by distance: Double) -> [Point] {
    corners.indices.flatMap { index -> [Point] in
      let corner = corners[index]
      let previous = corners[(index + corners.count - 1) % corners.count]
      let next = corners[(index + 1) % corners.count]
      let (before, after) = (direction(from: previous, to: corner), direction(from: corner, to: next))
      let start = normalPoints(at: corner, before, distance: distance).left
      let end = normalPoints(at: corner, after, distance: distance).left
      guard let meeting = crossing(start, before, end, after) else { return [end] }
      let turnsRight = before.x * after.y - before.y * after.x < 0
      let shortest = min(
        hypot(corner.x - previous.x, corner.y - previous.y), hypot(next.x - corner.x, next.y - corner.y))
      let limit = turnsRight ? max(shortest / distance, 1.01) : sharpest
      let reach = hypot(meeting.x - corner.x, meeting.y - corner.y)
      return reach <= distance * limit ? [meeting] : [start, end]
    }
  }

  /// How many times the distance a corner may reach out.
  private static let sharpest = 4.0
}
