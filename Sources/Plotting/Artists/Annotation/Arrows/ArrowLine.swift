import FigureDrawing
import LibC

/// An arrow that is a line with something at its ends, after matplotlib's `patches.ArrowStyle._Curve`.
struct ArrowLine: Sendable, Equatable {
  enum Tip: Sendable, Equatable {
    case none
    case head(isFilled: Bool)
    case bracket(Bracket)
  }

  /// A stroke across the end with two arms; lengths are multiples of `scale`.
  struct Bracket: Sendable, Equatable {
    var width: Double
    var length: Double
    /// Degrees that the bracket is turned about the end, counterclockwise.
    var angle: Double
    /// Pixels; nil takes the arrow's.
    var scale: Double?
  }

  var begin: Tip
  var end: Tip
  var headLength: Double
  var headWidth: Double

  /// The style by its name, as `<->`; its parameters are taken.
  ///
  /// - Throws: ``ArtistError`` where there is no such style.
  init(_ style: inout ParameterizedName, text: String) throws(ArtistError) {
    guard let (first, last) = Self.ends[style.name] else {
      throw ArtistError("there is no arrow style '\(text)'; use one such as ->, -|>, simple or fancy")
    }
    // Styles with nothing but heads take all parameters there are, those with brackets only their own.
    let isBracketed = first.isBracket || last.isBracket
    let takesAll = !isBracketed && (first != .plain || last != .plain)
    headLength = (takesAll ? style.take("head_length") : nil) ?? 0.4
    headWidth = (takesAll ? style.take("head_width") : nil) ?? 0.2
    func tip(_ end: End, _ side: String) -> Tip {
      let width = end.isBracket || takesAll ? style.take("width\(side)") : nil
      let length = end == .bracket || takesAll ? style.take("length\(side)") : nil
      let angle = end.isBracket || takesAll ? style.take("angle\(side)") : nil
      let scale = takesAll ? style.take("scale\(side)") : nil
      switch end {
      case .plain: return .none
      case .head: return .head(isFilled: false)
      case .filledHead: return .head(isFilled: true)
      case .bracket:
        return .bracket(Bracket(width: width ?? 1, length: length ?? 0.2, angle: angle ?? 0, scale: scale))
      case .bar: return .bracket(Bracket(width: width ?? 1, length: 0, angle: angle ?? 0, scale: scale))
      }
    }
    begin = tip(first, "A")
    end = tip(last, "B")
  }

  /// What a name says of an end.
  private enum End {
    case plain, head, filledHead, bracket, bar

    var isBracket: Bool { self == .bracket || self == .bar }
  }

  private static let ends: [String: (begin: End, end: End)] = [
    "-": (.plain, .plain), "<-": (.head, .plain), "->": (.plain, .head), "<->": (.head, .head),
    "<|-": (.filledHead, .plain), "-|>": (.plain, .filledHead), "<|-|>": (.filledHead, .filledHead),
    "]-": (.bracket, .plain), "-[": (.plain, .bracket), "]-[": (.bracket, .bracket), "|-|": (.bar, .bar),
    "]->": (.bracket, .head), "<-[": (.head, .bracket),
  ]

  /// The line, then what stands at its begin, then at its end.
  func parts(along path: Path, scale: Double, lineWidth: Double) -> [ArrowStyle.Part] {
    var points = path.vertices.points
    guard points.count > 1 else { return [] }
    let (first, second) = (points[0], points[1])
    let (before, last) = (points[points.count - 2], points[points.count - 1])
    var tips: [ArrowStyle.Part] = []
    if let setback = add(begin, at: first, from: second, scale, lineWidth, to: &tips) {
      points[0] = Point(first.x + setback.x, first.y + setback.y)
    }
    if let setback = add(end, at: last, from: before, scale, lineWidth, to: &tips) {
      points[points.count - 1] = Point(last.x + setback.x, last.y + setback.y)
    }
    return [ArrowStyle.Part(path: Path(points, codes: path.codes), isFilled: false)] + tips
  }

  /// Adds what stands at an end; how far the line is set back for it, nil where it is not.
  private func add(
    _ tip: Tip, at end: Point, from other: Point, _ scale: Double, _ lineWidth: Double,
    to parts: inout [ArrowStyle.Part]
  ) -> Point? {
    switch tip {
    case .none: return nil
    case .head(let isFilled):
      // Without any length there is no room for a head.
      guard end != other else { return nil }
      let head = head(at: end, from: other, scale, lineWidth)
      let path =
        isFilled
        ? Path(head.points + [.zero], codes: [.move, .line, .line, .close])
        : Path(head.points, codes: [.move, .line, .line])
      parts.append(ArrowStyle.Part(path: path, isFilled: isFilled))
      return head.setback
    case .bracket(let bracket):
      parts.append(ArrowStyle.Part(path: bracket.path(at: end, from: other, scale), isFilled: false))
      return nil
    }
  }

  /// Three points of a head, and how far it is set back so that the corner of its stroke ends where it should.
  private func head(
    at end: Point, from other: Point, _ scale: Double, _ lineWidth: Double
  ) -> (points: [Point], setback: Point) {
    let (length, width) = (headLength * scale, headWidth * scale)
    let side = hypot(length, width)
    let (cosine, sine) = (length / side, width / side)
    var (dx, dy) = (other.x - end.x, other.y - end.y)
    let distance = hypot(dx, dy)
    let pad = 0.5 * lineWidth / sine
    let whole = distance == 0 ? 1 : distance
    let setback = Point(pad * dx / whole, pad * dy / whole)
    (dx, dy) = (dx / whole * side, dy / whole * side)
    let tip = Point(end.x + setback.x, end.y + setback.y)
    return (
      [
        Point(tip.x + (cosine * dx + sine * dy), tip.y + (-sine * dx + cosine * dy)), tip,
        Point(tip.x + (cosine * dx - sine * dy), tip.y + (sine * dx + cosine * dy)),
      ], setback
    )
  }
}

extension ArrowLine.Bracket {
  fileprivate func path(at end: Point, from other: Point, _ scale: Double) -> Path {
    let scale = self.scale ?? scale
    let along = direction(from: other, to: end)
    let sides = normalPoints(at: end, along, distance: width * scale)
    let reach = Point(length * scale * along.x, length * scale * along.y)
    var points = [
      Point(sides.left.x + reach.x, sides.left.y + reach.y), sides.left, sides.right,
      Point(sides.right.x + reach.x, sides.right.y + reach.y),
    ]
    if angle != 0 {
      let turn = AffineTransform.translation(-end.x, -end.y).rotated(degrees: angle).then(
        .translation(end.x, end.y))
      points = points.map { turn($0) }
    }
    return Path(points, codes: [.move, .line, .line, .line])
  }
}
