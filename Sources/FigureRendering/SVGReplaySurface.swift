import FigureDrawing
import FigureNumbers
import Rasterizer
import Typography

/// An SVG document as a drawing is replayed on it: shapes as they are at any zoom, glyphs as outlines of their fonts'
/// own curves, each defined once.
struct SVGReplaySurface: ReplaySurface {
  private let canvas: Canvas
  private let fonts: FontLibrary
  private var definitions: [UInt8] = []
  private var body: [UInt8] = []
  /// The name of the clip of what is written next, and of the group that is open; nil for none.
  private var clip: String?
  private var openClip: String?
  /// Whether a group of sharp edges is open, inside that of the clip.
  private var isSharpOpen = false
  private var names = SVGNames()
  private var glyphs: [GlyphName: String] = [:]

  private struct GlyphName: Hashable {
    var face: String
    var index: UInt32
  }

  init(_ canvas: Canvas, fonts: FontLibrary) {
    self.canvas = canvas
    self.fonts = fonts
  }

  let isPicture = false

  /// The whole document.
  func document(title: String?, metadata: String?) -> [UInt8] {
    var document: [UInt8] = []
    document.reserveCapacity(definitions.count + body.count + 1024)
    SVGHead(canvas: canvas, title: title, metadata: metadata).append(to: &document)
    if !definitions.isEmpty {
      document.append(contentsOf: "<defs>\n".utf8)
      document.append(contentsOf: definitions)
      document.append(contentsOf: "</defs>\n".utf8)
    }
    document.append(contentsOf: body)
    if isSharpOpen { document.append(contentsOf: "</g>\n".utf8) }
    if openClip != nil { document.append(contentsOf: "</g>\n".utf8) }
    document.append(contentsOf: "</svg>\n".utf8)
    return document
  }

  // MARK: Clips

  mutating func begin(clip box: Rect?, clipPath: StagedPath?) {
    clip = nil
    if let box, box != Rect(x0: 0, y0: 0, x1: Double(canvas.width), y1: Double(canvas.height)) {
      var shape = Array("><rect".utf8)
      Self.append("x", box.x0, to: &shape)
      Self.append("y", box.y0, to: &shape)
      Self.append("width", max(box.width, 0), to: &shape)
      Self.append("height", max(box.height, 0), to: &shape)
      clip = name(ofClip: shape)
    }
    if let clipPath {
      // A clip may itself be clipped: by the box.
      var shape: [UInt8] = []
      if let clip { shape += " clip-path=\"url(#\(clip))\"".utf8 }
      shape += "><path d=\"".utf8
      shape += SVGPathData(clipPath).bytes
      shape += "\"".utf8
      clip = name(ofClip: shape)
    }
  }

  private mutating func name(ofClip shape: [UInt8]) -> String {
    let (name, isNew) = names.name("c", of: shape)
    guard isNew else { return name }
    definitions.append(contentsOf: "<clipPath id=\"\(name)\"".utf8)
    definitions.append(contentsOf: shape)
    definitions.append(contentsOf: "/></clipPath>\n".utf8)
    return name
  }

  mutating func removeClip() { clip = nil }

  func end(artist: String) {}

  /// Makes the groups that are open that of the clip and, where edges are sharp, one for these.
  private mutating func enterGroups(isSharp: Bool = false) {
    if isSharpOpen, !isSharp || clip != openClip {
      body.append(contentsOf: "</g>\n".utf8)
      isSharpOpen = false
    }
    if clip != openClip {
      if openClip != nil { body.append(contentsOf: "</g>\n".utf8) }
      if let clip { body.append(contentsOf: "<g clip-path=\"url(#\(clip))\">\n".utf8) }
      openClip = clip
    }
    if isSharp, !isSharpOpen {
      body.append(contentsOf: "<g shape-rendering=\"crispEdges\">\n".utf8)
      isSharpOpen = true
    }
  }

