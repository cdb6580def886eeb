import Drawing

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
    var best: (badness: Int, corner: Point)?
    for location in Legend.Location.allCases where location != .best {
      let corner = corner(location, width: width, height: height)
      let box = Rect(x: corner.x, y: corner.y, width: width, height: height)
      let badness = obstacles.badness(of: box)
      if badness == 0 { return corner }
      if best.map({ badness < $0.badness }) ?? true { best = (badness, corner) }
    }
    return best?.corner ?? .zero
  }
}

extension LegendObstacles {
  /// How much a legend in `box` would cover: vertices and points inside, boxes overlapped, lines that touch it.
  func badness(of box: Rect) -> Int {
    var badness = points.count { box.strictlyContains($0) } + boxes.count { box.overlaps($0) }
    for line in lines {
      let vertices = line.vertices.points
      badness += vertices.count { box.strictlyContains($0) }
      if Self.crosses(vertices, box) { badness += 1 }
    }
    return badness
  }

  /// Whether a polyline, its gaps bridged, touches a box (matplotlib's `path_intersects_rectangle` in `_path.h`).
  private static func crosses(_ vertices: [Point], _ box: Rect) -> Bool {
    let (cx, cy) = ((box.x0 + box.x1) * 0.5, (box.y0 + box.y1) * 0.5)
    let (width, height) = (abs(box.x0 - box.x1), abs(box.y0 - box.y1))
    var last: Point?
    for point in vertices where point.x.isFinite && point.y.isFinite {
      guard let start = last else {
        if 2 * abs(point.x - cx) <= width, 2 * abs(point.y - cy) <= height { return true }
        last = point
        continue
      }
      let (dx, dy) = (start.x - point.x, start.y - point.y)
      if abs(start.x + point.x - 2 * cx) < abs(dx) + width,
        abs(start.y + point.y - 2 * cy) < abs(dy) + height,
        2 * abs((start.x - cx) * dy - (start.y - cy) * dx) < width * abs(dy) + height * abs(dx)
      {
        return true
      }
      last = point
    }
    return false
  }
}

extension Rect {
  /// Whether a point lies inside, not on a side.
  fileprivate func strictlyContains(_ point: Point) -> Bool {
    xmin < point.x && point.x < xmax && ymin < point.y && point.y < ymax
  }

  /// Whether two boxes share more than a side.
  fileprivate func overlaps(_ other: Rect) -> Bool {
    other.xmax > xmin && other.ymax > ymin && other.xmin < xmax && other.ymin < ymax
  }
}
