import Activations
import Testing

@Suite struct RealFunctionTests {
  static let corner: @Sendable (Double) -> [Kink] = { [.corner(at: $0, from: 0, to: 1)] }

  let scaled = RealFunction("scaled", parameter: .init(name: "factor", defaultValue: 3), kinks: corner) {
    $0 * $1
  }

  @Test func aParameterLeftOutHasItsDefault() {
    #expect(scaled(2) == 6)
    #expect(scaled(2, 5) == 10)
    #expect(scaled.kinks() == [.corner(at: 3, from: 0, to: 1)])
    #expect(scaled.kinks(5) == [.corner(at: 5, from: 0, to: 1)])
  }

  @Test func aFunctionWithoutParameterIgnoresOne() {
    let doubled = RealFunction("doubled", kinks: [.jump(at: 1, from: 2, to: 3)]) { 2 * $0 }
    #expect(doubled(2, 7) == 4)
    #expect(doubled.kinks(7) == [.jump(at: 1, from: 2, to: 3)])
    #expect(doubled.parameter == nil)
  }

  @Test func equalityIsThatOfTheNames() {
    #expect(scaled == RealFunction("scaled") { $0 })
    #expect(scaled != RealFunction("other") { $0 })
  }
}
