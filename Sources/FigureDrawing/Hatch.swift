/// Lines and small shapes over the inside of a path: tiles side by side, the first in the upper left corner of the
/// canvas.
public struct Hatch: Sendable, Equatable, Codable {
  /// What stands in a tile: it is filled and stroked, in the unit square, y up.
  public var path: Path
  public var color: Color
  /// Of lines, in pixels.
  public var lineWidth: Double
  /// Width and height of a tile in pixels, at least 1.
  public var size: Int

  public init(_ path: Path, color: Color, lineWidth: Double, size: Int) {
    self.path = path
    self.color = color
    self.lineWidth = lineWidth
    self.size = max(size, 1)
  }

  /// How the lines of a tile are drawn.
  public var stroke: Stroke { Stroke(color: color, width: lineWidth, cap: .projecting, join: .miter) }

  /// The most vertices of the tiles that are drawn one beside the other.
  private static let mostVertices = 2_000_000

  /// The tiles that a box touches, in pixels, as one path; empty where that would be too large.
  ///
  /// - Parameter top: the upper edge of the canvas, y up.
  public func tiles(over box: Rect, below top: Double) -> Path {
    let side = Double(size)
    let columns = (low: (box.xmin / side).rounded(.down), high: (box.xmax / side).rounded(.up))
    let rows = (low: ((top - box.ymax) / side).rounded(.down), high: ((top - box.ymin) / side).rounded(.up))
    let count = (columns.high - columns.low) * (rows.high - rows.low) * Double(path.vertices.count)
    guard count > 0, count <= Double(Self.mostVertices) else { return Path([]) }
    let points = path.vertices.points
    let codes = path.codes ?? points.indices.map { $0 == 0 ? .move : .line }
    var tiles: (points: [Point], codes: [Path.Code]) = ([], [])
    for row in stride(from: rows.low, to: rows.high, by: 1) {
      for column in stride(from: columns.low, to: columns.high, by: 1) {
        tiles.points += points.map { Point(($0.x + column) * side, top - (1 - $0.y + row) * side) }
        tiles.codes += codes
      }
    }
    return Path(tiles.points, codes: tiles.codes)
  }
}

extension Drawing.Element {
  /// The element as several without hatches: insides, the lines over them, outlines.
  ///
  /// - Parameter canvas: width and height of the canvas in pixels.
  public func withoutHatches(on canvas: Size) -> [Drawing.Element] {
    switch primitive {
    case .path(let shape): return shape.hatch == nil ? [self] : parts(of: shape, on: canvas)
    case .collection(let collection):
      guard !collection.hatches.isEmpty else { return [self] }
      return (0..<collection.itemCount).flatMap { index in
        let item = collection.item(index)
        var shape = PathShape(
          item.path, transform: item.transform, fill: item.fill, stroke: item.stroke,
          snapping: collection.snapping)
        shape.hatch = item.hatch
        return parts(of: shape, on: canvas)
      }
    case .markers, .glyphs, .image: return [self]
    }
  }

  private func parts(of shape: PathShape, on canvas: Size) -> [Drawing.Element] {
    var (inside, outline) = (shape, shape)
    (inside.stroke, inside.hatch) = (nil, nil)
    (outline.fill, outline.hatch) = (nil, nil)
    var parts: [Drawing.Element] = []
    func add(_ shape: PathShape, within clipPath: Path?) {
      parts.append(Drawing.Element(artist: artist, clip: clip, clipPath: clipPath, primitive: .path(shape)))
    }
    if shape.fill != nil { add(inside, within: clipPath) }
    if let hatch = shape.hatch {
      let area = Path(shape.path.vertices.points.map { shape.transform($0) }, codes: shape.path.codes)
      let finite = area.vertices.points.filter { $0.x.isFinite && $0.y.isFinite }
      if let box = Rect.union(finite.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) }) {
        let shown = Rect(
          x0: max(box.x0, 0), y0: max(box.y0, 0), x1: min(box.x1, canvas.width),
          y1: min(box.y1, canvas.height))
        let tiles =
          shown.x0 < shown.x1 && shown.y0 < shown.y1
          ? hatch.tiles(over: shown, below: canvas.height) : Path([])
        let lines = PathShape(tiles, fill: hatch.color, stroke: hatch.stroke, snapping: .never)
        if !tiles.vertices.isEmpty { add(lines, within: area) }
      }
    }
    if shape.stroke != nil { add(outline, within: clipPath) }
    return parts
  }
}
