import FigureDrawing
import LibC

/// The outline of a box around something, after matplotlib's `patches.BoxStyle`. Lengths are multiples of the box's scale,
/// angles degrees.
enum BoxStyle: Sendable, Equatable {
  case square(pad: Double)
  case circle(pad: Double)
  case ellipse(pad: Double)
  /// Corners rounded by quadratic curves; a size of nil or 0 is that of the padding.
  case round(pad: Double, size: Double?)
  /// Sides that bulge; a size of nil or 0 is half of the padding.
  case round4(pad: Double, size: Double?)
  /// Teeth all around, straight or round; a size of nil is half of the padding.
  case teeth(pad: Double, size: Double?, isRound: Bool)
  case arrow(ArrowBox)

  /// - Throws: ``ArtistError`` where there is no such style, it has no such parameter, or a value has no meaning.
  init(_ text: String) throws(ArtistError) {
    var style = try ParameterizedName(text)
    let pad = style.take("pad") ?? 0.3
    switch style.name {
    case "square": self = .square(pad: pad)
    case "circle": self = .circle(pad: pad)
    case "ellipse": self = .ellipse(pad: pad)
    case "round": self = .round(pad: pad, size: style.take("rounding_size"))
    case "round4": self = .round4(pad: pad, size: style.take("rounding_size"))
    case "sawtooth", "roundtooth":
      self = .teeth(pad: pad, size: style.take("tooth_size"), isRound: style.name == "roundtooth")
    case "larrow", "rarrow", "darrow":
      let direction: ArrowBox.Direction =
        switch style.name {
        case "larrow": .left
        case "rarrow": .right
        default: .both
        }
      self = .arrow(
        try ArrowBox(
          direction, pad: pad, headWidth: style.take("head_width") ?? 1.5,
          headAngle: style.take("head_angle") ?? 90))
    default:
      throw ArtistError(
        "there is no box style '\(text)'; use square, round, round4, circle, ellipse, sawtooth, roundtooth, larrow, "
          + "rarrow or darrow")
    }
    try style.finish()
  }

  /// The outline around a box.
  ///
  /// - Parameter scale: what a length of 1 stands for.
  /// - Throws: ``ArtistError`` where teeth do not fit the box, or are too many.
  func path(around box: Rect, scale: Double) throws(ArtistError) -> Path {
    let (x, y, width, height) = (box.x0, box.y0, box.width, box.height)
    func padded(_ pad: Double) -> Rect {
      Rect(
        x: x - scale * pad, y: y - scale * pad, width: width + 2 * (scale * pad),
        height: height + 2 * (scale * pad))
    }
    switch self {
    case .square(let pad):
      let box = padded(pad)
      return .closed([
        Point(box.x0, box.y0), Point(box.x1, box.y0), Point(box.x1, box.y1), Point(box.x0, box.y1),
      ])
    case .circle(let pad):
      let pad = scale * pad
      let (wide, high) = (width + 2 * pad, height + 2 * pad)
      let radius = max(wide, high) / 2
      return Path.unitCircle.scaled(radius, radius, about: Point(x - pad + wide / 2, y - pad + high / 2))
    case .ellipse(let pad):
      let pad = scale * pad
      let (wide, high) = (width + 2 * pad, height + 2 * pad)
      let root = 2.0.squareRoot()
      return Path.unitCircle.scaled(
        wide / root, high / root, about: Point(x - pad + wide / 2, y - pad + high / 2))
    case .round(let pad, let size):
      return Self.rounded(padded(pad), by: size.flatMap { $0 == 0 ? nil : scale * $0 } ?? scale * pad)
    case .round4(let pad, let size):
      let pad = scale * pad
      let bulge = size.flatMap { $0 == 0 ? nil : scale * $0 } ?? pad / 2
      return Self.bulging(
        Rect(
          x: x - pad + bulge, y: y - pad + bulge, width: width + 2 * pad - 2 * bulge,
          height: height + 2 * pad - 2 * bulge), by: bulge)
    case .teeth(let pad, let size, let isRound):
      let tooth = size.map { $0 * scale } ?? pad * 0.5 * scale
      let points = try Self.teeth(around: box, pad: scale * pad, size: tooth)
      guard let first = points.first else { return Path([]) }
      if !isRound {
        return Path(
          points, codes: [.move] + [Path.Code](repeating: .line, count: points.count - 2) + [.close])
      }
      // An odd number of points is whole pairs after the first.
      let curves = [Path.Code](repeating: .curve3, count: points.count / 2 * 2)
      return Path(Array(points.prefix(curves.count + 1)) + [first], codes: [.move] + curves + [.close])
    case .arrow(let arrow): return arrow.path(around: box, scale: scale)
    }
  }

