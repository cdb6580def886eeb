import TestSupport
import Testing

@testable import Activations

@Suite struct ReferenceValueTests {
  /// Where numpy's formulas are right, the bits are theirs.
  @Test func valuesHaveTheBitsOfNumpysOperations() throws {
    let rows = try Fixture.rows("reference.tsv")
    #expect(rows.count == 400)
    for row in rows {
      let function = try #require(ActivationTests.functions[String(row[0])])
      let (x, expected) = (Fixture.double(row[1]), Fixture.double(row[2]))
      #expect(function(x).bitPattern == expected.bitPattern, "\(row[0])(\(x))")
    }
  }

  @Test func tanhPrimeIsOneLessTheSquare() throws {
    let derivative = try #require(Activation.tanh.derivative)
    for x in stride(from: -0.9, through: 0.9, by: 0.01) {
      let value = Activation.tanh.function(x)
      #expect(derivative(x) == 1 - value * value)
    }
  }

  @Test func lostDigitsAreNotTakenOver() {
    #expect(referenceValue(1, sound: 1 + 8 * Double.ulpOfOne) == 1 + 8 * Double.ulpOfOne)
    #expect(referenceValue(1, sound: 1 + 2 * Double.ulpOfOne) == 1)
    #expect(referenceValue(.nan, sound: 2) == 2)
  }
}
