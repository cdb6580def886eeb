import FigureDrawing

/// The polygons between two curves, after matplotlib's `FillBetweenPolyCollection`.
struct FillRegions {
  private let x: [Double]
  private let y1: [Double]
  private let y2: [Double]
  private let isFilled: [Bool]
  private let axis: AxisName

  /// - Precondition: the lists are equally long.
  ///
  /// Samples that are not finite are left out, and those of which the condition does not hold.
  init(_ artist: FillBetweenArtist) {
    let (x, y1, y2) = (artist.x.values, artist.y1.values, artist.y2.values)
    let condition = artist.condition
    isFilled = x.indices.map { index in
      let holds = condition.map { $0[index] } ?? true
      return holds && x[index].isFinite && y1[index].isFinite && y2[index].isFinite
    }
    (self.x, self.y1, self.y2) = (x, y1, y2)
    axis = artist.axis
  }

  /// The corners of both curves where they are filled.
  var points: [Point] {
    isFilled.indices.filter { isFilled[$0] }.flatMap { [Point(x[$0], y1[$0]), Point(x[$0], y2[$0])] }.map {
      Point(along: axis, $0.x, across: $0.y)
    }
  }

  /// One closed polygon a stretch: along the first curve, and back along the second.
  func polygons(step: LineSteps?, interpolates: Bool) -> [Path] {
    stretches.map { stretch in
      var upper = stretch.map { Point(x[$0], y1[$0]) }
      var lower = stretch.map { Point(x[$0], y2[$0]) }
      if let step {
        upper = step.path(upper)
        lower = step.path(lower)
      }
      let start = interpolates ? crossing(at: stretch.lowerBound) : lower[0]
      let end = interpolates ? crossing(at: stretch.upperBound) : lower[lower.count - 1]
      let corners = [start] + upper + [end] + lower.reversed()
      return Path.closed(corners.map { Point(along: axis, $0.x, across: $0.y) })
    }
  }

  private var stretches: [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for index in 0...isFilled.count {
      let holds = index < isFilled.count && isFilled[index]
      if holds, start == nil { start = index }
      if !holds, let begin = start {
        result.append(begin..<index)
        start = nil
      }
    }
    return result
  }

  /// Where the curves cross between sample `index` and the one before it, found on straight lines between samples.
  private func crossing(at index: Int) -> Point {
    let before = max(index - 1, 0)
    let last = min(index, x.count - 1)
    guard before < last else { return Point(x[last], y1[last]) }
    // At a gap in the data the polygon goes on to the last sample there is.
    let isBroken = { (place: Int) in !y1[place].isFinite || !y2[place].isFinite || !x[place].isFinite }
    if isBroken(last) { return Point(x[before], y1[before]) }
    if isBroken(before) { return Point(x[last], y1[last]) }
    let (left, right) = (y1[before] - y2[before], y1[last] - y2[last])
    let place = Self.interpolate(0, from: (left, x[before]), to: (right, x[last]))
    return Point(place, Self.interpolate(place, from: (x[before], y1[before]), to: (x[last], y1[last])))
  }

  /// numpy's `interp` over two samples: constant outside of them.
  private static func interpolate(
    _ value: Double, from first: (at: Double, value: Double), to second: (at: Double, value: Double)
  ) -> Double {
    let (low, high) = first.at <= second.at ? (first, second) : (second, first)
    if value <= low.at { return low.value }
    if value >= high.at { return high.value }
    return (high.value - low.value) / (high.at - low.at) * (value - low.at) + low.value
  }
}
