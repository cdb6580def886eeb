import FigureDrawing

/// The colours artists get when they name none: one after the other, lines and filled artists counted apart, as
/// matplotlib's `_get_lines` and `_get_patches_for_fill` do.
struct ColorCycle {
  let colors: [Color]
  private var nextLine = 0
  private var nextFill = 0

  init(style: Style) { colors = style.axes.colorCycle }

  mutating func lineColor() -> Color { Self.take(from: colors, at: &nextLine) }

  mutating func fillColor() -> Color { Self.take(from: colors, at: &nextFill) }

  /// matplotlib draws in black where the cycle has no colours.
  private static func take(from colors: [Color], at index: inout Int) -> Color {
    guard !colors.isEmpty else { return .black }
    defer { index = (index + 1) % colors.count }
    return colors.cycled(to: index)
  }
}

extension [Color] {
  /// The colour at a place of a cycle, which it is a series for; places are counted modulo the length.
  ///
  /// - Precondition: there are colours.
  fileprivate func cycled(to place: Int) -> Color {
    let place = (place % count + count) % count
    return self[place].with(role: .series(UInt16(clamping: place)))
  }
}

extension ColorSpec {
  /// The colour asked for, at `alpha` where that is given; ``none`` is transparent whatever the alpha.
  ///
  /// matplotlib's `to_rgba(color, alpha)`; the places of the cycle are counted modulo its length.
  public func resolved(in style: Style, alpha: Double? = nil) -> Color {
    let color: Color
    switch self {
    case .none: return .clear
    case .color(let fixed): color = fixed
    case .cycle(let place):
      let cycle = style.axes.colorCycle
      color = cycle.isEmpty ? .black : cycle.cycled(to: place)
    }
    return alpha.map { color.with(alpha: $0) } ?? color
  }
}
