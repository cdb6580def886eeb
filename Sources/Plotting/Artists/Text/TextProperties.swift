import FigureDrawing

/// How free text looks. What is nil comes from the style.
public struct TextProperties: Sendable, Equatable, Codable {
  public var size: FontSize?
  public var color: ColorSpec?
  public var horizontalAlignment: HorizontalAlignment?
  public var verticalAlignment: VerticalAlignment?
  /// Degrees, counterclockwise.
  public var rotation: Double?
  public var alpha: Double?
  public var weight: FontWeight?
  public var style: FontStyle?
  public var rotationMode: TextBlock.RotationMode?
  public var zorder: Double?

  public init() {}
}
