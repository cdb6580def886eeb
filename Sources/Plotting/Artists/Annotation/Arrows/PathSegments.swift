import FigureDrawing

extension Path {
  /// A stretch of a path: how it ends, the curve it follows from where the one before ended, and the index of the
  /// first vertex after it.
  struct Segment {
    var code: Code
    var curve: BezierCurve
    var end: Int
  }

  /// The stretches of a path in order; a move is a curve of one point, closing a line back to the last move.
  var segments: [Segment] {
    let points = vertices.points
    var result: [Segment] = []
    var first = Point.zero
    var last = Point.zero
    var index = 0
    while index < points.count {
      let code = codes?[index] ?? (index == 0 ? .move : .line)
      let length =
        switch code {
        case .curve3: 2
        case .curve4: 3
        case .move, .line, .close: 1
        }
      guard index + length <= points.count else { break }
      let own = Array(points[index..<(index + length)])
      index += length
      let curve: BezierCurve
      switch code {
      case .move:
        curve = BezierCurve(own)
        first = own[0]
      case .close: curve = BezierCurve([last, first])
      case .line, .curve3, .curve4: curve = BezierCurve([last] + own)
      }
      last = curve.end
      result.append(Segment(code: code, curve: curve, end: index))
    }
    return result
  }

  /// The parts of an open path on either side of where it first crosses the edge of a region; nil where it does not.
  func split(whereLeaving isInside: (Point) -> Bool) -> (before: Path, after: Path)? {
    let segments = segments
    guard let first = segments.first else { return nil }
    let startsInside = isInside(first.curve.end)
    guard let place = segments.dropFirst().firstIndex(where: { isInside($0.curve.end) != startsInside }),
      let parts = segments[place].curve.split(whereLeaving: isInside)
    else { return nil }
    let points = vertices.points
    let known = codes ?? segments.map(\.code)
    let code: Code = [.move, .line, .curve3, .curve4][min(parts.left.points.count, 4) - 1]
    let curveCodes = [Code](repeating: code, count: parts.left.points.count - 1)
    let start = segments[place - 1].end
    let end = segments[place].end
    return (
      Path(
        Array(points[..<start]) + parts.left.points.dropFirst(), codes: Array(known[..<start]) + curveCodes),
      Path(parts.right.points + points[end...], codes: [.move] + curveCodes + known[end...])
    )
  }

  /// The box around the path through a transform, curves with their own extremes; nil where there is none.
  ///
  /// Extremes are where a curve's derivative vanishes, as in matplotlib's `Path.get_extents`.
  func extent(through transform: AffineTransform = .identity) -> Rect? {
    var box: Rect?
    for segment in segments where segment.code != .close {
      let curve = BezierCurve(segment.curve.points.map { transform($0) })
      var places = [curve.start, curve.end]
      if curve.points.count > 2 { places += curve.extremes.map { curve($0) } }
      for place in places {
        guard !place.x.isNaN, !place.y.isNaN else { return nil }
        let known = box ?? Rect(x0: place.x, y0: place.y, x1: place.x, y1: place.y)
        box = Rect(
          x0: min(known.x0, place.x), y0: min(known.y0, place.y), x1: max(known.x1, place.x),
          y1: max(known.y1, place.y))
      }
    }
    return box
  }
}

extension BezierCurve {
  /// Where the curve of three or four points runs level or upright.
  fileprivate var extremes: [Double] { extremes(of: \.x) + extremes(of: \.y) }

  private func extremes(of coordinate: KeyPath<Point, Double>) -> [Double] {
    let values = points.map { $0[keyPath: coordinate] }
    // The derivative's coefficients, of rising powers.
    let derivative: (Double, Double, Double)
    if values.count == 3 {
      derivative = (2 * (values[1] - values[0]), 2 * (values[2] - 2 * values[1] + values[0]), 0)
    } else {
      derivative = (
        3 * (values[1] - values[0]), 6 * (values[2] - 2 * values[1] + values[0]),
        3 * (values[3] - 3 * values[2] + 3 * values[1] - values[0])
      )
    }
    return Self.roots(derivative).filter { $0 >= 0 && $0 <= 1 }
  }

  /// The roots of a polynomial of degree 2 given by coefficients of rising powers, in the form that loses no digits.
  private static func roots(_ coefficients: (Double, Double, Double)) -> [Double] {
    let (constant, linear, square) = coefficients
    guard abs(square) >= 1e-12 else { return abs(linear) < 1e-12 ? [] : [-constant / linear] }
    let discriminant = linear * linear - 4 * square * constant
    guard discriminant >= 0 else { return [] }
    let half = -0.5 * (linear >= 0 ? linear + discriminant.squareRoot() : linear - discriminant.squareRoot())
    return (abs(half) > 1e-12 ? [constant / half] : []) + [half / square]
  }
}
