import FigureDrawing
import FigureNumbers
import Scales

/// Lines of equal values on a grid, or the areas between them: matplotlib's `contour` and `contourf`.
public struct ContourArtist: Sendable, Equatable, Codable {
  /// At which values the lines run.
  public enum Levels: Sendable, Equatable, Codable {
    /// About so many, at round numbers.
    case count(Int)
    case values([Double])
  }

  /// Whether the outermost areas reach beyond the levels.
  public enum Extend: String, Sendable, Codable, CaseIterable { case neither, min, max, both }

  /// Row by row; what is not finite is missing.
  public var z: Grid
  /// One for each column, and one for each row, or one for each corner in both, row by row; nil counts from 0.
  public var x: [Double]?
  public var y: [Double]?
  public var isFilled: Bool
  public var levels = Levels.count(7)
  /// One a level or area, taken in turn; nil takes them from ``mapping``.
  public var colors: [ColorSpec]?
  public var mapping = ColorMapping()
  /// Points, taken in turn; nil takes the style's.
  public var linewidths: [Double]?
  /// Nil: solid, and dashed below 0 where all lines have one colour.
  public var linestyle: LineStyle?
  public var alpha: Double?
  public var extend = Extend.neither
  public var zorder: Double?

  public init(_ z: Grid, isFilled: Bool = false) {
    self.z = z
    self.isFilled = isFilled
  }
}

public typealias Contour = ContourArtist

extension ContourArtist: ArtistContent {
  public var artist: Artist { .contour(self) }

  public var cost: DrawingCost? { DrawingCost(z.values.count, "values of a grid", bytesEach: 400) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    guard z.rows > 1, z.columns > 1 else {
      throw LayoutError("contours need at least 2 rows and 2 columns, not \(z.rows) x \(z.columns)")
    }
    let (x, y) = (x ?? (0..<z.columns).map(Double.init), y ?? (0..<z.rows).map(Double.init))
    if x.count != z.values.count || y.count != z.values.count {
      try SampleCounts("the rows of z", z.columns).check("x", x.count)
      try SampleCounts("z", z.rows).check("y", y.count)
    }
    let finite = z.values.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else {
      throw LayoutError("z has no number that contours could follow")
    }
    guard (x + y).allSatisfy(\.isFinite) else { throw LayoutError("x and y of contours must be finite") }
    let levels = try found(in: ViewInterval(low, high))
    let grid = ContourGrid(places: GridPlaces(x: x, y: y, columns: z.columns), z: z)
    let shown = isFilled ? areas(levels, grid, low: low) : levels.map { (grid.lines(at: $0), $0) }
    let colors = try colors(for: shown.map(\.1), levels: levels, style: axes.style)
    axes.add(
      ResolvedContour(
        paths: shown.map(\.0), looks: looks(colors, levels: levels, span: high - low, style: axes.style),
        isFilled: isFilled, x: x, y: y, zorder: zorder ?? (isFilled ? 1 : 2)))
  }

  /// The levels, round ones where only their number is given (`ContourSet._autolev`).
  private func found(in range: ViewInterval) throws(LayoutError) -> [Double] {
    switch levels {
    case .values(let values):
      guard values.allSatisfy(\.isFinite), zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) else {
        throw LayoutError("levels must be finite and rise")
      }
      guard values.count >= (isFilled ? 2 : 1) else {
        throw LayoutError(isFilled ? "areas need at least 2 levels" : "contours need at least 1 level")
      }
      return values
    case .count(let count):
      guard (0...10_000).contains(count) else {
        throw LayoutError("contours have 0 to 10000 levels, not \(count)")
      }
      if case .scale(let scale) = mapping.norm, scale.scale.needsPositiveLimits {
        throw LayoutError("with a logarithmic norm, give the levels as a list")
      }
      let locator = MaxNLocator(bins: count + 1, fewestTicks: 1)
      let ticks = locator.ticks(in: TickContext(view: range))
      var start = ticks.lastIndex { $0 < range.low } ?? 0
      var end = (ticks.firstIndex { $0 > range.high } ?? ticks.count - 1) + 1
      if extend == .min || extend == .both { start += 1 }
      if extend == .max || extend == .both { end -= 1 }
      return end - start < 3 ? ticks : Array(ticks[start..<end])
    }
  }

  /// The areas between levels, each with the value that its colour is that of.
  private func areas(_ levels: [Double], _ grid: ContourGrid, low: Double) -> [(Path, Double)] {
    var bounds = levels
    if extend == .min || extend == .both { bounds.insert(-1e250, at: 0) }
    if extend == .max || extend == .both { bounds.append(1e250) }
    return zip(bounds, bounds.dropFirst()).enumerated().map { index, pair in
      // The lowest area has its own lower level, too.
      let lower = index == 0 && low == pair.0 ? pair.0 - 1 : pair.0
      return (grid.area(above: lower, to: pair.1), 0.5 * (pair.0 + pair.1))
    }
  }

  private func colors(
    for values: [Double], levels: [Double], style: Style
  ) throws(LayoutError) -> [Color] {
    let alpha = Alpha(alpha)
    guard let colors else {
      do throws(NormError) {
        let (map, norm) = try mapping.settled(for: levels)
        return norm.colors(of: values, in: map).map { alpha.applied(toAutomatic: $0) }
      } catch {
        throw LayoutError("\(error)")
      }
    }
    guard !colors.isEmpty else { throw LayoutError("contours need at least one colour") }
    let own = colors.map { alpha.applied(to: $0, in: style) }
    // Without a colour for each area that reaches out, these have those of their neighbours.
    let extra = isFilled ? (extend == .min || extend == .both ? 1 : 0) : 0
    let isComplete = isFilled && extend != .neither && colors.count == values.count
    return values.indices.map { index in
      let count = isFilled ? levels.count - 1 : levels.count
      return isComplete ? own[index] : own[min(max(index - extra, 0), count - 1) % own.count]
    }
  }

  private func looks(
    _ colors: [Color], levels: [Double], span: Double, style: Style
  ) -> [CollectionLook] {
    if isFilled { return colors.map { CollectionLook(faces: [$0], edges: [], widths: [0]) } }
    let widths = linewidths.flatMap { $0.isEmpty ? nil : $0 } ?? [style.lines.linewidth]
    let isMonochrome = self.colors?.count == 1
    return colors.enumerated().map { index, color in
      var look = CollectionLook(faces: [], edges: [color], widths: [widths[index % widths.count]])
      let isNegative = isMonochrome && levels[index] < -span * 1e-15
      look.dashes = DashPattern(linestyle ?? (isNegative ? .dashed : .solid), in: style)
      return look
    }
  }
}
