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
  /// Names of font families in the order in which they are tried; nil is the style's.
  public var families: [String]?
  /// Which side of several lines is aligned; nil is ``horizontalAlignment``.
  public var multialignment: HorizontalAlignment?
  /// From line to line, as a multiple of the font's height; nil is what each line needs.
  public var lineSpacing: Double?
  /// A box around the text.
  public var box: TextBox?
  /// Whether lines that reach over the edge of the figure are broken between words.
  public var wraps = false

  public init() {}
}
