import FigureDrawing
import FigureFiles
import FigureNumbers
import Plotting
import Rasterizer

extension ArtistKind {
  static let image = ArtistKind("imshow", "an imshow") { $0.image(&$1, $2, isMatrix: false) }
  static let matrix = ArtistKind("matshow", "a matshow") { $0.image(&$1, $2, isMatrix: true) }
}

extension Decoding {
  fileprivate func image(_ fields: inout Fields, _ scope: ArtistScope, isMatrix: Bool) -> Artist? {
    let z = fields.require("z", content)
    let colors = colorMapping(&fields) ?? .init()
    let origin = fields.read("origin", Read.choice("origin", of: ImageArtist.Origin.self))
    let extent = fields.read("extent") { [self] node throws(Mistakes) in
      var axes: [AxisName] = [.x, .x, .y, .y].reversed()
      let ends = try Read.list("of 4 numbers, [left, right, bottom, top]", count: 4...4) {
        [self] node throws(Mistakes) in try value(on: axes.popLast())(node)
      }(node)
      guard ends[0] != ends[1], ends[2] != ends[3] else {
        throw Mistakes("an image without width or height shows nothing", at: node.mark)
      }
      return ImageArtist.Extent(left: ends[0], right: ends[1], bottom: ends[2], top: ends[3])
    }
    let aspect = fields.read("aspect", Self.aspect)
    let interpolation = fields.read("interpolation", Self.interpolation)
    let stage = fields.read(
      "interpolation_stage", Read.choice("interpolation stage", of: ImageArtist.InterpolationStage.self))
    let alpha = fields.number("alpha", .unit)
    let zorder = fields.number("zorder")
    let clipOn = fields.bool("clip_on")
    let colorbar = colorbar(&fields)
    guard let z else { return nil }
    if case .colors = z, colorbar != nil {
      report(
        "a colour bar needs numbers in 'z', which take their colours from a map",
        at: fields.mark(of: "colorbar", or: "z"))
    }
    var image = ImageArtist(
      Grid([])!, colors: colors, origin: origin ?? style.image.origin, extent: extent,
      aspect: aspect ?? style.image.aspect,
      interpolation: interpolation ?? (isMatrix ? .filter(.nearest) : style.image.interpolation),
      interpolationStage: stage ?? .auto, alpha: alpha)
    image.content = z
    image.isMatrix = isMatrix
    image.zorder = zorder
    image.clipOn = clipOn
    image.colorbar = colorbar
    return .image(image)
  }

  /// matplotlib's names; `none` is as `nearest` in pictures.
  static func interpolation(_ node: YAMLNode) throws(Mistakes) -> ImageArtist.Interpolation {
    if case .scalar(let scalar) = node.content {
      if ["auto", "antialiased"].contains(scalar.text) { return .auto }
      if scalar.text.lowercased() == "none" { return .filter(.nearest) }
    }
    return .filter(try Read.choice("interpolation", of: ImageFilter.self)(node))
  }

  /// Rows of numbers or of colours, or a file of these.
  func content(_ node: YAMLNode) throws(Mistakes) -> ImageArtist.Content {
    if case .mapping(let entries) = node.content {
      guard let entry = entries.first, entries.count == 1, entry.key == "file" else {
        throw Mistakes(
          "expected rows of numbers, or {file: NAME} of a .npy, .csv or .png file", at: node.mark)
      }
      let name = try Read.word(entry.value)
      do throws(FileError) {
        return try files.picture(in: name)
      } catch {
        throw Mistakes("\(quoted(name)): \(error.message)", at: entry.value.mark)
      }
    }
    if case .sequence(let rows) = node.content, case .sequence(let cells)? = rows.first?.content,
      cells.first?.isList ?? false
    {
      return .colors(try colorGrid(node))
    }
    let rows = try Read.list("of rows, each a list of numbers", of: Read.list("of numbers", of: Read.datum))(
      node)
    guard let grid = Grid(rows) else {
      throw Self.unequal(rows.map(\.count), "numbers", at: node)
    }
    return .numbers(grid)
  }

  /// Rows of colours, each a list of 3 or 4 levels: from 0 to 255 where all are whole numbers, else from 0 to 1.
  private func colorGrid(_ node: YAMLNode) throws(Mistakes) -> ColorGrid {
    var areWhole = true
    let level: Reading<Double> = { node throws(Mistakes) in
      if case .scalar(let scalar) = node.content, case .integer = scalar.value {} else { areWhole = false }
      return try Read.number(node)
    }
    let rows = try Read.list(
      "of rows", of: Read.list("of colours", of: Read.list("of 3 or 4 levels", count: 3...4, of: level)))(
        node)
    let (columns, channels) = (rows.first?.count ?? 0, rows.first?.first?.count ?? 3)
    guard rows.allSatisfy({ $0.count == columns }) else {
      throw Self.unequal(rows.map(\.count), "colours", at: node)
    }
    let values = rows.flatMap { $0.flatMap { $0 } }
    let levels: ColorGrid.Levels =
      areWhole ? .bytes(values.map { UInt8(min(max($0, 0), 255)) }) : .doubles(values)
    guard
      let grid = ColorGrid(rows: rows.count, columns: columns, channels: channels, levels: levels)
    else { throw Mistakes("expected as many levels in each colour", at: node.mark) }
    return grid
  }

  private static func unequal(_ counts: [Int], _ what: String, at node: YAMLNode) -> Mistakes {
    let columns = counts.first ?? 0
    let place = counts.firstIndex { $0 != columns } ?? 0
    return Mistakes(
      "expected rows of \(columns) \(what) as the first, found one of \(counts[place])",
      at: node.mark(ofItem: place))
  }
}
