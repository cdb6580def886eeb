/// One channel of a segmented colour map: straight lines between points, which may jump.
struct ColorSegments {
  struct Point {
    /// From 0 to 1.
    var x: Double
    /// The value that the line up to `x` reaches.
    var below: Double
    /// The value that the line from `x` on starts at.
    var above: Double
  }

  /// In ascending order of `x`, the first at 0 and the last at 1.
  let points: [Point]

  init(_ points: [Point]) { self.points = points }

  /// `count` numbers from 0 to 1 with equal gaps, as numpy's `linspace` rounds them.
  static func evenPlaces(_ count: Int) -> [Double] {
    guard count > 1 else { return [0] }
    let step = 1 / Double(count - 1)
    return (0..<count).map { $0 == count - 1 ? 1 : Double($0) * step }
  }

  /// The same lines from right to left.
  var reversed: ColorSegments {
    ColorSegments(points.reversed().map { Point(x: 1 - $0.x, below: $0.above, above: $0.below) })
  }

  /// Values at even places, from 0 to 1 (matplotlib's `_create_lookup_table`, in its operations).
  func table(count: Int) -> [Double] {
    guard let first = points.first, let last = points.last else { return [] }
    guard count > 1, points.count > 1 else {
      return [Double](repeating: min(max(last.below, 0), 1), count: count)
    }
    let scale = Double(count - 1)
    let places = points.map { $0.x * scale }
    var segment = 1
    return Self.evenPlaces(count).enumerated().map { index, fraction in
      var value = index == 0 ? first.above : last.below
      if index > 0, index < count - 1 {
        let place = scale * fraction
        while segment < places.count - 1, places[segment] < place { segment += 1 }
        let (left, right) = (points[segment - 1], points[segment])
        let distance = (place - places[segment - 1]) / (places[segment] - places[segment - 1])
        value = distance * (right.below - left.above) + left.above
      }
      return min(max(value, 0), 1)
    }
  }
}
