import FigureDrawing
import Rasterizer

/// The pixels of a mesh of many cells whose sides are upright: a picture as large as the axes instead of a path for
/// every cell.
///
/// The edges of cells come to stand where snapping moves them, so that each pixel has the colour of the cell drawn there
/// last: the same pixels as of the paths, at a cost bounded by the picture.
struct MeshImage {
  let raster: RasterImage

  /// The fewest cells; fewer are paths, which documents keep sharp at any size.
  static let fewestCells = 20_000

  /// Nil where the mesh has to be drawn cell by cell.
  init?(of mesh: ResolvedMesh, in frame: AxesFrame) {
    guard mesh.colors.count >= Self.fewestCells, mesh.edges == nil, mesh.isAliased, mesh.isMissing == nil,
      let edges = PixelEdges(of: mesh.corners, in: frame),
      let clip = frame.projection.clipping.box,
      let shown = clip.intersection(
        Rect(x0: 0, y0: 0, x1: frame.canvas.width, y1: frame.canvas.height))
    else { return nil }
    let left = Int((shown.x0 + 0.5).rounded(.down))
    let right = Int((shown.x1 + 0.5).rounded(.down))
    let top = Int((frame.canvas.height - shown.y1 + 0.5).rounded(.down))
    let bottom = Int((frame.canvas.height - shown.y0 + 0.5).rounded(.down))
    guard left < right, top < bottom else { return nil }
    let columns = Self.cells(at: left..<right, edges.x)
    let rows = Self.cells(at: top..<bottom, edges.y)
    let words = mesh.palette.map { color in
      [color.red, color.green, color.blue, color.alpha].map { UInt8(min(max($0, 0), 1) * 255 + 0.5) }
    }
    var bytes = [UInt8](repeating: 0, count: 4 * columns.count * rows.count)
    for (line, row) in rows.enumerated() where row >= 0 {
      let start = row * mesh.corners.columns
      var place = 4 * line * columns.count
      for column in columns {
        if column >= 0 {
          let word = words[Int(mesh.colors[start + column])]
          for channel in 0..<4 { bytes[place + channel] = word[channel] }
        }
        place += 4
      }
    }
    raster = RasterImage(
      width: columns.count, height: rows.count, bytes: bytes, x: left,
      y: Int(frame.canvas.height) - bottom)
  }

  /// For each pixel the cell that lies there; -1 where none does.
  private static func cells(at pixels: Range<Int>, _ edges: [Double]) -> [Int] {
    var cells = [Int](repeating: -1, count: pixels.count)
    for index in 0..<(edges.count - 1) {
      let (low, high) = (min(edges[index], edges[index + 1]), max(edges[index], edges[index + 1]))
      let first = max(low, Double(pixels.lowerBound))
      let end = min(high, Double(pixels.upperBound))
      guard first < end else { continue }
      for pixel in Int(first)..<Int(end) { cells[pixel - pixels.lowerBound] = index }
    }
    return cells
  }
}

/// The edges of the columns and rows of a mesh on whole pixels, y down.
private struct PixelEdges {
  let x: [Double]
  let y: [Double]

  /// Nil where the edges are not all upright and in order.
  init?(of corners: MeshCorners, in frame: AxesFrame) {
    guard corners.isStraight else { return nil }
    let rowEnd = corners.rows
    let columnEnd = corners.columns
    func pixels(_ points: [Point]) -> [Point]? {
      let placed = frame.projection.placed(Path(points))
      let transform = placed.transform.then(.scale(1, -1)).then(.translation(0, frame.canvas.height))
      let moved = placed.shape.vertices.points.map { transform($0) }
      guard moved.count == points.count, moved.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else {
        return nil
      }
      return moved.map { Point(($0.x + 0.5).rounded(.down), ($0.y + 0.5).rounded(.down)) }
    }
    guard let below = pixels(corners.x.map { Point($0, corners[0, 0].y) }),
      let above = pixels(corners.x.map { Point($0, corners[rowEnd, 0].y) }),
      let left = pixels(corners.y.map { Point(corners[0, 0].x, $0) }),
      let right = pixels(corners.y.map { Point(corners[0, columnEnd].x, $0) }),
      below.map(\.x) == above.map(\.x), left.map(\.y) == right.map(\.y)
    else { return nil }
    (x, y) = (below.map(\.x), left.map(\.y))
    guard Self.isInOrder(x), Self.isInOrder(y) else { return nil }
  }

  private static func isInOrder(_ edges: [Double]) -> Bool {
    let steps = zip(edges, edges.dropFirst())
    return steps.allSatisfy { $0 <= $1 } || steps.allSatisfy { $0 >= $1 }
  }
}
