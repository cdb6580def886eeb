/// A line of the frame of straight axes: whether it shows, where it stands and how it looks. What is nil is as usual.
///
/// ```swift
/// axes.spines = [.top: false, .right: false, .bottom: Spine(at: .data(0))]
/// ```
public struct Spine: Sendable, Equatable, Codable {
  /// Where a line stands across its axis; its ticks and their labels stand with it.
  public enum Position: Sendable, Equatable, Codable {
    /// At a value of the other axis: `zero` is 0.
    case data(Double)
    /// At a fraction of the axes: `center` is 0.5.
    case axes(Double)
    /// So many points outside of the axes.
    case outward(Double)
  }

  /// Nil: as the style says.
  public var isVisible: Bool?
  public var position: Position?
  public var color: ColorSpec?
  /// Points.
  public var linewidth: Double?

  public init(
    isVisible: Bool? = nil, at position: Position? = nil, color: ColorSpec? = nil, linewidth: Double? = nil
  ) {
    self.isVisible = isVisible
    self.position = position
    self.color = color
    self.linewidth = linewidth
  }
}

extension Spine: ExpressibleByBooleanLiteral {
  public init(booleanLiteral isVisible: Bool) { self.init(isVisible: isVisible) }
}
