import FigureDrawing

/// A text as it is asked for: one or more lines, each plain or math, and how they are set about their anchor.
public struct TextBlock: Hashable, Sendable {
  /// Which way the alignment goes about a turned text, as matplotlib's `rotation_mode`.
  public enum RotationMode: String, Hashable, Sendable, Codable, CaseIterable {
    /// Turned first, then aligned.
    case `default`
    /// Aligned first, then turned about the anchor.
    case anchor
    /// As `default`, the alignment chosen so that the text points at its tick.
    case xtick, ytick
  }

  /// The text; lines end in a newline.
  public var text: String
  public var font: TextFont
  public var color: Color
  /// Degrees counterclockwise, from 0 to less than 360.
  public var rotation: Double
  public var horizontalAlignment: HorizontalAlignment
  public var verticalAlignment: VerticalAlignment
  public var rotationMode: RotationMode
  /// Which side of the lines is aligned; nil is ``horizontalAlignment``.
  public var multialignment: HorizontalAlignment?
  /// From line to line, as a multiple of the font's height; nil is what each line needs.
  public var lineSpacing: Double?
  /// What is drawn around the text.
  var frame: TextFrame?

  public init(
    _ text: String, font: TextFont, color: Color = .black, rotation: Double = 0,
    horizontalAlignment: HorizontalAlignment = .left, verticalAlignment: VerticalAlignment = .baseline,
    rotationMode: RotationMode = .default
  ) {
    self.text = text
    self.font = font
    self.color = color
    self.rotation = Self.normalized(rotation)
    self.horizontalAlignment = horizontalAlignment
    self.verticalAlignment = verticalAlignment
    self.rotationMode = rotationMode
  }

  /// The angle in [0, 360), as Python's `%` gives it.
  static func normalized(_ angle: Double) -> Double {
    let remainder = angle.truncatingRemainder(dividingBy: 360)
    return remainder < 0 ? remainder + 360 : remainder == 0 ? 0 : remainder
  }
}
