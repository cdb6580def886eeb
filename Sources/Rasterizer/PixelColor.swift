import FigureDrawing

/// A colour in 8 bits a channel, and how Agg blends it onto straight-alpha pixels.
struct PixelColor: Equatable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8
  var alpha: UInt8

  /// Rounds each component half up, as `agg::rgba8` does.
  init(_ color: Color) {
    func byte(_ component: Double) -> UInt8 {
      UInt8(truncatingIfNeeded: truncatedInt32(component * 255 + 0.5))
    }
    red = byte(color.red)
    green = byte(color.green)
    blue = byte(color.blue)
    alpha = byte(color.alpha)
  }

  init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8) {
    (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
  }

  static let transparentWhite = PixelColor(Color(white: 1, alpha: 0))

  /// The pixel in memory order.
  @inline(__always) var word: UInt32 {
    UInt32(
      littleEndian: UInt32(red) | UInt32(green) << 8 | UInt32(blue) << 16 | UInt32(alpha) << 24)
  }

  /// The pixel that results from blending this colour at `cover` onto `pixel`, both in memory order.
  ///
  /// This is matplotlib's `fixed_blender_rgba_plain`: unsigned 32-bit arithmetic that wraps, truncating division.
  @inline(__always) func blended(onto pixel: UInt32, cover: UInt32) -> UInt32 {
    if alpha == 255, cover == 255 { return word }
    let product = UInt32(alpha) &* cover &+ 128
    let opacity = ((product >> 8) &+ product) >> 8
    if opacity == 0 { return pixel }
    let below = UInt32(littleEndian: pixel)
    let belowAlpha = below >> 24
    let total = ((opacity &+ belowAlpha) << 8) &- opacity &* belowAlpha
    @inline(__always) func channel(_ value: UInt8, _ shift: UInt32) -> UInt32 {
      let premultiplied = ((below >> shift) & 255) &* belowAlpha
      let sum = ((UInt32(value) << 8) &- premultiplied) &* opacity &+ (premultiplied << 8)
      return ((sum / total) & 255) << shift
    }
    let blended = channel(red, 0) | channel(green, 8) | channel(blue, 16) | ((total >> 8) & 255) << 24
    return UInt32(littleEndian: blended)
  }
}

/// A double cut to a 32-bit integer as x86 does it: what does not fit becomes the least integer.
@inline(__always) func truncatedInt32(_ value: Double) -> Int32 {
  guard value > -2_147_483_649, value < 2_147_483_648 else { return .min }
  return Int32(value)
}
