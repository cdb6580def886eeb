import FigureNumbers
import Plotting

extension ArtistKind {
  static let pcolormesh = ArtistKind("pcolormesh", "a pcolormesh") { $0.mesh(&$1, $2, isOfPolygons: false) }
  static let pcolor = ArtistKind("pcolor", "a pcolor") { $0.mesh(&$1, $2, isOfPolygons: true) }
}

extension Decoding {
  fileprivate func mesh(_ fields: inout Fields, _ scope: ArtistScope, isOfPolygons: Bool) -> Artist? {
    let x = fields.read("x", coordinates(on: .x))
    let y = fields.read("y", coordinates(on: .y))
    let z = fields.require("z") { [self] node throws(Mistakes) in try grid(node, x: x, y: y, scope) }
    let shading = fields.read("shading") { node throws(Mistakes) in
      if case .scalar(let scalar) = node.content, scalar.text == "gouraud" {
        throw Mistakes(
          "gouraud is not part of the format; use imshow with interpolation: bilinear", at: node.mark)
      }
      return try Read.choice("shading", of: MeshArtist.Shading.self)(node)
    }
    let mapping = colorMapping(&fields) ?? .init()
    let edges = fields.read("edgecolors") { [self] node throws(Mistakes) -> MeshArtist.Edges in
      if case .scalar(let scalar) = node.content, scalar.text == "face" { return .face }
      return .colors(try colors(node))
    }
    let linewidth = fields.number("linewidth", Read.length)
    let alpha = fields.number("alpha", .unit)
    let antialiased = fields.bool("antialiased")
    let zorder = fields.number("zorder")
    let colorbar = colorbar(&fields)
    guard let z else { return nil }
    let (ofCorners, ofCenters) = ((z.columns + 1, z.rows + 1), (z.columns, z.rows))
    let sizes: [(columns: Int, rows: Int)] =
      switch shading ?? .auto {
      case .auto: [ofCorners, ofCenters]
      case .flat: [ofCorners]
      case .nearest: [ofCenters]
      }
    guard fits(x, y, to: sizes, of: z, fields) else { return nil }
    if (x == nil) != (y == nil) {
      report(
        "\(isOfPolygons ? "a pcolor" : "a pcolormesh") needs both x and y, or neither",
        at: fields.mark(of: "x", or: "y"))
      return nil
    }
    var mesh = MeshArtist(z)
    (mesh.x, mesh.y) = (x?.values, y?.values)
    mesh.shading = shading ?? .auto
    mesh.mapping = mapping
    mesh.edges = edges
    mesh.linewidth = linewidth
    mesh.alpha = alpha
    mesh.antialiased = antialiased
    mesh.isOfPolygons = isOfPolygons
    mesh.zorder = zorder
    mesh.colorbar = colorbar
    return .mesh(mesh)
  }
}
