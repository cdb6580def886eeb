import FigureDrawing

/// Where a legend of a given size stands, after matplotlib's `Legend._findoffset`. All lengths are pixels.
struct LegendPlacement {
  /// The box that the legend is placed in or against.
  let anchor: Rect
  /// Space between the legend and the sides of the anchor.
  let padding: Double

  /// The legend's lower left corner for a named place.
  func corner(_ location: Legend.Location, width: Double, height: Double) -> Point {
    let container = anchor.padded(by: -padding)
    let (cx, cy) = Self.fractions(location)
    return Point(
      container.x0 + cx * (container.width - width), container.y0 + cy * (container.height - height))
  }

  /// How far along the free space the legend stands, from the left and from the bottom.
  private static func fractions(_ location: Legend.Location) -> (Double, Double) {
    switch location {
    case .best, .upperRight: (1, 1)
    case .upperLeft: (0, 1)
    case .lowerLeft: (0, 0)
    case .lowerRight: (1, 0)
    case .right, .centerRight: (1, 0.5)
    case .centerLeft: (0, 0.5)
    case .lowerCenter: (0.5, 0)
    case .upperCenter: (0.5, 1)
    case .center: (0.5, 0.5)
    }
  }

  /// The lower left corner of the place that covers least; of equals the one with the lower code.
  func best(width: Double, height: Double, avoiding obstacles: LegendObstacles) -> Point {
    let corners = Legend.Location.allCases.filter { $0 != .best }.map {
      corner($0, width: width, height: height)
    }
    let boxes = corners.map { Rect(x: $0.x, y: $0.y, width: width, height: height) }
    // The first of equals is the smallest.
    let best = zip(corners, obstacles.badness(of: boxes)).min { $0.1 < $1.1 }
    return best?.0 ?? .zero
  }
}
