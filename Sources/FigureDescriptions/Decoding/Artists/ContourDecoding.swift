import FigureNumbers
import Plotting

extension ArtistKind {
  static let contour = ArtistKind("contour", "a contour") { $0.contour(&$1, $2, isFilled: false) }
  static let contourf = ArtistKind("contourf", "a contourf") { $0.contour(&$1, $2, isFilled: true) }
}

extension Decoding {
  fileprivate func contour(_ fields: inout Fields, _ scope: ArtistScope, isFilled: Bool) -> Artist? {
    let x = fields.read("x", samples(on: .x))
    let y = fields.read("y", samples(on: .y))
    let z = fields.require("z") { [self] node throws(Mistakes) in try grid(node, x: x, y: y, scope) }
    let ownLevels = fields.read("levels") { [self] node throws(Mistakes) in try levels(node) }
    let ownColors = fields.read("colors", colors)
    let mapping = colorMapping(&fields) ?? .init()
    let linewidths = fields.read(
      "linewidths", Read.oneOrMore("of widths in points", of: Read.number(Read.length)))
    let linestyle = fields.read("linestyles", Read.lineStyle)
    let alpha = fields.number("alpha", .unit)
    let extend = fields.read("extend", Read.choice("way to extend", of: ContourArtist.Extend.self))
    let zorder = fields.number("zorder")
    guard let z else { return nil }
    for (key, column, count, what) in [("x", x, z.columns, "columns"), ("y", y, z.rows, "rows")] {
      guard let column, column.count != count else { continue }
      report(
        "\(key): \(column.count) values for the \(count) \(what) of z", at: fields.mark(of: key, or: "z"))
      return nil
    }
    if isFilled, linewidths != nil || linestyle != nil {
      report(
        "areas have no lines; add a contour for them", at: fields.mark(of: "linewidths", or: "linestyles"))
    }
    var artist = ContourArtist(z, isFilled: isFilled)
    (artist.x, artist.y) = (x?.values, y?.values)
    artist.levels = ownLevels ?? artist.levels
    artist.colors = ownColors
    artist.mapping = mapping
    artist.linewidths = linewidths
    artist.linestyle = linestyle
    artist.alpha = alpha
    artist.extend = extend ?? .neither
    artist.zorder = zorder
    return .contour(artist)
  }

  /// How many levels, or which.
  private func levels(_ node: YAMLNode) throws(Mistakes) -> ContourArtist.Levels {
    if case .sequence = node.content { return .values(try Read.list("of numbers", of: Read.number)(node)) }
    if case .mapping = node.content { return .values(try samples()(node).values) }
    return .count(try Read.whole(0...10_000)(node))
  }

  /// Rows of numbers, a file of them, or an expression in `x` and `y`.
  private func grid(_ node: YAMLNode, x: Column?, y: Column?, _ scope: ArtistScope) throws(Mistakes) -> Grid {
    if case .scalar(let scalar) = node.content, scalar.value == .text {
      guard let x, let y else {
        throw Mistakes("an expression needs the keys 'x' and 'y', which it is worked out over", at: node.mark)
      }
      guard x.count.multipliedReportingOverflow(by: y.count).partialValue <= 100_000_000 else {
        throw Mistakes("a grid has at most 100000000 values", at: node.mark)
      }
      let (xs, ys) = (x.values, y.values)
      let columns = Column(ys.flatMap { _ in xs })
      let rows = Column(ys.flatMap { [Double](repeating: $0, count: xs.count) })
      let values = try expression(scalar, at: node.mark, over: columns, named: "x", scope, with: ["y": rows])
      guard let grid = Grid(rows: ys.count, columns: xs.count, values: values.values) else {
        throw Mistakes("the expression gives no grid", at: node.mark)
      }
      return grid
    }
    guard case .numbers(let grid) = try content(node) else {
      throw Mistakes("contours follow numbers, not colours", at: node.mark)
    }
    return grid
  }
}
