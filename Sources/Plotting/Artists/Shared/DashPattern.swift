import FigureDrawing

/// The dashes of a line style, in multiples of the line width until they are scaled.
struct DashPattern: Hashable, Sendable {
  var offset: Double
  /// Dashes and gaps in turn; nil for a solid line.
  var lengths: [Double]?

  static let solid = DashPattern(offset: 0, lengths: nil)

  /// The pattern of `style`; its offset is brought into one turn of the pattern (matplotlib's `_get_dash_pattern`).
  init(_ style: LineStyle, in defaults: Style) {
    offset = 0
    switch style {
    case .solid, .none: lengths = nil
    case .dashed: lengths = defaults.lines.dashedPattern
    case .dotted: lengths = defaults.lines.dottedPattern
    case .dashDot: lengths = defaults.lines.dashdotPattern
    case .custom(let start, let dashes):
      lengths = dashes
      let turn = dashes.reduce(0, +)
      if turn != 0 {
        let rest = start.truncatingRemainder(dividingBy: turn)
        offset = rest < 0 ? rest + turn : rest
      } else {
        offset = start
      }
    }
  }

  init(offset: Double, lengths: [Double]?) {
    self.offset = offset
    self.lengths = lengths
  }

  /// The pattern in points for a line of `width` points; lines too thin to have any length of dashes are solid.
  func scaled(by width: Double, in defaults: Style) -> DashPattern {
    guard let lengths, !lengths.isEmpty, width > 0 else { return .solid }
    guard defaults.lines.scaleDashes else { return self }
    return DashPattern(offset: offset * width, lengths: lengths.map { $0 * width })
  }
}

extension Stroke {
  /// A stroke in pixels of a width and dashes in points.
  init(_ color: Color, points width: Double, dashes: DashPattern, cap: Cap, join: Join, dpi: Double) {
    let scale = dpi / 72
    self.init(
      color: color, width: width * dpi / 72, cap: cap, join: join, dashes: dashes.lengths?.map { $0 * scale },
      dashOffset: dashes.offset * scale)
  }
}
