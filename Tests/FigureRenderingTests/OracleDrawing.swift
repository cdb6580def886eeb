import FigureDrawing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The calls that matplotlib makes on its Agg renderer for a figure, as recorded in `Fixtures/NAME.primitives.json`.
struct OracleDrawing: Decodable {
  struct OraclePath: Decodable {
    var vertices: [[Double]]
    var codes: [UInt8]?
    var simplify: Bool

    var path: Path {
      Path(vertices.map { Point($0[0], $0[1]) }, codes: codes?.compactMap(Path.Code.init(rawValue:)))
    }
  }

  struct Glyph: Decodable {
    var face: String
    var size: Double
    var index: Double
    var x: Double
    var y: Double

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      face = String(try values.decode(String.self).split(separator: ".")[0])
      size = try values.decode(Double.self)
      index = try values.decode(Double.self)
      // Slant and extent, which only TeX uses.
      _ = try values.decode(Double.self)
      _ = try values.decode(Double.self)
      x = try values.decode(Double.self)
      y = try values.decode(Double.self)
    }
  }

  struct Dashes: Decodable {
    var offset: Double
    var pattern: [Double]

    init(from decoder: any Decoder) throws {
      var values = try decoder.unkeyedContainer()
      offset = try values.decode(Double.self)
      pattern = try values.decode([Double].self)
    }
  }

  struct Call: Decodable {
    var call: String
    var groups: [String]
    var linewidthPx: Double
    var cap: String
    var join: String
    var colour: [Double]
    var alpha: Double
    var forcedAlpha: Bool
    var dashesPt: Dashes?
    var snap: Bool?
    var clipPx: [Double]?
    var path: OraclePath?
    var matrix: [[Double]]?
    var face: [Double]?
    var marker: OraclePath?
    var markerMatrix: [[Double]]?
    var paths: [OraclePath]?
    var transforms: [[[Double]]]?
    var offsets: [[Double]]?
    var offsetMatrix: [[Double]]?
    var faces: [[Double]]?
    var edges: [[Double]]?
    var linewidthsPx: [Double]?
    var x: Double?
    var y: Double?
    var angle: Double?
    var glyphs: [Glyph]?
    var rules: [[Double]]?
  }

  var widthPx: Double
  var heightPx: Double
  var dpi: Double
  var calls: [Call]

  static func named(_ name: String) throws -> Drawing {
    let data = try Data(contentsOf: URL(filePath: Fixture.path("\(name).primitives.json")))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(OracleDrawing.self, from: data).drawing
  }

  var drawing: Drawing {
    Drawing(
      size: Size(widthPx, heightPx), dpi: dpi,
      elements: calls.compactMap { call in
        guard let primitive = primitive(of: call) else { return nil }
        let clip = call.clipPx.map { Rect(x0: $0[0], y0: $0[1], x1: $0[2], y1: $0[3]) }
        return .init(artist: call.groups.joined(separator: "/"), clip: clip, primitive: primitive)
      })
  }

  private func primitive(of call: Call) -> Primitive? {
    let snapping: Snapping = call.snap.map { $0 ? .always : .never } ?? .automatic
    let stroke = stroke(of: call)
    var fill = call.face.map(color)
    if call.forcedAlpha { fill?.alpha = call.alpha }
    switch call.call {
    case "path":
      guard let path = call.path, let matrix = call.matrix else { return nil }
      return .path(
        PathShape(
          path.path, transform: transform(matrix), fill: fill, stroke: stroke, snapping: snapping,
          simplifyThreshold: path.simplify ? 0.111111111111 : nil))
    case "markers":
      guard let marker = call.marker, let markerMatrix = call.markerMatrix, let path = call.path,
        let matrix = call.matrix
      else { return nil }
      return .markers(
        MarkerRun(
          marker: marker.path, markerTransform: transform(markerMatrix), places: path.path,
          transform: transform(matrix), fill: fill, stroke: stroke, snapping: snapping))
    case "collection":
      guard let paths = call.paths, let matrix = call.matrix, let offsetMatrix = call.offsetMatrix else {
        return nil
      }
      let edges = call.edges ?? []
      let widths = call.linewidthsPx ?? []
      let strokes =
        edges.isEmpty || widths.isEmpty
        ? []
        : (0..<max(edges.count, widths.count)).map { index in
          Stroke(
            color: color(edges[index % edges.count]), width: widths[index % widths.count],
            cap: stroke?.cap ?? .butt,
            join: stroke?.join ?? .round)
        }
      return .collection(
        PathCollection(
          paths: paths.map(\.path), transforms: (call.transforms ?? []).map(transform),
          transform: transform(matrix),
          offsets: (call.offsets ?? []).map { Point($0[0], $0[1]) }, offsetTransform: transform(offsetMatrix),
          fills: (call.faces ?? []).map(color), strokes: strokes, snapping: snapping))
    case "text":
      guard let x = call.x, let y = call.y else { return nil }
      return .glyphs(
        GlyphRun(
          text: "", anchor: Point(x, heightPx - y), rotation: call.angle ?? 0, color: color(call.colour),
          glyphs: (call.glyphs ?? []).map { glyph in
            .init(face: glyph.face, size: glyph.size, index: UInt32(glyph.index), x: glyph.x, y: glyph.y)
          },
          rules: (call.rules ?? []).map { .init(x: $0[0], y: $0[1], width: $0[2], height: $0[3]) }))
    default:
      return nil
    }
  }

  private func stroke(of call: Call) -> Stroke? {
    guard call.linewidthPx > 0 else { return nil }
    let scale = dpi / 72
    return Stroke(
      color: color(call.colour), width: call.linewidthPx, cap: Stroke.Cap(rawValue: call.cap) ?? .butt,
      join: Stroke.Join(rawValue: call.join) ?? .round, dashes: call.dashesPt?.pattern.map { $0 * scale },
      dashOffset: (call.dashesPt?.offset ?? 0) * scale)
  }

  private func transform(_ matrix: [[Double]]) -> AffineTransform {
    AffineTransform(
      sx: matrix[0][0], shx: matrix[0][1], tx: matrix[0][2], shy: matrix[1][0], sy: matrix[1][1],
      ty: matrix[1][2])
  }

  private func color(_ components: [Double]) -> Color {
    Color(
      red: components[0], green: components[1], blue: components[2],
      alpha: components.count > 3 ? components[3] : 1)
  }
}

/// Files beside the tests.
enum Fixture {
  static func path(_ name: String) -> String {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/Fixtures/\(name)"
  }
}