  // MARK: Paths

  mutating func draw(_ path: StagedPath, _ paint: Paint, at places: [Point]) {
    if paint.fill == nil, paint.stroke == nil { return }
    let style = Self.style(paint, isStraight: path.isStraight)
    // A definition and its uses are longer than two copies.
    if places.count > 2 {
      let data = SVGPathData(path).bytes
      if data.isEmpty { return }
      enterGroups(isSharp: paint.isAliased)
      let name = name(ofPath: data, kind: "m")
      body.append(contentsOf: "<g".utf8)
      body.append(contentsOf: style)
      body.append(contentsOf: ">\n".utf8)
      for place in places { appendUse(of: name, place) }
      body.append(contentsOf: "</g>\n".utf8)
    } else {
      for place in places {
        let data = SVGPathData(path, movedBy: place).bytes
        if data.isEmpty { return }
        enterGroups(isSharp: paint.isAliased)
        body.append(contentsOf: "<path d=\"".utf8)
        body.append(contentsOf: data)
        body.append(UInt8(ascii: "\""))
        body.append(contentsOf: style)
        body.append(contentsOf: "/>\n".utf8)
      }
    }
  }

  /// The pixels as a PNG file inside the document.
  mutating func draw(_ image: RasterImage) throws(RenderingError) {
    let file = try PNGEncoder().encode(Pixels(width: image.width, height: image.height, bytes: image.bytes))
    enterGroups()
    body.append(contentsOf: "<image width=\"\(image.width)\" height=\"\(image.height)\"".utf8)
    Self.append("x", Double(image.x), to: &body)
    Self.append("y", Double(canvas.height - image.y - image.height), to: &body)
    body.append(contentsOf: " preserveAspectRatio=\"none\" image-rendering=\"pixelated\"".utf8)
    body.append(contentsOf: " xlink:href=\"data:image/png;base64,".utf8)
    body.append(contentsOf: Base64.text(of: file))
    body.append(contentsOf: "\"/>\n".utf8)
  }

  private mutating func name(ofPath data: [UInt8], kind: Character) -> String {
    let (name, isNew) = names.name(kind, of: data)
    guard isNew else { return name }
    definitions.append(contentsOf: "<path id=\"\(name)\" d=\"".utf8)
    definitions.append(contentsOf: data)
    definitions.append(contentsOf: "\"/>\n".utf8)
    return name
  }

  private mutating func appendUse(of name: String, _ place: Point) {
    body.append(contentsOf: "<use xlink:href=\"#".utf8)
    body.append(contentsOf: name.utf8)
    body.append(UInt8(ascii: "\""))
    if place.x != 0 { Self.append("x", place.x, to: &body) }
    if place.y != 0 { Self.append("y", place.y, to: &body) }
    body.append(contentsOf: "/>\n".utf8)
  }

  // MARK: Glyphs

  mutating func drawGlyphs(of run: GlyphRun, _ placer: GlyphPlacer) throws {
    var openScale: Double?
    for part in run.glyphsByFont(placer) {
      let face = try fonts.face(named: part.face)
      let scale = try face.pixelsPerUnit(size: part.size, dpi: canvas.dpi)
      // A group may hold glyphs of several faces, since each is a definition of its own.
      if scale != openScale {
        if openScale != nil { body.append(contentsOf: "</g>\n".utf8) }
        openScale = scale
        enterGroups()
        appendGroup(of: run, scale: scale)
      }
      for glyph in part.glyphs {
        guard let name = try name(of: glyph, face) else { continue }
        // A font unit is about a hundredth of a pixel.
        func units(_ length: Double) -> Double { (length / scale * 10).rounded(.toNearestOrEven) / 10 }
        appendUse(of: name, Point(units(glyph.x), units(-glyph.y)))
      }
    }
    if openScale != nil { body.append(contentsOf: "</g>\n".utf8) }
  }

