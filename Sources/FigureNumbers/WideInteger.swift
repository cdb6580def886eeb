/// A non-negative integer of any size, as far as writing digits needs one: multiplied by powers of two and five, and
/// read out in decimal.
struct WideInteger: Sendable, Equatable {
  /// Base 2^32, the least significant limb first.
  private var limbs: [UInt32]

  init(_ value: UInt64) { limbs = [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)] }

  mutating func multiply(byPowerOfTwo exponent: Int) {
    let bits = exponent % 32
    if bits > 0 { multiply(by: 1 << UInt32(bits)) }
    limbs.insert(contentsOf: repeatElement(0, count: exponent / 32), at: 0)
  }

  mutating func multiply(byPowerOfFive exponent: Int) {
    var left = exponent
    // 5^13 is the largest power of five below 2^32.
    while left >= 13 {
      multiply(by: 1_220_703_125)
      left -= 13
    }
    var power: UInt32 = 1
    for _ in 0..<left { power *= 5 }
    multiply(by: power)
  }

  private mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      carry += UInt64(limbs[index]) * UInt64(factor)
      limbs[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  /// The decimal digits, most significant first, without leading zeros; empty for zero.
  func decimalDigits() -> [UInt8] {
    var rest = limbs
    var reversed: [UInt8] = []
    while true {
      while rest.last == 0 { rest.removeLast() }
      if rest.isEmpty { break }
      var remainder: UInt64 = 0
      for index in rest.indices.reversed() {
        let value = remainder << 32 | UInt64(rest[index])
        rest[index] = UInt32(value / 1_000_000_000)
        remainder = value % 1_000_000_000
      }
      for _ in 0..<9 {
        reversed.append(UInt8(remainder % 10))
        remainder /= 10
      }
    }
    while reversed.last == 0 { reversed.removeLast() }
    return reversed.reversed()
  }
}
