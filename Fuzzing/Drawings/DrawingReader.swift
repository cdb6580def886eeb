import FigureDrawing
import FigureNumbers
import Rasterizer

/// Drawings of every kind of primitive, read from bytes.
extension ByteReader {
  mutating func drawing() -> Drawing {
    var drawing = Drawing(
      size: Size(1 + Double(byte()) / 2.5, 1 + Double(byte()) / 3.5), dpi: 72 + Double(byte()))
    while !isAtEnd, drawing.elements.count < 4 {
      drawing.elements.append(
        Drawing.Element(artist: "fuzz", clip: clip(), clipPath: clipPath(), primitive: primitive()))
    }
    return drawing
  }

  private mutating func clip() -> Rect? {
    flag() ? Rect(x0: coordinate(), y0: coordinate(), x1: coordinate(), y1: coordinate()) : nil
  }

  private mutating func clipPath() -> Path? { byte() > 220 ? path() : nil }

  private mutating func primitive() -> Primitive {
    switch number(below: 5) {
    case 0, 1: .path(shape())
    case 2: .markers(markers())
    case 3: .collection(collection())
    default: .glyphs(glyphs())
    }
  }

  private mutating func shape() -> PathShape {
    PathShape(
      path(), transform: transform(), fill: optionalColor(), stroke: optionalStroke(), snapping: snapping(),
      simplifyThreshold: flag() ? 1.0 / 9 : nil)
  }

  private mutating func markers() -> MarkerRun {
    MarkerRun(
      marker: path(), markerTransform: transform(), places: path(), transform: transform(),
      fill: optionalColor(), stroke: optionalStroke(), snapping: snapping())
  }

  private mutating func collection() -> PathCollection {
    PathCollection(
      paths: list(3) { $0.path() }, transforms: list(2) { $0.transform() }, transform: transform(),
      offsets: list(5) { $0.point() }, offsetTransform: transform(), fills: list(2) { $0.color() },
      strokes: list(2) { $0.stroke() }, snapping: snapping())
  }

  private mutating func glyphs() -> GlyphRun {
    GlyphRun(
      text: "", anchor: point(), rotation: flag() ? coordinate() : 0, color: color(),
      glyphs: list(4) { .init(face: "a", size: 10, index: 1, x: $0.coordinate(), y: $0.coordinate()) },
      rules: list(2) {
        .init(x: $0.coordinate(), y: $0.coordinate(), width: $0.coordinate(), height: $0.coordinate())
      })
  }

  private mutating func list<Element>(
    _ most: Int, _ element: (inout ByteReader) -> Element
  ) -> [Element] {
    (0..<number(below: most + 1)).map { _ in element(&self) }
  }

  // MARK: Paths

  private mutating func path() -> Path {
    switch number(below: 4) {
    case 0: Path((0..<number(below: 12)).map { _ in point() })
    case 1: longPolyline()
    default: codedPath()
    }
  }

  /// Up to two thousand vertices from a few numbers: steps from a start, back and forth, one of them strange.
  private mutating func longPolyline() -> Path {
    let count = 100 + 8 * Int(byte())
    let (from, step, swing, strange) = (point(), point(), point(), point())
    let scale = choice([1, 1e-2, 1e-9])
    var points: [Point] = []
    for index in 0..<count {
      let dx = step.x * Double(index) + (index % 2 == 0 ? swing.x : 0)
      let dy = step.y * Double(index) + (index % 3 == 0 ? swing.y : 0)
      points.append(Point(from.x + dx * scale, from.y + dy * scale))
    }
    points[count * number(below: 64) / 64] = strange
    return Path(points)
  }

  private mutating func codedPath() -> Path {
    var points: [Point] = []
    var codes: [Path.Code] = []
    for _ in 0..<number(below: 16) {
      let (code, number): (Path.Code, Int) = choice([
        (.move, 1), (.line, 1), (.line, 1), (.curve3, 2), (.curve4, 3), (.close, 1),
      ])
      for _ in 0..<number {
        points.append(point())
        codes.append(code)
      }
    }
    // Now and then one code is wrong or lacking.
    let flaw = byte()
    if flaw > 250, !codes.isEmpty { codes[number(below: codes.count)] = .curve4 }
    if flaw == 250 { codes.append(.line) }
    return Path(points, codes: codes)
  }

  // MARK: Styles

  private mutating func snapping() -> Snapping { choice([.automatic, .always, .never]) }

  private mutating func optionalColor() -> Color? { flag() ? color() : nil }

  private mutating func optionalStroke() -> Stroke? { byte() > 40 ? stroke() : nil }

  private mutating func stroke() -> Stroke {
    Stroke(
      color: color(), width: length(), cap: choice(Stroke.Cap.allCases), join: choice(Stroke.Join.allCases),
      dashes: flag() ? list(5) { $0.length() } : nil, dashOffset: coordinate())
  }

  // MARK: Glyphs

  /// Coverage for a glyph anywhere near where it was placed.
  mutating func bitmap(_ placement: GlyphPlacement) -> GlyphBitmap {
    let (width, rows) = (number(below: 20), number(below: 20))
    let left = (placement.delta.x >> 6) + Int(Int8(bitPattern: byte()))
    let top = (placement.delta.y >> 6) + Int(Int8(bitPattern: byte()))
    let first = byte()
    return GlyphBitmap(
      left: left, top: top, width: width, rows: rows,
      coverage: (0..<(width * rows)).map { first &+ UInt8(truncatingIfNeeded: $0 &* 37) })
  }
}
