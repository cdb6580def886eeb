/// What a colour is for, where a style or the cycle of colours chose it and not the author's own hand.
///
/// Themes give colours of a role partners of their own; a colour without a role is meant as it is.
public enum ColorRole: Hashable, Sendable, Codable {
  /// Texts, ticks and the lines around axes.
  case ink
  /// The ground of figures, axes and legends.
  case paper
  case grid
  /// The line around a legend.
  case frame
  /// A colour of the cycle, counted from 0.
  case series(UInt16)
}
