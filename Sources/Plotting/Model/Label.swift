import FigureDrawing

/// A size of text: in points, or by name relative to the figure's `font.size`.
public enum FontSize: Hashable, Sendable, Codable {
  case points(Double)
  case named(Name)

  /// The names and factors of matplotlib's `font_manager.font_scalings`.
  public enum Name: String, Sendable, Codable, CaseIterable {
    case xxSmall = "xx-small"
    case xSmall = "x-small"
    case small, medium, large
    case xLarge = "x-large"
    case xxLarge = "xx-large"
    case larger, smaller

    public var factor: Double {
      switch self {
      case .xxSmall: 0.579
      case .xSmall: 0.694
      case .small, .smaller: 0.833
      case .medium: 1.0
      case .large, .larger: 1.200
      case .xLarge: 1.440
      case .xxLarge: 1.728
      }
    }
  }

  /// The size in points where the figure's base size is `base`.
  public func points(base: Double) -> Double {
    switch self {
    case .points(let points): points
    case .named(let name): name.factor * base
    }
  }
}

/// The slant of a face.
public enum FontStyle: String, Hashable, Sendable, Codable, CaseIterable { case normal, italic, oblique }

/// The weight of a face, 100 (thin) to 900 (black); 400 is normal, 700 is bold.
public struct FontWeight: Hashable, Sendable, Codable {
  public var value: Int
  public init(_ value: Int) { self.value = value }
  public static let normal = FontWeight(400)
  public static let bold = FontWeight(700)
}

public enum HorizontalAlignment: String, Hashable, Sendable, Codable, CaseIterable {
  case left, center, right
}

public enum VerticalAlignment: String, Hashable, Sendable, Codable, CaseIterable {
  case top, center, bottom, baseline
  case centerBaseline = "center_baseline"
}

/// A title, an axis label or a figure's title: text, maybe with math between dollar signs, and how it is set.
///
/// What is nil comes from the style.
public struct Label: Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  public var text: String
  public var size: FontSize?
  public var color: ColorSpec?
  public var weight: FontWeight?
  public var style: FontStyle?
  /// Where along its side the label stands: `left`, `center`, `right` (or `bottom`, `center`, `top` for a y label).
  public var location: String?
  /// Distance from what the label belongs to, in points.
  public var pad: Double?
  public var alpha: Double?
  public var rotation: Double?
  /// Where the label stands instead of ``location``: fractions of the axes or, of a figure's title, of the figure. An axis
  /// label moves along its axis only; a title with a `y` of its own no longer makes room for what is below it.
  public var x: Double?
  public var y: Double?
  /// Which side of the text is at its place; nil as ``location`` says.
  public var horizontalAlignment: HorizontalAlignment?
  public var verticalAlignment: VerticalAlignment?
  public var rotationMode: TextBlock.RotationMode?
  /// Names of font families in the order in which they are tried; nil is the style's.
  public var families: [String]?
  /// Which side of several lines is aligned; nil is ``horizontalAlignment``.
  public var multialignment: HorizontalAlignment?
  /// From line to line, as a multiple of the font's height; nil is what each line needs.
  public var lineSpacing: Double?
  /// A box around the label.
  public var box: TextBox?

  public init(
    _ text: String, size: FontSize? = nil, color: ColorSpec? = nil, weight: FontWeight? = nil,
    style: FontStyle? = nil, location: String? = nil, pad: Double? = nil, alpha: Double? = nil,
    rotation: Double? = nil
  ) {
    self.text = text
    self.size = size
    self.color = color
    self.weight = weight
    self.style = style
    self.location = location
    self.pad = pad
    self.alpha = alpha
    self.rotation = rotation
  }

  public init(stringLiteral value: String) { self.init(value) }
}
