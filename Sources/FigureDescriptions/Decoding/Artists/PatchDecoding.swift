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
  static let styledBox = ArtistKind("FancyBboxPatch", "a FancyBboxPatch") { decoding, fields, scope in
    decoding.patch(&fields, scope) { decoding.styledBox(&$0) }
  }
  static let pathPatch = ArtistKind("PathPatch", "a PathPatch") { decoding, fields, scope in
    decoding.patch(&fields, scope) { decoding.pathPatch(&$0) }
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

  fileprivate func styledBox(_ fields: inout Fields) -> PatchShape? {
    let origin = point("xy", &fields)
    let (width, height) = (fields.require("width", Read.number), fields.require("height", Read.number))
    let style = fields.read("boxstyle", Read.styleName("box style", Self.boxStyles))
    let scale = fields.number("mutation_scale", .within(-1e6...1e6))
    let aspect = fields.number("mutation_aspect", .positive)
    guard let origin, let width, let height else { return nil }
    var box = StyledBox(Rect(x: origin.x, y: origin.y, width: width, height: height))
    box.style = style ?? box.style
    box.scale = scale ?? box.scale
    box.aspect = aspect ?? box.aspect
    return .box(box)
  }

  fileprivate func pathPatch(_ fields: inout Fields) -> PatchShape? {
    let points = fields.require("vertices", Read.list("of places, each [x, y]", of: Read.pair("[x, y]")))
    let codes = fields.read("codes") { node throws(Mistakes) in
      let codes = try Read.list("of codes, one a vertex", of: Self.pathCode)(node)
      guard codes.count == points?.count ?? codes.count else {
        throw Mistakes("\(codes.count) codes for \(points?.count ?? 0) vertices", at: node.mark)
      }
      guard codes.first ?? .move == .move else {
        throw Mistakes("a path begins with MOVETO", at: node.mark(ofItem: 0))
      }
      try Self.checkCurves(codes, at: node)
      return codes
    }
    return points.map { .path(Path($0.map { Point($0.0, $0.1) }, codes: codes)) }
  }

  /// matplotlib's names and numbers of what a vertex is.
  private static func pathCode(_ node: YAMLNode) throws(Mistakes) -> Path.Code {
    if case .scalar(let scalar) = node.content, case .integer(let number) = scalar.value,
      let code = UInt8(exactly: number).flatMap(Path.Code.init)
    {
      return code
    }
    return try Read.choice(
      "code of a vertex",
      [
        ("MOVETO", Path.Code.move), ("LINETO", .line), ("CURVE3", .curve3), ("CURVE4", .curve4),
        ("CLOSEPOLY", .close),
      ])(node)
  }

  /// - Throws: where a curve has more or fewer vertices than it needs.
  private static func checkCurves(_ codes: [Path.Code], at node: YAMLNode) throws(Mistakes) {
    var place = 0
    while place < codes.count {
      let length = codes[place] == .curve4 ? 3 : codes[place] == .curve3 ? 2 : 1
      guard place + length <= codes.count, codes[place..<place + length].allSatisfy({ $0 == codes[place] })
      else {
        throw Mistakes(
          "a curve that begins here needs \(length) vertices of its code", at: node.mark(ofItem: place))
      }
      place += length
    }
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
