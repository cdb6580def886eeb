import FigureDrawing
import FigureNumbers

/// Which lines and shapes a hatch is made of, by matplotlib's letters: `/`, `\`, `|`, `-`, `+`, `x`, `o`, `O`, `.`, `*`.
///
/// A letter that comes several times makes its lines denser. The geometry is that of matplotlib's `hatch.py`.
public struct HatchPattern: Sendable, Hashable, Codable {
  public let letters: String

  /// The most letters of a pattern; more of them would be a solid area.
  private static let mostLetters = 30
  /// The letters that there are.
  public static let known = "-+|/\\xXoO.*"

  /// Nil for letters that stand for nothing, and for too many of them.
  public init?(_ letters: String) {
    guard letters.count <= Self.mostLetters, letters.allSatisfy(Self.known.contains) else { return nil }
    self.letters = letters
  }

  private func count(_ wanted: String) -> Int { 6 * letters.count { wanted.contains($0) } }

  /// What stands in a tile, in the unit square.
  var path: Path {
    var points: [Point] = []
    var codes: [Path.Code] = []
    func add(_ from: Point, _ to: Point) {
      points += [from, to]
      codes += [.move, .line]
    }
    for place in Self.middles(count("-+")) { add(Point(0, place), Point(1, place)) }
    for place in Self.middles(count("|+")) { add(Point(place, 0), Point(place, 1)) }
    for step in Self.steps(count("/xX")) { add(Point(0 + step, 0 - step), Point(1 + step, 1 - step)) }
    for step in Self.steps(count("\\xX")) { add(Point(0 + step, 1 + step), Point(1 + step, 0 + step)) }
    for (letter, size, isFilled) in [("o", 0.2, false), ("O", 0.35, false), (".", 0.1, true)] {
      addShapes(.unitCircle, rows: count(letter), size: size, isFilled: isFilled, &points, &codes)
    }
    addShapes(
      .regularStar(5, innerRadius: 0.5), rows: count("*"), size: 1 / 3, isFilled: true, &points, &codes)
    return Path(points, codes: codes)
  }

  /// The middles of equal parts of a side.
  private static func middles(_ count: Int) -> [Double] {
    guard count > 0 else { return [] }
    let step = 1 / Double(count)
    return (0..<count).map { Double($0) * step + step / 2 }
  }

  /// How far slanted lines lie from the diagonal.
  private static func steps(_ count: Int) -> [Double] {
    count > 0 ? Column(Linspace(-0.5, 0.5, count: count + 1)).values : []
  }

  /// Adds shapes in rows, every other row between those of the row before.
  private func addShapes(
    _ shape: Path, rows: Int, size: Double, isFilled: Bool, _ points: inout [Point],
    _ codes: inout [Path.Code]
  ) {
    guard rows > 0 else { return }
    let offset = 1 / Double(rows)
    var corners = shape.vertices.points.map { Point($0.x * offset * size, $0.y * offset * size) }
    var shapeCodes = shape.codes ?? []
    if !isFilled {
      // There and back again, a bit smaller, so that a ring is filled.
      corners += corners.reversed().map { Point($0.x * 0.9, $0.y * 0.9) }
      shapeCodes += shapeCodes
    }
    for row in 0...rows {
      let places =
        row % 2 == 0 ? Linspace(0, 1, count: rows + 1) : Linspace(offset / 2, 1 - offset / 2, count: rows)
      for place in Column(places).values {
        points += corners.map { Point($0.x + place, $0.y + Double(row) * offset) }
        codes += shapeCodes
      }
    }
  }
}

/// A pattern and how it is drawn once all defaults are known.
struct HatchLook: Sendable, Hashable {
  var pattern: HatchPattern
  var color: Color
  /// Points.
  var width: Double

  /// - Parameters:
  ///   - color: the colour asked for, which takes the opacity; nil: that of the edge.
  ///   - edge: the edge as it is drawn, where it is seen.
  init(_ pattern: HatchPattern, color: ColorSpec?, edge: Color, alpha: Alpha, in style: Style) {
    self.pattern = pattern
    if let color = color ?? style.hatch.color {
      self.color = alpha.applied(to: color, in: style)
    } else {
      self.color = edge.alpha == 0 ? style.patch.edgecolor.resolved(in: style) : edge
    }
    width = style.hatch.linewidth
  }

  func hatch(dpi: Double) -> Hatch {
    Hatch(pattern.path, color: color, lineWidth: width * dpi / 72, size: Int(min(max(dpi, 1), 10_000)))
  }
}

extension FillProperties {
  /// The hatch of a shape whose edge is drawn in a colour.
  func hatchLook(edge: Color, _ style: Style) -> HatchLook? {
    hatch.map { HatchLook($0, color: color ?? hatchColor, edge: edge, alpha: Alpha(alpha), in: style) }
  }
}
