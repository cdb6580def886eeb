import FigureDrawing
import FigureFiles
import FigureNumbers
import Plotting
import Rasterizer

extension ArtistKind {
  static let image = ArtistKind("imshow", "an imshow") { $0.image(&$1, $2) }
}

extension Decoding {
  fileprivate func image(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let z = fields.require("z", grid)
    let colors = colorMapping(&fields) ?? .init()
    let origin = fields.read("origin", Read.choice("origin", of: ImageArtist.Origin.self))
    let extent = fields.read("extent") { node throws(Mistakes) in
      let ends = try Read.list("of 4 numbers, [left, right, bottom, top]", count: 4...4, of: Read.number)(
        node)
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
    var image = ImageArtist(
      z, colors: colors, origin: origin ?? .upper, extent: extent, aspect: aspect ?? .ratio(1),
      interpolation: interpolation ?? .auto, interpolationStage: stage ?? .auto, alpha: alpha)
    image.zorder = zorder
    image.clipOn = clipOn
    image.colorbar = colorbar
    return .image(image)
  }

  /// matplotlib's names; `none` is as `nearest` in pictures.
  private static func interpolation(_ node: YAMLNode) throws(Mistakes) -> ImageArtist.Interpolation {
    if case .scalar(let scalar) = node.content {
      if ["auto", "antialiased"].contains(scalar.text) { return .auto }
      if scalar.text.lowercased() == "none" { return .filter(.nearest) }
    }
    return .filter(try Read.choice("interpolation", of: ImageFilter.self)(node))
  }

  /// Rows of numbers, or a file with two dimensions.
  func grid(_ node: YAMLNode) throws(Mistakes) -> Grid {
    if case .mapping(let entries) = node.content {
      guard let entry = entries.first, entries.count == 1, entry.key == "file" else {
        throw Mistakes("expected rows of numbers, or {file: NAME.npy}", at: node.mark)
      }
      let name = try Read.word(entry.value)
      do throws(FileError) {
        return try files.grid(in: name)
      } catch {
        throw Mistakes("\(quoted(name)): \(error.message)", at: entry.value.mark)
      }
    }
    let rows = try Read.list("of rows, each a list of numbers", of: Read.list("of numbers", of: Read.datum))(
      node)
    guard let grid = Grid(rows) else {
      let columns = rows.first?.count ?? 0
      let place = rows.firstIndex { $0.count != columns } ?? 0
      throw Mistakes(
        "expected rows of \(columns) numbers as the first, found one of \(rows[place].count)",
        at: node.mark(ofItem: place))
    }
    return grid
  }
}
