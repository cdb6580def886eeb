import CColorMaps
import FigureDrawing

/// Colours for the numbers from 0 to 1, as matplotlib looks them up.
///
/// ```swift
/// let map = try #require(ColorMap(named: "magma_r"))
/// let middle = map.color(at: 0.5)
/// ```
public struct ColorMap: Sendable, Equatable {
  /// At least one.
  public let colors: [Color]

  /// - Precondition: `colors` is not empty.
  public init(colors: [Color]) {
    precondition(!colors.isEmpty, "a colour map has at least one colour")
    self.colors = colors
  }

  /// One of matplotlib's maps, `_r` after the name for its reverse; nil where there is none of that name.
  public init?(named name: String) {
    guard let map = Self.known[name] ?? Self.load(name) else { return nil }
    self = map
  }

  /// A map through the given colours, evenly spaced (matplotlib's `LinearSegmentedColormap.from_list`).
  ///
  /// - Parameters:
  ///   - colors: at least one.
  ///   - count: how many colours the map has; at least one.
  public init(through colors: [Color], count: Int = 256) {
    precondition(!colors.isEmpty && count > 0, "a colour map has at least one colour")
    let places = ColorSegments.evenPlaces(colors.count)
    func channel(_ component: KeyPath<Color, Double>) -> [Double] {
      ColorSegments(
        zip(places, colors).map { .init(x: $0, below: $1[keyPath: component], above: $1[keyPath: component]) }
      ).table(count: count)
    }
    let (red, green) = (channel(\.red), channel(\.green))
    let (blue, alpha) = (channel(\.blue), channel(\.alpha))
    self.init(
      colors: (0..<count).map { Color(red: red[$0], green: green[$0], blue: blue[$0], alpha: alpha[$0]) })
  }

  /// The place in ``colors`` of a number; what lies outside of 0 to 1 takes the nearest, and nil is for what is no number.
  public func index(at fraction: Double) -> Int? {
    guard !fraction.isNaN else { return nil }
    let scaled = fraction * Double(colors.count)
    return scaled >= Double(colors.count) ? colors.count - 1 : max(0, Int(max(scaled, 0)))
  }

  /// The colour of a number; clear where it is none.
  public func color(at fraction: Double) -> Color { index(at: fraction).map { colors[$0] } ?? .clear }

  /// The names of all maps but for the reversed ones, which end in `_r`, in matplotlib's order.
  public static let names: [String] =
    ColorMapTable.all.map(\.name).filter { !$0.hasSuffix("_r") }
    + ColorMapTable.aliases.keys.sorted()

  public static let viridis = load("viridis") ?? ColorMap(colors: [.black])

  private static let known = ["viridis": viridis]

  private static func load(_ name: String) -> ColorMap? {
    let isReversed = name.hasSuffix("_r")
    let plain = isReversed ? String(name.dropLast(2)) : name
    let own = ColorMapTable.aliases[plain] ?? plain
    var offset = 0
    var forward: (table: ColorMapTable, offset: Int)?
    for table in ColorMapTable.all {
      if isReversed, table.name == own + "_r" { return table.map(at: offset, isReversed: false) }
      if table.name == own { forward = (table, offset) }
      offset += table.count
    }
    return forward.map { $0.table.map(at: $0.offset, isReversed: isReversed) }
  }
}

extension ColorMapTable {
  var name: String {
    switch self {
    case .listed(let name, _), .segmented(let name, _, _, _): name
    }
  }

  /// How many numbers the table has.
  var count: Int {
    switch self {
    case .listed(_, let count): 3 * count
    case .segmented(_, let red, let green, let blue): 3 * (red + green + blue)
    }
  }

  fileprivate func map(at offset: Int, isReversed: Bool) -> ColorMap {
    switch self {
    case .listed(_, let count):
      let colors = (0..<count).map { index in
        Color(
          red: Self.number(offset + 3 * index), green: Self.number(offset + 3 * index + 1),
          blue: Self.number(offset + 3 * index + 2))
      }
      return ColorMap(colors: isReversed ? colors.reversed() : colors)
    case .segmented(_, let red, let green, let blue):
      func channel(_ start: Int, _ count: Int) -> [Double] {
        let points = (0..<count).map { index in
          ColorSegments.Point(
            x: Self.number(start + 3 * index), below: Self.number(start + 3 * index + 1),
            above: Self.number(start + 3 * index + 2))
        }
        let segments = ColorSegments(points)
        return (isReversed ? segments.reversed : segments).table(count: 256)
      }
      let reds = channel(offset, red)
      let greens = channel(offset + 3 * red, green)
      let blues = channel(offset + 3 * (red + green), blue)
      return ColorMap(
        colors: reds.indices.map { Color(red: reds[$0], green: greens[$0], blue: blues[$0]) })
    }
  }

  private static func number(_ index: Int) -> Double {
    precondition((index + 1) * 8 <= ccolormaps_count, "the tables are shorter than their list says")
    return UnsafeRawPointer(ccolormaps_bytes).loadUnaligned(fromByteOffset: index * 8, as: Double.self)
  }
}
