import FigureDrawing
import Rasterizer

import struct Foundation.Data
import class Foundation.JSONDecoder

/// Calls of matplotlib's Agg renderer, recorded as JSON (see `Fixtures/README.md`), as a drawing.
struct RecordedDrawing: Decodable {
  let width: Double
  let height: Double
  let dpi: Double
  let calls: [Call]

  struct RecordedPath: Decodable {
    let v: [Double]
    let c: [UInt8]?

    var path: Path {
      Path(points(v), codes: c.map { codes in codes.map { Path.Code(rawValue: $0) ?? .close } })
    }
  }

  struct RecordedStroke: Decodable {
    let color: [Double]
    let width: Double
    let cap: Stroke.Cap
    let join: Stroke.Join
    let dashes: [Double]?
    let offset: Double?

    var stroke: Stroke {
      Stroke(
        color: Color(color), width: width, cap: cap, join: join, dashes: dashes, dashOffset: offset ?? 0)
    }
  }

  struct RecordedGlyph: Decodable {
    let face: String
    let size: Double
    let index: UInt32
    let x: Double
    let y: Double
    let m: [Int]
    let d: [Int]
    let left: Int
    let top: Int
    let rows: Int
    let cov: String

    var bitmap: GlyphBitmap {
      let digits = cov.utf8.map { UInt8($0 < 58 ? $0 - 48 : $0 - 87) }
      let coverage = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 16 + digits[$0 + 1] }
      return GlyphBitmap(
        left: left, top: top, width: rows == 0 ? 0 : coverage.count / rows, rows: rows, coverage: coverage)
    }
  }

  struct Call: Decodable {
    let kind: String
    let clip: [Double]?
    let clippath: RecordedPath?
    let snap: Snapping
    let path: RecordedPath?
    let marker: RecordedPath?
    let paths: [RecordedPath]?
    let t: [Double]?
    let mt: [Double]?
    let ot: [Double]?
    let transforms: [[Double]]?
    let offsets: [Double]?
    let fill: [Double]?
    let stroke: RecordedStroke?
    let fills: [[Double]]?
    let strokes: [RecordedStroke]?
    let simplify: Bool?
    let x: Double?
    let y: Double?
    let angle: Double?
    let color: [Double]?
    let glyphs: [RecordedGlyph]?
    let rules: [[Double]]?
  }

  init(json: Data) throws {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    self = try decoder.decode(Self.self, from: json)
  }

  var drawing: Drawing {
    Drawing(
      size: Size(width, height), dpi: dpi,
      elements: calls.map { call in
        Drawing.Element(
          artist: call.kind,
          clip: call.clip.map { Rect(x0: $0[0], y0: $0[1], x1: $0[2], y1: $0[3]) },
          clipPath: call.clippath?.path, primitive: call.primitive)
      })
  }

  /// Renders the drawing with the recorded glyph coverage; fails where a glyph is placed otherwise than recorded.
  func render() throws -> PixelBuffer {
    var glyphs = calls.flatMap { $0.glyphs ?? [] }.makeIterator()
    return try ExactRenderer().render(drawing) { placement in
      guard let glyph = glyphs.next(), glyph.index == placement.index,
        glyph.m == [placement.matrix.xx, placement.matrix.xy, placement.matrix.yx, placement.matrix.yy],
        glyph.d == [placement.delta.x, placement.delta.y]
      else { throw Misplaced(placement: placement) }
      return glyph.bitmap
    }
  }

  struct Misplaced: Error {
    let placement: GlyphPlacement
  }
}

extension RecordedDrawing.Call {
  var primitive: Primitive {
    switch kind {
    case "path":
      .path(
        PathShape(
          path?.path ?? Path([]), transform: AffineTransform(t), fill: fill.map { Color($0) },
          stroke: stroke?.stroke, snapping: snap,
          simplifyThreshold: simplify ?? false ? Path.simplifyThreshold : nil))
    case "markers":
      .markers(
        MarkerRun(
          marker: marker?.path ?? Path([]), markerTransform: AffineTransform(mt),
          places: path?.path ?? Path([]), transform: AffineTransform(t), fill: fill.map { Color($0) },
          stroke: stroke?.stroke, snapping: snap))
    case "collection":
      .collection(
        PathCollection(
          paths: (paths ?? []).map(\.path), transforms: (transforms ?? []).map { AffineTransform($0) },
          transform: AffineTransform(t), offsets: points(offsets ?? []), offsetTransform: AffineTransform(ot),
          fills: (fills ?? []).map { Color($0) }, strokes: (strokes ?? []).map(\.stroke), snapping: snap))
    default:
      .glyphs(
        GlyphRun(
          text: "", anchor: Point(x ?? 0, y ?? 0), rotation: angle ?? 0, color: Color(color ?? [0, 0, 0, 1]),
          glyphs: (glyphs ?? []).map {
            GlyphRun.Glyph(face: $0.face, size: $0.size, index: $0.index, x: $0.x, y: $0.y)
          },
          rules: (rules ?? []).map { GlyphRun.Rule(x: $0[0], y: $0[1], width: $0[2], height: $0[3]) }))
    }
  }
}

private func points(_ numbers: [Double]) -> [Point] {
  stride(from: 0, to: numbers.count, by: 2).map { Point(numbers[$0], numbers[$0 + 1]) }
}

extension Color {
  fileprivate init(_ c: [Double]) { self.init(red: c[0], green: c[1], blue: c[2], alpha: c[3]) }
}

extension AffineTransform {
  fileprivate init(_ m: [Double]?) {
    self =
      m.map { AffineTransform(sx: $0[0], shx: $0[1], tx: $0[2], shy: $0[3], sy: $0[4], ty: $0[5]) }
      ?? .identity
  }
}

extension Path {
  /// `path.simplify_threshold` of matplotlib's default style.
  static let simplifyThreshold = 0.111111111111
}
