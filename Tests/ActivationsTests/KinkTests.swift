import Activations
import Testing

@Suite struct KinkTests {
  static let pairs: [(RealFunction, Double)] = Activation.all.flatMap { activation in
    [activation.function, activation.derivative].compactMap(\.self).flatMap { function in
      (function.parameter == nil ? [1] : [0, 0.2, 1, 2]).map { (function, $0) }
    }
  }

  /// The one-sided limits of a kink are what the function tends to on its two sides.
  @Test func limitsAreWhatTheFunctionTendsTo() {
    var seen = 0
    for (function, alpha) in Self.pairs {
      for kink in function.kinks(alpha) {
        seen += 1
        let step = 0x1p-30
        let at = function(kink.position, alpha)
        let left = function(kink.position - step, alpha)
        let right = function(kink.position + step, alpha)
        switch kink.kind {
        case .jump:
          #expect(abs(left - kink.left) < 1e-8 && abs(right - kink.right) < 1e-8, "\(function.name)")
          #expect(at == kink.left || at == kink.right)
        case .corner:
          #expect(abs((at - left) / step - kink.left) < 1e-8, "\(function.name)")
          #expect(abs((right - at) / step - kink.right) < 1e-8, "\(function.name)")
        }
      }
    }
    #expect(seen > 10)
  }

  /// Where no kink is told, neighbouring samples differ as little as a smooth function's.
  @Test func thereAreNoOthers() {
    let step = 0x1p-20
    for (function, alpha) in Self.pairs {
      let kinks = function.kinks(alpha)
      for index in -5000...5000 {
        let x = Double(index) / 1024
        guard !kinks.contains(where: { abs($0.position - x) < 1e-3 }) else { continue }
        let (left, at, right) = (function(x - step, alpha), function(x, alpha), function(x + step, alpha))
        #expect(abs(right - left) < 5 * step, "\(function.name) at \(x)")
        #expect(abs(left - 2 * at + right) < 16 * step * step, "\(function.name) at \(x)")
      }
    }
  }

  @Test func theCornerOfEluClosesAtOne() {
    #expect(Activation.elu.function.kinks(1).isEmpty)
    #expect(Activation.elu.function.kinks(0.5) == [.corner(at: 0, from: 0.5, to: 1)])
    #expect(Activation.elu.derivative?.kinks(0.5) == [.jump(at: 0, from: 0.5, to: 1)])
    #expect(Activation.elu.derivative?.kinks(1) == [.corner(at: 0, from: 1, to: 0)])
    #expect(Activation.tanh.function.kinks().isEmpty)
  }
}