  /// The group in which the run's glyphs stand in font units.
  ///
  /// - Parameter scale: pixels a font unit.
  private mutating func appendGroup(of run: GlyphRun, scale: Double) {
    body.append(contentsOf: "<g".utf8)
    Self.append("fill", run.color, to: &body)
    body.append(contentsOf: " transform=\"translate(".utf8)
    SVGFixedPoint.append(run.anchor.x, to: &body)
    body.append(UInt8(ascii: " "))
    SVGFixedPoint.append(Double(canvas.height) - run.anchor.y, to: &body)
    if run.rotation != 0 {
      body.append(contentsOf: ")rotate(".utf8)
      PlainNumber.append(-run.rotation, decimals: 6, to: &body)
    }
    body.append(contentsOf: ")scale(".utf8)
    // Nine decimals place the far end of a line of a thousand letters to a thousandth of a pixel.
    PlainNumber.append(scale, decimals: 9, to: &body)
    body.append(contentsOf: ")\">\n".utf8)
  }

  /// Nil for a glyph without ink.
  private mutating func name(of glyph: GlyphRun.Glyph, _ face: Face) throws -> String? {
    let key = GlyphName(face: glyph.face, index: glyph.index)
    if let known = glyphs[key] { return known }
    let outline = try face.outline(of: glyph.index)
    if outline.path.vertices.isEmpty { return nil }
    let name = name(ofPath: SVGPathData(outline: outline.path).bytes, kind: "g")
    glyphs[key] = name
    return name
  }

  // MARK: Attributes

  /// The attributes that say how a path is filled and stroked, without what SVG assumes anyway (SVG 1.1, chapter 11).
  private static func style(_ paint: Paint, isStraight: Bool) -> [UInt8] {
    var style: [UInt8] = []
    if let fill = paint.fill {
      append("fill", fill, to: &style)
    } else {
      style += " fill=\"none\"".utf8
    }
    guard let stroke = paint.stroke else { return style }
    append("stroke", stroke.color, to: &style)
    if stroke.width != 1 { append("stroke-width", stroke.width, to: &style) }
    switch stroke.cap {
    case .butt: break
    case .projecting: style += " stroke-linecap=\"square\"".utf8
    case .round: style += " stroke-linecap=\"round\"".utf8
    }
    // Along a straight line no join shows.
    if !isStraight {
      switch stroke.join {
      case .miter:
        if stroke.miterLimit != 4 { append("stroke-miterlimit", stroke.miterLimit, to: &style) }
      case .round: style += " stroke-linejoin=\"round\"".utf8
      case .bevel: style += " stroke-linejoin=\"bevel\"".utf8
      }
    }
    if let dashes = stroke.dashes {
      style += " stroke-dasharray=\"".utf8
      for (index, length) in dashes.enumerated() {
        if index > 0 { style.append(UInt8(ascii: ",")) }
        SVGFixedPoint.append(length, to: &style)
      }
      style.append(UInt8(ascii: "\""))
      if stroke.dashOffset != 0 { append("stroke-dashoffset", stroke.dashOffset, to: &style) }
    }
    return style
  }

  /// A colour in eight bits a channel, as pictures have it, and its opacity.
  private static func append(_ attribute: String, _ color: Color, to bytes: inout [UInt8]) {
    let levels = color.levels
    bytes += " \(attribute)=\"#".utf8
    let digits = Array("0123456789abcdef".utf8)
    for level in [levels.red, levels.green, levels.blue] {
      bytes.append(digits[Int(level >> 4)])
      bytes.append(digits[Int(level & 15)])
    }
    bytes.append(UInt8(ascii: "\""))
    if levels.alpha < 255 { append("\(attribute)-opacity", Double(levels.alpha) / 255, to: &bytes) }
  }

  private static func append(_ attribute: String, _ value: Double, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: attribute.utf8)
    bytes.append(contentsOf: "=\"".utf8)
    SVGFixedPoint.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