  private static func rounded(_ box: Rect, by size: Double) -> Path {
    let (x0, y0, x1, y1) = (box.x0, box.y0, box.x1, box.y1)
    return Path(
      [
        Point(x0 + size, y0), Point(x1 - size, y0), Point(x1, y0), Point(x1, y0 + size), Point(x1, y1 - size),
        Point(x1, y1), Point(x1 - size, y1), Point(x0 + size, y1), Point(x0, y1), Point(x0, y1 - size),
        Point(x0, y0 + size), Point(x0, y0), Point(x0 + size, y0), Point(x0 + size, y0),
      ],
      codes: [.move] + (0..<4).flatMap { _ in [Path.Code.line, .curve3, .curve3] } + [.close])
  }

  private static func bulging(_ box: Rect, by size: Double) -> Path {
    let (x0, y0, x1, y1) = (box.x0, box.y0, box.x1, box.y1)
    return Path(
      [
        Point(x0, y0), Point(x0 + size, y0 - size), Point(x1 - size, y0 - size), Point(x1, y0),
        Point(x1 + size, y0 + size), Point(x1 + size, y1 - size), Point(x1, y1), Point(x1 - size, y1 + size),
        Point(x0 + size, y1 + size), Point(x0, y1), Point(x0 - size, y1 - size), Point(x0 - size, y0 + size),
        Point(x0, y0), Point(x0, y0),
      ], codes: [.move] + [Path.Code](repeating: .curve4, count: 12) + [.close])
  }

  /// More teeth than any picture can show on a side.
  private static let mostTeeth = 10_000.0

  /// The corners of teeth around a padded box, counterclockwise from the lower left, the first one again at the end.
  private static func teeth(around box: Rect, pad: Double, size: Double) throws(ArtistError) -> [Point] {
    let half = size / 2
    let (width, height) = (box.width + 2 * pad - size, box.height + 2 * pad - size)
    func count(_ length: Double) throws(ArtistError) -> Int {
      // Each tooth counts twice.
      let teeth = ((length - size) / (size * 2)).rounded(.toNearestOrEven)
      guard teeth >= 1, teeth <= mostTeeth, let whole = Int(exactly: teeth) else {
        throw ArtistError("the teeth of a box style do not fit the box; choose another tooth_size or pad")
      }
      return whole * 2
    }
    let (across, up) = (try count(width), try count(height))
    let (x0, y0) = (box.x0 - pad + half, box.y0 - pad + half)
    let (x1, y1) = (x0 + width, y0 + height)
    /// Places along a side, and out and in across it.
    func side(
      from start: Double, to end: Double, first: Double, across place: Double, _ out: Double, count: Int
    )
      -> [(Double, Double)]
    {
      let step = (end - start) / Double(2 * count)
      let along = [first] + (0..<(2 * count)).map { Double($0) * step + start } + [end]
      let turns = [place, place + out, place, place - out]
      return along.enumerated().map { ($0.element, turns[$0.offset % 4]) }
    }
    let bottom = side(from: x0 + half, to: x1 - half, first: x0, across: y0, -half, count: across)
    let right = side(from: y0 + half, to: y1 - half, first: y0, across: x1, half, count: up)
    let top = side(from: x1 - half, to: x0 + half, first: x1, across: y1, half, count: across)
    let left = side(from: y1 - half, to: y0 + half, first: y1, across: x0, -half, count: up)
    let points =
      bottom.map { Point($0.0, $0.1) } + right.map { Point($0.1, $0.0) } + top.map { Point($0.0, $0.1) }
      + left.map { Point($0.1, $0.0) }
    return points + points.prefix(1)
  }
}

