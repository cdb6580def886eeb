/// A place where a function, or its slope, is not continuous.
///
/// A curve drawn through samples alone cuts across such a place; one that knows it can stop at the left limit and go on
/// at the right one.
public struct Kink: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// The value differs on the two sides.
    case jump
    /// The value is continuous, the slope differs on the two sides.
    case corner
  }

  /// The x at which it is.
  public let position: Double
  public let kind: Kind
  /// The limit from the left: of the value at a jump, of the slope at a corner.
  public let left: Double
  /// The limit from the right: of the value at a jump, of the slope at a corner.
  public let right: Double

  /// A place where the value jumps from `left` to `right`.
  public static func jump(at position: Double, from left: Double, to right: Double) -> Kink {
    Kink(position: position, kind: .jump, left: left, right: right)
  }

  /// A place where the slope turns from `left` to `right`.
  public static func corner(at position: Double, from left: Double, to right: Double) -> Kink {
    Kink(position: position, kind: .corner, left: left, right: right)
  }
}
