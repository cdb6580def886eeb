import FigureDrawing
import LibC

/// A line of text or math, measured: pixels, y up from the start of its baseline.
public struct SetLine: Sendable, Equatable {
  /// The line as it is written, math with its dollar signs.
  public var text: String
  public var width: Double
  /// From the lowest to the highest ink.
  public var height: Double
  /// From the baseline down to the lowest ink.
  public var descent: Double
  public var glyphs: [GlyphRun.Glyph]
  public var rules: [GlyphRun.Rule]
}

/// A ``TextBlock`` laid out about its anchor. Lengths are pixels, y up; positions count from the anchor.
public struct TextLayout: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    public var content: SetLine
    /// The start of the line's baseline, turned with the text.
    public var origin: Point
  }

  public var block: TextBlock
  public var lines: [Line]
  /// The upright box around the turned text, that of a line where the text is empty.
  var room: Rect
  /// The upright box around the turned text; nothing where it is empty.
  public var box: Rect
  /// The lower left corner of the box around the text before it is turned, turned with it, and that box's size.
  private(set) var corner = Point.zero
  private(set) var size = Size(0, 0)
  /// What the last line takes below its baseline, with its share of the gap between lines.
  public var lastDescent: Double
  /// Of the rules of math.
  var snapping = Snapping.automatic
  /// Pixels an inch that the text was set at.
  var dpi = 72.0

  /// The box around the text when its anchor is at `anchor`; for an empty text, just that point.
  public func windowExtent(at anchor: Point) -> Rect {
    Rect(x0: box.x0 + anchor.x, y0: box.y0 + anchor.y, x1: box.x1 + anchor.x, y1: box.y1 + anchor.y)
  }

  /// The starts of the baselines when the anchor is at `anchor`.
  public func baselines(at anchor: Point) -> [Point] {
    lines.map { Point(anchor.x + $0.origin.x, anchor.y + $0.origin.y) }
  }

  /// What is drawn of the text: its frame, then its lines.
  ///
  /// - Parameters:
  ///   - anchor: where the text's anchor stands, in pixels.
  ///   - canvas: in whole pixels.
  /// - Throws: ``ArtistError`` where the frame has a style that cannot be drawn.
  func elements(at anchor: Point, canvas: Size, name: String) throws(ArtistError) -> [Drawing.Element] {
    guard !block.text.isEmpty, anchor.x.isFinite, anchor.y.isFinite else { return [] }
    let lines = runs(at: anchor, canvasHeight: canvas.height).map {
      Drawing.Element(artist: name, primitive: .glyphs($0))
    }
    guard let frame = block.frame else { return lines }
    let box = try frame.shape(around: self, at: anchor)
    return (box.map { [Drawing.Element(artist: "\(name)/box", primitive: .path($0))] } ?? []) + lines
  }

  /// One run for each line that holds anything, its anchor at `anchor` moved to the line's baseline.
  ///
  /// `canvasHeight` is the height of the canvas in whole pixels: matplotlib counts y down from the top before it counts up
  /// again, and the two roundings belong to the result. A text whose anchor is not finite is not drawn.
  public func runs(at anchor: Point, canvasHeight: Double) -> [GlyphRun] {
    guard !block.text.isEmpty, anchor.x.isFinite, anchor.y.isFinite else { return [] }
    return lines.compactMap { line in
      guard !line.content.glyphs.isEmpty || !line.content.rules.isEmpty else { return nil }
      let down = canvasHeight - (line.origin.y + anchor.y)
      return GlyphRun(
        text: line.content.text, anchor: Point(line.origin.x + anchor.x, canvasHeight - down),
        rotation: block.rotation, color: block.color, glyphs: line.content.glyphs, rules: line.content.rules,
        snapping: snapping)
    }
  }

  /// Lays out lines about the anchor, by the rules of matplotlib 3.11 (`text.py`, `Text._get_layout`).
  ///
  /// - Parameter metrics: what any line needs at least above and below its baseline, and the gap between lines.
  init(
    _ block: TextBlock, lines contents: [SetLine], metrics: (ascent: Double, descent: Double, lineGap: Double)
  ) {
    self.block = block
    let gap = contents.count == 1 ? 0 : metrics.lineGap
    var y = 0.0
    var baseline = 0.0
    var descent = 0.0
    var ys: [Double] = []
    for content in contents {
      var ascent = content.height - content.descent
      descent = content.descent
      if let spacing = block.lineSpacing {
        let leading = spacing * (metrics.ascent + metrics.descent) - (ascent + descent)
        ascent += leading / 2
        descent += leading / 2
      } else {
        ascent = max(ascent, metrics.ascent) + gap / 2
        descent = max(descent, metrics.descent) + gap / 2
      }
      baseline = ascent - y
      y -= ascent
      ys.append(y)
      y -= descent
    }
    lastDescent = descent
    let width = contents.map(\.width).max() ?? 0
    let bottom = (ys.last ?? 0) - descent

    let turn = Turn(degrees: block.rotation)
    let corners = [Point(0, bottom), Point(0, 0), Point(width, 0), Point(width, bottom)].map { turn($0) }
    var xmin = corners[0].x
    var xmax = xmin
    var ymin = corners[0].y
    var ymax = ymin
    for corner in corners.dropFirst() {
      xmin = min(xmin, corner.x)
      xmax = max(xmax, corner.x)
      ymin = min(ymin, corner.y)
      ymax = max(ymax, corner.y)
    }
    let turnedWidth = xmax - xmin
    let turnedHeight = ymax - ymin

    var offset: Point
    if block.rotationMode == .anchor {
      let x =
        switch block.horizontalAlignment {
        case .left: 0.0
        case .right: width
        case .center: (0 + width) / 2
        }
      let y =
        switch block.verticalAlignment {
        case .bottom: bottom
        case .top: 0.0
        case .center: (bottom + 0) / 2
        case .baseline: 0 - baseline
        case .centerBaseline: 0 - baseline / 2
        }
      offset = turn(Point(x, y))
    } else {
      let horizontal =
        block.rotationMode == .xtick
        ? Self.horizontalAlignment(angle: block.rotation, vertical: block.verticalAlignment)
        : block.horizontalAlignment
      let vertical =
        block.rotationMode == .ytick
        ? Self.verticalAlignment(angle: block.rotation, horizontal: block.horizontalAlignment)
        : block.verticalAlignment
      let x =
        switch horizontal {
        case .left: xmin
        case .right: xmax
        case .center: (xmin + xmax) / 2
        }
      let y =
        switch vertical {
        case .bottom: ymin
        case .top: ymax
        case .center: (ymin + ymax) / 2
        case .baseline: ymin + descent
        case .centerBaseline: ymin + turnedHeight - baseline / 2
        }
      offset = Point(x, y)
    }
    room = Rect(x: xmin - offset.x, y: ymin - offset.y, width: turnedWidth, height: turnedHeight)
    corner = Point(corners[0].x - offset.x, corners[0].y - offset.y)
    size = Size(width, 0 - bottom)
    box = block.text.isEmpty ? Rect(x0: 0, y0: 0, x1: 0, y1: 0) : room
    guard !block.text.isEmpty else {
      lines = []
      return
    }
    lines = zip(contents, ys).map { content, y in
      let x =
        switch block.multialignment ?? block.horizontalAlignment {
        case .left: 0.0
        case .center: 0 + width / 2 - content.width / 2
        case .right: 0 + width - content.width
        }
      let turned = turn(Point(x, y))
      return Line(content: content, origin: Point(turned.x - offset.x, turned.y - offset.y))
    }
  }

  /// The alignment that makes an x tick's label point at its tick (`Text._ha_for_angle`).
  private static func horizontalAlignment(angle: Double, vertical: VerticalAlignment) -> HorizontalAlignment {
    let anchoredAtBottom = vertical == .bottom
    switch angle {
    case ...10, 85...95, 350..., 170...190, 265...275: return .center
    case 10..<85, 190..<265: return anchoredAtBottom ? .left : .right
    default: return anchoredAtBottom ? .right : .left
    }
  }

  /// The alignment that makes a y tick's label point at its tick (`Text._va_for_angle`).
  private static func verticalAlignment(angle: Double, horizontal: HorizontalAlignment) -> VerticalAlignment {
    let anchoredAtLeft = horizontal == .left
    switch angle {
    case ...10, 350..., 170...190, 80...100, 260...280: return .center
    case 190..<260, 10..<80: return anchoredAtLeft ? .baseline : .top
    default: return anchoredAtLeft ? .top : .baseline
    }
  }
}

/// A turn about the origin, counterclockwise.
struct Turn {
  private let cosine: Double
  private let sine: Double
  private let isNone: Bool

  init(degrees: Double) {
    // As Python's math.radians: the factor is rounded first.
    let radians = degrees * (Double.pi / 180)
    cosine = cos(radians)
    sine = sin(radians)
    isNone = degrees == 0
  }

  func callAsFunction(_ point: Point) -> Point {
    guard !isNone else { return point }
    return Point(cosine * point.x - sine * point.y, sine * point.x + cosine * point.y)
  }
}
