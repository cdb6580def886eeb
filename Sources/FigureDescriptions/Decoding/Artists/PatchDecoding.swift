import FigureDrawing
import FigureNumbers
import Plotting

extension ArtistKind {
  static let rectangle = ArtistKind("Rectangle", "a Rectangle") { decoding, fields, scope in
    decoding.patch(&fields, scope) { decoding.rectangle(&$0) }
  }
  static let circle = ArtistKind("Circle", "a Circle") { decoding, fields, scope in
    decoding.patch(&fields, scope) { fields in
      let (center, radius) = (decoding.point("xy", &fields), fields.require("radius", Read.number))
      return center.flatMap { center in radius.map { .circle(center: center, radius: $0) } }
    }
  }
  static let ellipse = ArtistKind("Ellipse", "an Ellipse") { decoding, fields, scope in
    decoding.patch(&fields, scope) { decoding.ellipse(&$0) }
  }
  static let polygon = ArtistKind("Polygon", "a Polygon") { decoding, fields, scope in
    decoding.patch(&fields, scope) { decoding.polygon(&$0) }
  }
  static let regularPolygon = ArtistKind("RegularPolygon", "a RegularPolygon") { decoding, fields, scope in
    decoding.patch(&fields, scope) { decoding.regularPolygon(&$0) }
  }
  static let wedge = ArtistKind("Wedge", "a Wedge") { decoding, fields, scope in
    decoding.patch(&fields, scope) { decoding.wedge(&$0) }
  }
  static let arrow = ArtistKind("arrow", "an arrow") { decoding, fields, scope in
    decoding.patch(&fields, scope, autoscales: true) { decoding.arrow(&$0) }
  }
  static let fill = ArtistKind("fill", "a fill") { decoding, fields, scope in
    decoding.patch(&fields, scope, autoscales: true, usesCycle: true) { fields in
      let x = decoding.requireSamples("x", &fields)
      let y = decoding.requireSeries("y", &fields, over: x, scope)
      guard let x, let y else { return nil }
      return .polygon(zip(x.values, y.values).map { Point($0, $1) }, isClosed: true)
    }
  }
}

extension Decoding {
  fileprivate func patch(
    _ fields: inout Fields, _ scope: ArtistScope, autoscales: Bool = false, usesCycle: Bool = false,
    _ shape: (inout Fields) -> PatchShape?
  ) -> Artist? {
    let shape = shape(&fields)
    let isFilled = fields.bool("fill") ?? true
    let properties = fillProperties(&fields, hasLinestyle: true)
    guard let shape else { return nil }
    var artist = PatchArtist(shape, label: scope.label, properties: properties)
    artist.isFilled = isFilled
    artist.autoscales = autoscales
    artist.usesCycle = usesCycle
    return .patch(artist)
  }

  /// A place as `[x, y]`.
  fileprivate func point(_ key: String, _ fields: inout Fields) -> Point? {
    fields.require(key, place()).map { Point($0.0, $0.1) }
  }

  fileprivate func rectangle(_ fields: inout Fields) -> PatchShape? {
    let origin = point("xy", &fields)
    let (width, height) = (fields.require("width", Read.number), fields.require("height", Read.number))
    let angle = fields.number("angle") ?? 0
    guard let origin, let width, let height else { return nil }
    return .rectangle(origin: origin, width: width, height: height, angle: angle)
  }

  fileprivate func ellipse(_ fields: inout Fields) -> PatchShape? {
    let center = point("xy", &fields)
    let (width, height) = (fields.require("width", Read.number), fields.require("height", Read.number))
    let angle = fields.number("angle") ?? 0
    guard let center, let width, let height else { return nil }
    return .ellipse(center: center, width: width, height: height, angle: angle)
  }

  fileprivate func polygon(_ fields: inout Fields) -> PatchShape? {
    let points = fields.require("xy", Read.list("of places, each [x, y]", of: Read.pair("[x, y]")))
    let isClosed = fields.bool("closed") ?? true
    return points.map { .polygon($0.map { Point($0.0, $0.1) }, isClosed: isClosed) }
  }

  fileprivate func regularPolygon(_ fields: inout Fields) -> PatchShape? {
    let center = point("xy", &fields)
    let corners = fields.require("numVertices", Read.whole(3...10_000))
    let radius = fields.number("radius") ?? 5
    let orientation = fields.number("orientation") ?? 0
    guard let center, let corners else { return nil }
    return .regularPolygon(center: center, corners: corners, radius: radius, orientation: orientation)
  }

  fileprivate func wedge(_ fields: inout Fields) -> PatchShape? {
    let center = point("center", &fields)
    let radius = fields.require("r", Read.number)
    let angle = Read.number(.within(-1e6...1e6))
    let (start, end) = (fields.require("theta1", angle), fields.require("theta2", angle))
    let width = fields.number("width")
    guard let center, let radius, let start, let end else { return nil }
    return .wedge(center: center, radius: radius, start: start, end: end, width: width)
  }

  fileprivate func arrow(_ fields: inout Fields) -> PatchShape? {
    let (x, y) = (fields.require("x", Read.number), fields.require("y", Read.number))
    let (dx, dy) = (fields.require("dx", Read.number), fields.require("dy", Read.number))
    var arrow = StraightArrow(from: Point(x ?? 0, y ?? 0), dx: dx ?? 0, dy: dy ?? 0)
    arrow.width = fields.number("width") ?? arrow.width
    arrow.headWidth = fields.number("head_width")
    arrow.headLength = fields.number("head_length")
    arrow.lengthIncludesHead = fields.bool("length_includes_head") ?? false
    arrow.headStartsAtZero = fields.bool("head_starts_at_zero") ?? false
    arrow.overhang = fields.number("overhang") ?? 0
    arrow.half = fields.read("shape", Read.choice("half", of: StraightArrow.Half.self)) ?? .full
    return x == nil || y == nil || dx == nil || dy == nil ? nil : .arrow(arrow)
  }
}
