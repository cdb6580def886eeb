import Activations
import TestSupport
import Testing

@Suite struct HyperbolicTangentTests {
  @Test func hasTheBitsOfNumpy() throws {
    let rows = try Fixture.rows("tanh.tsv")
    #expect(rows.count > 500)
    for row in rows {
      let (x, expected) = (Fixture.double(row[0]), Fixture.double(row[1]))
      let value = Activation.tanh.function(x)
      #expect(value.bitPattern == expected.bitPattern, "tanh(\(x)) = \(value), not \(expected)")
    }
  }

  @Test func missingValuesStayMissing() {
    #expect(Activation.tanh.function(.nan).isNaN)
    #expect(Activation.tanh.derivative?(.nan).isNaN == true)
  }

  @Test func theDerivativeKeepsItsDigitsInTheTails() throws {
    let derivative = try #require(Activation.tanh.derivative)
    #expect(derivative(0) == 1)
    // 4 e^-2x to the last digits, where 1 - tanh² is 0.
    #expect(abs(derivative(40) / 7.219405551381661e-35 - 1) < 1e-12)
    #expect(derivative(-40) == derivative(40))
  }
}
