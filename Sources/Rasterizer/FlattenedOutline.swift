import FigureDrawing

extension Path {
  /// The corners of the path through a transform to pixels, its curves turned into lines as they are drawn.
  package func flattenedOutline(through transform: AffineTransform) -> [Point] {
    var flattener = CurveFlattener(CornerCollector())
    let points = vertices.points.map { transform($0) }
    var index = 0
    func length(_ code: Code) -> Int { code == .curve4 ? 3 : code == .curve3 ? 2 : 1 }
    while index < points.count {
      let code = codes?[index] ?? (index == 0 ? .move : .line)
      guard index + length(code) <= points.count else { break }
      let end = points[index + length(code) - 1]
      switch code {
      case .move: flattener.move(end.x, end.y)
      case .line: flattener.line(end.x, end.y)
      case .curve3: flattener.curve3(points[index].x, points[index].y, end.x, end.y)
      case .curve4:
        flattener.curve4(
          points[index].x, points[index].y, points[index + 1].x, points[index + 1].y, end.x, end.y)
      case .close: flattener.close(end.x, end.y)
      }
      index += length(code)
    }
    return flattener.next.corners
  }
}

/// Takes down where lines go.
private struct CornerCollector: PolylineSink {
  var corners: [Point] = []

  mutating func move(_ x: Double, _ y: Double) { corners.append(Point(x, y)) }
  mutating func line(_ x: Double, _ y: Double) { corners.append(Point(x, y)) }
  mutating func close(_ x: Double, _ y: Double) {}
  mutating func finish() {}
}
