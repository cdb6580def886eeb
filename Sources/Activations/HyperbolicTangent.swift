#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Activation {
  /// The hyperbolic tangent, `tanh x = sinh x / cosh x = (e^x - e^-x) / (e^x + e^-x)` (NIST Digital Library of
  /// Mathematical Functions, section 4.28). It climbs from -1 to 1 and is odd.
  ///
  /// The quotient of exponentials is `∞ / ∞` beyond |x| ≈ 710; the C library's function is not.
  ///
  /// Its derivative is `tanh' x = 1 - tanh² x = 1 / cosh² x` (DLMF section 4.34). The difference loses its digits
  /// where `tanh` is close to 1, so it is computed as `4t / (1 + t)²` with `t = e^-2|x|`, and in the far tail, where `t`
  /// itself would be subnormal, as `(2 e^-|x|)²`.
  public static let tanh = Activation(
    RealFunction("tanh") { hyperbolicTangent($0) },
    derivative: RealFunction("tanh'") { x in
      guard abs(x) < 300 else {
        let root = 2 * exp(-abs(x))
        return root * root
      }
      let t = exp(-2 * abs(x))
      return 4 * t / ((1 + t) * (1 + t))
    })
}

/// The C library's function, under a name that the constant `Activation.tanh` does not hide.
private func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
