/// A colour in sRGB, not premultiplied; every component from 0 to 1.
///
/// Two colours are equal where they look alike, whatever they are for.
@frozen public struct Color: Sendable, Codable {
  public var red: Double
  public var green: Double
  public var blue: Double
  public var alpha: Double
  /// What the colour is for; nil where the author chose it.
  public var role: ColorRole?

  @inlinable public init(red: Double, green: Double, blue: Double, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
    role = nil
  }

  /// A grey: 0 is black, 1 is white.
  @inlinable public init(white: Double, alpha: Double = 1) {
    self.init(red: white, green: white, blue: white, alpha: alpha)
  }

  /// A colour of `0xRRGGBB`.
  public init(hex: UInt32, alpha: Double = 1) {
    self.init(
      red: Double(hex >> 16 & 255) / 255, green: Double(hex >> 8 & 255) / 255, blue: Double(hex & 255) / 255,
      alpha: alpha)
  }

  public static let black = Color(white: 0)
  public static let white = Color(white: 1)
  public static let clear = Color(white: 0, alpha: 0)

  /// The same colour at another opacity.
  public func with(alpha: Double) -> Color {
    var color = self
    color.alpha = alpha
    return color
  }

  /// The same colour for a role.
  public func with(role: ColorRole) -> Color {
    var color = self
    color.role = role
    return color
  }
}

extension Color: Hashable {
  @inlinable public static func == (left: Color, right: Color) -> Bool {
    left.red == right.red && left.green == right.green && left.blue == right.blue && left.alpha == right.alpha
  }

  @inlinable public func hash(into hasher: inout Hasher) {
    hasher.combine(red)
    hasher.combine(green)
    hasher.combine(blue)
    hasher.combine(alpha)
  }
}
