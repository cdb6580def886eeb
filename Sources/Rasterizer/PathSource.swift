import FigureDrawing

extension Path {
  /// Hands the path's segments, moved by `transform`, to `sink`, reading the vertices block by block.
  func feed<Sink: PathSink>(
    through transform: AffineTransform, into sink: inout Sink
  ) throws(RasterizationError) {
    guard let codes else {
      feedPolyline(through: transform, into: &sink)
      return
    }
    guard codes.count == vertices.count else {
      throw .codeCount(vertices: vertices.count, codes: codes.count)
    }
    var index = 0
    // The control points of a curve whose end is still to come.
    var control1 = Point.zero
    var control2 = Point.zero
    var pending = 0
    try vertices.forEachBlock { (block) throws(RasterizationError) in
      for vertex in block {
        let point = transform(vertex)
        let code = codes[index]
        index += 1
        switch (code, pending) {
        case (.move, 0): sink.move(point.x, point.y)
        case (.line, 0): sink.line(point.x, point.y)
        // Agg leaves what a path has beside its closing as it is.
        case (.close, 0): sink.close(vertex.x, vertex.y)
        case (.curve3, 0), (.curve4, 0):
          control1 = point
          pending = 1
        case (.curve3, 1):
          sink.curve3(control1.x, control1.y, point.x, point.y)
          pending = 0
        case (.curve4, 1):
          control2 = point
          pending = 2
        case (.curve4, 2):
          sink.curve4(control1.x, control1.y, control2.x, control2.y, point.x, point.y)
          pending = 0
        default: throw .incompleteCurve
        }
      }
    }
    guard pending == 0 else { throw .incompleteCurve }
    sink.finish()
  }

  private func feedPolyline<Sink: PathSink>(through transform: AffineTransform, into sink: inout Sink) {
    var awaitsMove = true
    vertices.forEachBlock { block in
      for vertex in block {
        let point = transform(vertex)
        if awaitsMove {
          sink.move(point.x, point.y)
          awaitsMove = false
        } else {
          sink.line(point.x, point.y)
        }
      }
    }
    sink.finish()
  }

  /// Hands a polyline to `sink` without the vertices that are not finite, going on with a move after each gap.
  ///
  /// - Precondition: the path has no codes.
  func feedFinitePolyline<Sink: MergingSink>(through transform: AffineTransform, into sink: inout Sink) {
    // Small enough for the first-level cache, with the columns it is made of.
    let capacity = 1024
    let scratch = UnsafeMutablePointer<Point>.allocate(capacity: capacity)
    defer { scratch.deallocate() }
    var awaitsMove = true
    vertices.forEachBlock(of: capacity) { block in
      var start = 0
      while start < block.count {
        let count = min(capacity, block.count - start)
        for index in 0..<count { (scratch + index).initialize(to: transform(block[start + index])) }
        Self.feedFinite(UnsafeBufferPointer(start: scratch, count: count), &awaitsMove, into: &sink)
        start += count
      }
    }
    sink.finish()
  }

  private static func feedFinite<Sink: MergingSink>(
    _ points: UnsafeBufferPointer<Point>, _ awaitsMove: inout Bool, into sink: inout Sink
  ) {
    var index = 0
    while index < points.count {
      if !awaitsMove {
        index += sink.merge(UnsafeBufferPointer(rebasing: points[index...]), in: nil)
        if index == points.count { return }
      }
      let point = points[index]
      index += 1
      if !point.x.isFinite || !point.y.isFinite {
        awaitsMove = true
      } else if awaitsMove {
        sink.move(point.x, point.y)
        awaitsMove = false
      } else {
        sink.line(point.x, point.y)
      }
    }
  }
}
