/// What an image is made of and what filters add up: a grey level, or red, green, blue and alpha.
///
/// Sums are kept in double precision and products in the pixel's own, as Agg's `gray32`, `rgba32` and their wider kin do.
public protocol ImagePixel: Sendable, Equatable {
  associatedtype Total

  /// What an output begins as.
  static var empty: Self { get }
  static var noTotal: Total { get }

  /// Adds `weight` times this pixel.
  func add(_ weight: Int32, to total: inout Total)

  /// A total over the weights it was added up with.
  static func mean(_ total: Total, weight: Int32) -> Self

  /// This pixel blended onto another at a coverage from 1 to 255.
  func blended(onto below: Self, cover: UInt8) -> Self
}

extension ImagePixel where Self: BinaryFloatingPoint, Total == Double {
  public static var empty: Self { 0 }
  public static var noTotal: Double { 0 }

  @inlinable public func add(_ weight: Int32, to total: inout Double) { total += Double(self * Self(weight)) }

  /// Levels are not kept within 0 and 1: they are data, not light.
  @inlinable public static func mean(_ total: Double, weight: Int32) -> Self { Self(total / Double(weight)) }

  @inlinable public func blended(onto below: Self, cover: UInt8) -> Self {
    if cover == 255 { return self }
    let opacity = Self(cover) / 255
    return (1 - opacity) * below + opacity * self
  }
}

extension Float: ImagePixel { public typealias Total = Double }
extension Double: ImagePixel { public typealias Total = Double }

/// Red, green, blue and alpha in turn.
@frozen public struct RGBAPixel<Component: BinaryFloatingPoint & SIMDScalar & Sendable>: ImagePixel
where Component.SIMD4Storage: Sendable {
  public var components: SIMD4<Component>

  @inlinable public init(_ components: SIMD4<Component>) { self.components = components }

  @inlinable public static var empty: Self { Self(.zero) }
  @inlinable public static var noTotal: SIMD4<Double> { .zero }

  @inlinable public func add(_ weight: Int32, to total: inout SIMD4<Double>) {
    let product = components * Component(weight)
    total += SIMD4(Double(product[0]), Double(product[1]), Double(product[2]), Double(product[3]))
  }

  /// Colours come out no brighter than their alpha, as those of premultiplied pixels.
  @inlinable public static func mean(_ total: SIMD4<Double>, weight: Int32) -> Self {
    var mean = total / Double(weight)
    for channel in 0..<4 where mean[channel] < 0 { mean[channel] = 0 }
    if mean[3] > 1 { mean[3] = 1 }
    for channel in 0..<3 where mean[channel] > mean[3] { mean[channel] = mean[3] }
    return Self(SIMD4(Component(mean[0]), Component(mean[1]), Component(mean[2]), Component(mean[3])))
  }

  /// Agg's `blender_rgba_pre`: colours that are multiplied by alpha.
  @inlinable public func blended(onto below: Self, cover: UInt8) -> Self {
    let alpha = components[3]
    if alpha <= 0 { return below }
    if alpha >= 1, cover == 255 { return self }
    let covered = components * Component(cover) / 255
    return Self(below.components * (1 - covered[3]) + covered)
  }
}