/// A box with a head of an arrow on one side or both (`BoxStyle.LArrow`, `RArrow`, `DArrow`).
struct ArrowBox: Sendable, Equatable {
  enum Direction: Sendable, Equatable { case left, right, both }

  let direction: Direction
  let pad: Double
  /// A multiple of the height of the shaft.
  let headWidth: Double
  /// Degrees at the tip; of more than 180 the head points backwards.
  let headAngle: Double

  /// - Throws: ``ArtistError`` for a head of negative width or without an angle.
  init(_ direction: Direction, pad: Double, headWidth: Double, headAngle: Double) throws(ArtistError) {
    guard headWidth >= 0, headAngle.truncatingRemainder(dividingBy: 360) != 0 else {
      throw ArtistError(
        "the head of an arrow-shaped box needs a head_width of at least 0 and a head_angle other than 0")
    }
    self.direction = direction
    self.pad = pad
    self.headWidth = headWidth
    self.headAngle = headAngle
  }

  func path(around box: Rect, scale: Double) -> Path {
    let pad = scale * self.pad
    let (wide, high) = (box.width + 2 * pad, box.height + 2 * pad)
    let (x0, y0) = (box.x0 - pad, box.y0 - pad)
    let (x1, y1) = (x0 + wide, y0 + high)
    let head = headWidth * high
    let middle = (y0 + y1) / 2
    let (low, top) = (middle - head / 2, middle + head / 2)
    let cotangent = 1 / tan(headAngle / 2 * (Double.pi / 180))
    let points: [Point]
    if cotangent > 0 {
      let reach = cotangent * min(high, head) / 2
      let tip = x1 + reach
      let shaft = tip - cotangent * head / 2
      if direction == .both {
        let otherTip = x0 - reach
        let otherShaft = otherTip + cotangent * head / 2
        points = [
          Point(otherShaft, y1), Point(otherShaft, top), Point(otherTip, middle), Point(otherShaft, low),
          Point(otherShaft, y0), Point(shaft, y0), Point(shaft, low), Point(tip, middle), Point(shaft, top),
          Point(shaft, y1),
        ]
      } else {
        points = [
          Point(x0, y0), Point(shaft, y0), Point(shaft, low), Point(tip, middle), Point(shaft, top),
          Point(shaft, y1), Point(x0, y1),
        ]
      }
    } else {
      // The outer side of the head is flush with the box; it reaches back no more than there is room.
      let back = min(-cotangent * max(head - high, 0) / 2, direction == .both ? wide / 2 : wide)
      let (innerLow, innerTop) = (min(low, y0) - back / cotangent, max(top, y1) + back / cotangent)
      if direction == .both {
        points = [
          Point(x0, low), Point(x0 + back, innerLow), Point(x1 - back, innerLow), Point(x1, low),
          Point(x1, top), Point(x1 - back, innerTop), Point(x0 + back, innerTop), Point(x0, top),
        ]
      } else {
        points = [
          Point(x0, y0), Point(x1 - back, innerLow), Point(x1, low), Point(x1, top),
          Point(x1 - back, innerTop),
          Point(x0, y1),
        ]
      }
    }
    guard direction == .left else { return .closed(points) }
    return .closed(points.map { Point(2 * box.x0 + box.width - $0.x, $0.y) })
  }
}

extension Path {
  /// The path times a factor along each axis, its origin at `center`.
  fileprivate func scaled(_ x: Double, _ y: Double, about center: Point) -> Path {
    Path(vertices.points.map { Point($0.x * x + center.x, $0.y * y + center.y) }, codes: codes)
  }
}
