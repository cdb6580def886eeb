import FigureDrawing

/// A colour as a figure asks for it: fixed, a place in the axes' colour cycle, or none at all.
public enum ColorSpec: Hashable, Sendable, Codable {
  case color(Color)
  /// `C0`, `C1` and so on: a colour of the cycle in force.
  case cycle(Int)
  /// `none`: nothing is drawn.
  case none
}

extension ColorSpec {
  /// What styles write and draw lines with.
  static let ink = ColorSpec.color(Color.black.with(role: .ink))
  /// What styles draw on.
  static let paper = ColorSpec.color(Color.white.with(role: .paper))
}
