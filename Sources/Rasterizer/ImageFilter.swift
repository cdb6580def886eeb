import LibC

/// How the pixels between an image's samples are found: matplotlib's names of `interpolation`.
///
/// The kernels and radii are those of Agg's `agg_image_filters.h`.
public enum ImageFilter: String, Sendable, Codable, CaseIterable {
  case nearest, bilinear, bicubic, spline16, spline36, hanning, hamming, hermite, kaiser, quadric, catrom,
    gaussian,
    bessel, mitchell, sinc, lanczos, blackman

  /// How far, in samples, the kernel reaches.
  ///
  /// - Parameter chosen: the radius asked for; only `sinc`, `lanczos` and `blackman` heed it, and take no less than 2.
  func radius(chosen: Double) -> Double {
    switch self {
    case .nearest, .bilinear, .hanning, .hamming, .hermite, .kaiser: 1
    case .quadric: 1.5
    case .bicubic, .catrom, .mitchell, .spline16, .gaussian: 2
    case .spline36: 3
    case .bessel: 3.2383
    case .sinc, .lanczos, .blackman: chosen < 2 ? 2 : chosen
    }
  }

  /// The kernel at a distance of `x >= 0` samples.
  func weight(_ x: Double, radius: Double) -> Double {
    switch self {
    case .nearest: return x < 0.5 ? 1 : 0
    case .bilinear: return 1 - x
    case .hanning: return 0.5 + 0.5 * cos(.pi * x)
    case .hamming: return 0.54 + 0.46 * cos(.pi * x)
    case .hermite: return (2 * x - 3) * x * x + 1
    case .kaiser: return Self.besselI0(6.33 * (1 - x * x).squareRoot()) / Self.besselI0(6.33)
    case .quadric:
      if x < 0.5 { return 0.75 - x * x }
      return x < 1.5 ? 0.5 * (x - 1.5) * (x - 1.5) : 0
    case .bicubic:
      return 1 / 6 * (Self.cube(x + 2) - 4 * Self.cube(x + 1) + 6 * Self.cube(x) - 4 * Self.cube(x - 1))
    case .catrom:
      if x < 1 { return 0.5 * (2 + x * x * (-5 + x * 3)) }
      return x < 2 ? 0.5 * (4 + x * (-8 + x * (5 - x))) : 0
    case .mitchell: return Self.mitchell(x)
    case .spline16:
      if x < 1 { return ((x - 9 / 5) * x - 1 / 5) * x + 1 }
      return ((-1 / 3 * (x - 1) + 4 / 5) * (x - 1) - 7 / 15) * (x - 1)
    case .spline36:
      if x < 1 { return ((13 / 11 * x - 453 / 209) * x - 3 / 209) * x + 1 }
      if x < 2 { return ((-6 / 11 * (x - 1) + 270 / 209) * (x - 1) - 156 / 209) * (x - 1) }
      return ((1 / 11 * (x - 2) - 45 / 209) * (x - 2) + 26 / 209) * (x - 2)
    case .gaussian: return exp(-2 * x * x) * (2 / Double.pi).squareRoot()
    case .bessel: return x == 0 ? .pi / 4 : j1(.pi * x) / (2 * x)
    case .sinc: return x == 0 ? 1 : Self.sinc(.pi * x)
    case .lanczos:
      if x == 0 { return 1 }
      return x > radius ? 0 : Self.sinc(.pi * x) * Self.sinc(.pi * x / radius)
    case .blackman:
      if x == 0 { return 1 }
      if x > radius { return 0 }
      let turn = .pi * x / radius
      return Self.sinc(.pi * x) * (0.42 + 0.5 * cos(turn) + 0.08 * cos(2 * turn))
    }
  }

  private static func sinc(_ x: Double) -> Double { sin(x) / x }

  private static func cube(_ x: Double) -> Double { x <= 0 ? 0 : x * x * x }

  /// Mitchell and Netravali's cubic with b = c = 1/3.
  private static func mitchell(_ x: Double) -> Double {
    let (b, c) = (1.0 / 3, 1.0 / 3)
    if x < 1 {
      return (6 - 2 * b) / 6 + x * x * ((-18 + 12 * b + 6 * c) / 6 + x * ((12 - 9 * b - 6 * c) / 6))
    }
    guard x < 2 else { return 0 }
    return (8 * b + 24 * c) / 6
      + x * ((-12 * b - 48 * c) / 6 + x * ((6 * b + 30 * c) / 6 + x * ((-b - 6 * c) / 6)))
  }

  /// The modified Bessel function of the first kind, of order 0, by its power series.
  private static func besselI0(_ x: Double) -> Double {
    let quarter = x * x / 4
    var sum = 1.0
    var term = quarter
    var index = 2.0
    while term > 1e-12 {
      sum += term
      term *= quarter / (index * index)
      index += 1
    }
    return sum
  }
}
