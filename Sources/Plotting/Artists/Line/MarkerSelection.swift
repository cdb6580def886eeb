import FigureDrawing
import LibC

extension MarkEvery {
  /// The places that get a marker, of those a line has, after matplotlib's `_mark_every_path`.
  ///
  /// - Parameters:
  ///   - points: the line's samples through the scales of the axes.
  ///   - transform: maps them to pixels.
  ///   - box: the axes' box in pixels; distances count in its diagonals.
  func selection(of points: Vertices, transform: AffineTransform, box: Rect) -> [Point] {
    switch self {
    case .every(let step, let start):
      guard step != 0 else { return [] }
      let first = start < 0 ? max(points.count + start, 0) : start
      return step > 0
        ? stride(from: first, to: points.count, by: step).map { points[$0] }
        : stride(from: min(first, points.count - 1), through: 0, by: step).map { points[$0] }
    case .indices(let indices):
      return indices.compactMap { index in
        let place = index < 0 ? points.count + index : index
        return (0..<points.count).contains(place) ? points[place] : nil
      }
    case .mask(let mask): return mask.indices.prefix(points.count).compactMap { mask[$0] ? points[$0] : nil }
    case .fraction(let step, let start):
      return evenly(points.points, step: step, start: start, transform, hypot(box.width, box.height))
    }
  }

  /// The samples nearest to places that lie `step` apart along the line as drawn.
  private func evenly(
    _ all: [Point], step: Double, start: Double, _ transform: AffineTransform, _ diagonal: Double
  ) -> [Point] {
    let points = all.filter(\.isFinite)
    guard step > 0, points.count > 1 else { return [] }
    let pixels = points.map { transform($0) }
    var travelled = [0.0]
    for (last, next) in zip(pixels, pixels.dropFirst()) {
      travelled.append(travelled[travelled.count - 1] + hypot(next.x - last.x, next.y - last.y))
    }
    let (offset, spacing) = (start * diagonal, step * diagonal)
    let end = travelled[travelled.count - 1]
    // A sample can only be chosen by the place just before or just after it.
    var places: Set<Double> = []
    for distance in travelled {
      var rest = (distance - offset).truncatingRemainder(dividingBy: spacing)
      if rest < 0 { rest += spacing }
      for place in [distance - rest, distance - rest + spacing] where place >= offset && place < end {
        places.insert(place)
      }
    }
    func firstIndex(notBelow value: Double) -> Int {
      var (low, high) = (0, travelled.count)
      while low < high {
        let middle = (low + high) / 2
        if travelled[middle] < value { low = middle + 1 } else { high = middle }
      }
      return low
    }
    var chosen: Set<Int> = []
    for place in places {
      let right = min(firstIndex(notBelow: place), travelled.count - 1)
      let left = max(firstIndex(notBelow: place) - 1, 0)
      let nearest = abs(travelled[right] - place) < abs(place - travelled[left]) ? right : left
      chosen.insert(firstIndex(notBelow: travelled[nearest]))
    }
    return chosen.sorted().map { points[$0] }
  }
}
