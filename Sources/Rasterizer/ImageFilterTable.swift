/// The weights of an image filter at each 256th of a sample, in 2^14ths: Agg's `image_filter_lut`.
struct ImageFilterTable {
  /// Samples that a kernel reaches over, left and right together; even.
  let diameter: Int32
  /// `diameter * 256` weights, from the left end of the kernel to the right.
  private(set) var weights: [Int16]

  /// One, as a weight.
  static let unit: Int32 = 1 << 14

  /// - Parameters:
  ///   - filter: not `nearest`, which has no kernel.
  ///   - radius: of `sinc`, `lanczos` and `blackman`, in samples.
  ///   - isNormalized: whether the weights at each offset are made to add up to one.
  init(_ filter: ImageFilter, radius chosen: Double, isNormalized: Bool) {
    let radius = filter.radius(chosen: min(chosen, 64))
    let reach = Int(radius.rounded(.up))
    diameter = Int32(2 * reach)
    weights = [Int16](repeating: 0, count: 512 * reach)
    let pivot = 256 * reach - 1
    func weight(_ x: Double) -> Int16 {
      let scaled = filter.weight(x, radius: radius) * Double(Self.unit)
      return Int16(truncatingIfNeeded: truncatedInt32(scaled < 0 ? scaled - 0.5 : scaled + 0.5))
    }
    for index in 0...pivot {
      let value = weight(Double(index) / 256)
      weights[pivot + index] = value
      weights[pivot - index] = value
    }
    weights[512 * reach - 1] = weight(Double(reach))
    if isNormalized { normalize() }
  }

  /// Scales the weights at each offset until they add up to one, spreading what rounding leaves over from the middle.
  private mutating func normalize() {
    var flip = true
    let count = Int(diameter)
    for offset in 0..<256 {
      func sum() -> Int32 { (0..<count).reduce(0) { $0 + Int32(weights[$1 * 256 + offset]) } }
      // Weights that add up to nothing cannot be scaled; kernels of a known shape settle within a few rounds.
      for _ in 0..<64 {
        let before = sum()
        guard before != Self.unit, before != 0 else { break }
        let scale = Double(Self.unit) / Double(before)
        for index in 0..<count {
          let scaled = Double(weights[index * 256 + offset]) * scale
          weights[index * 256 + offset] = Int16(
            truncatingIfNeeded: truncatedInt32(scaled < 0 ? scaled - 0.5 : scaled + 0.5))
        }
        var excess = sum() - Self.unit
        let step: Int16 = excess > 0 ? -1 : 1
        for index in 0..<count where excess != 0 {
          flip.toggle()
          let place = (flip ? count / 2 + index / 2 : count / 2 - index / 2) * 256 + offset
          guard place < weights.count, weights[place] < Int16(Self.unit) else { continue }
          weights[place] += step
          excess += Int32(step)
        }
      }
    }
  }
}
