import FigureDrawing

/// What a legend placed at "best" counts as covered.
public struct LegendObstacles: Sendable {
  /// Curves: their vertices count, and whether they cross the legend.
  var lines: [Placed<Vertices>] = []
  /// Paths with curves: their vertices count, and whether the curves cross the legend.
  var curves: [Placed<Path>] = []
  /// In pixels.
  var boxes: [Rect] = []
  var points: [Placed<Vertices>] = []

  public init() {}

  public mutating func add(_ other: LegendObstacles) {
    lines += other.lines
    curves += other.curves
    boxes += other.boxes
    points += other.points
  }

  /// How much a legend in each of some boxes would cover: vertices and points inside, boxes overlapped, lines that
  /// touch it (matplotlib's `Legend._find_best_position`).
  func badness(of candidates: [Rect]) -> [Int] {
    var badness = candidates.map { candidate in boxes.count { candidate.overlaps($0) } }
    for points in points {
      var cover = Cover(of: candidates)
      cover.add(points)
      for index in candidates.indices { badness[index] += cover.inside[index] }
    }
    for line in lines {
      var cover = Cover(of: candidates)
      cover.add(line)
      for index in candidates.indices {
        badness[index] += cover.inside[index] + (cover.isTouched[index] ? 1 : 0)
      }
    }
    for curve in curves {
      var (vertices, outline) = (Cover(of: candidates), Cover(of: candidates))
      vertices.add(curve.vertices)
      outline.add(Placed(curve.shape.flattened, transform: curve.transform))
      for index in candidates.indices {
        badness[index] += vertices.inside[index] + (outline.isTouched[index] ? 1 : 0)
      }
    }
    return badness
  }
}

extension Path {
  /// Points along the path, close enough to tell what it crosses.
  fileprivate var flattened: Vertices {
    let pieces = 16
    return Vertices(
      segments.flatMap { segment -> [Point] in
        // A closing line goes to its own vertex, wherever the path began (`path_intersects_rectangle`).
        if segment.code == .close { return [vertices[segment.end - 1]] }
        guard segment.code == .curve3 || segment.code == .curve4 else { return [segment.curve.end] }
        return (1...pieces).map { segment.curve(Double($0) / Double(pieces)) }
      })
  }
}

/// What boxes cover of one line.
private struct Cover {
  private let boxes: [Rect]
  /// Vertices strictly inside each box.
  private(set) var inside: [Int]
  /// Whether the line, its gaps bridged, touches each box (matplotlib's `path_intersects_rectangle` in `_path.h`).
  private(set) var isTouched: [Bool]
  /// The last finite vertex so far.
  private var last: Point?

  init(of boxes: [Rect]) {
    self.boxes = boxes
    inside = boxes.map { _ in 0 }
    isTouched = boxes.map { _ in false }
  }

  mutating func add(_ line: Placed<Vertices>) {
    var pixels: [Point] = []
    line.shape.forEachBlock { block in
      pixels.removeAll(keepingCapacity: true)
      var bounds = Rect(x0: .infinity, y0: .infinity, x1: -.infinity, y1: -.infinity)
      for vertex in block {
        let pixel = line.transform(vertex)
        guard pixel.isFinite else { continue }
        pixels.append(pixel)
        bounds.x0 = min(bounds.x0, pixel.x)
        bounds.y0 = min(bounds.y0, pixel.y)
        bounds.x1 = max(bounds.x1, pixel.x)
        bounds.y1 = max(bounds.y1, pixel.y)
      }
      add(pixels, within: bounds)
    }
  }

  /// Counts a block of vertices in pixels.
  private mutating func add(_ pixels: [Point], within bounds: Rect) {
    var reach = bounds
    if let last {
      reach.x0 = min(reach.x0, last.x)
      reach.y0 = min(reach.y0, last.y)
      reach.x1 = max(reach.x1, last.x)
      reach.y1 = max(reach.y1, last.y)
    }
    // Roundings of the tests for touching are far smaller than a pixel.
    reach = reach.padded(by: 1)
    for (index, box) in boxes.enumerated()
    where box.xmin <= reach.x1 && box.xmax >= reach.x0 && box.ymin <= reach.y1 && box.ymax >= reach.y0 {
      inside[index] += pixels.count { box.strictlyContains($0) }
      if !isTouched[index] { isTouched[index] = touches(box, pixels) }
    }
    last = pixels.last ?? last
  }

  private func touches(_ box: Rect, _ pixels: [Point]) -> Bool {
    let (cx, cy) = ((box.x0 + box.x1) * 0.5, (box.y0 + box.y1) * 0.5)
    let (width, height) = (abs(box.x0 - box.x1), abs(box.y0 - box.y1))
    var start = last
    for point in pixels {
      guard let from = start else {
        if 2 * abs(point.x - cx) <= width, 2 * abs(point.y - cy) <= height { return true }
        start = point
        continue
      }
      let (dx, dy) = (from.x - point.x, from.y - point.y)
      if abs(from.x + point.x - 2 * cx) < abs(dx) + width,
        abs(from.y + point.y - 2 * cy) < abs(dy) + height,
        2 * abs((from.x - cx) * dy - (from.y - cy) * dx) < width * abs(dy) + height * abs(dx)
      {
        return true
      }
      start = point
    }
    return false
  }
}

extension Rect {
  /// Whether a point lies inside, not on a side.
  fileprivate func strictlyContains(_ point: Point) -> Bool {
    xmin < point.x && point.x < xmax && ymin < point.y && point.y < ymax
  }

  /// Whether two boxes share more than a side; a side that is not a number keeps none apart.
  fileprivate func overlaps(_ other: Rect) -> Bool {
    let (x0, x1) = other.x1 < other.x0 ? (other.x1, other.x0) : (other.x0, other.x1)
    let (y0, y1) = other.y1 < other.y0 ? (other.y1, other.y0) : (other.y0, other.y1)
    return !(x1 <= xmin || y1 <= ymin || x0 >= xmax || y0 >= ymax)
  }
}
