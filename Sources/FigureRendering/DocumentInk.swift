import FigureDrawing

extension Color {
  /// Red, green, blue and alpha in eight bits each, as pictures have them; what lies outside 0 to 1 is cut.
  var levels: (red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
    // What is not a number counts as 0.
    func level(_ value: Double) -> UInt8 { UInt8((value > 0 ? min(value, 1) : 0) * 255 + 0.5) }
    return (level(red), level(green), level(blue), level(alpha))
  }
}

extension Stroke {
  /// How many times a miter may be as long as the line is wide: in matplotlib the width in pixels.
  var miterLimit: Double { max(width, 1) }
}
