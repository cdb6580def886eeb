import Activations
import TestSupport
import Testing

@Suite struct ActivationTests {
  /// One row of the table of true values.
  struct Reference {
    let name: String
    let parameter: Double?
    let x: Double
    let nearest: Double
    /// The true value less the nearest double, in units of its last place.
    let rest: Double

    init(_ row: [Substring]) throws {
      name = String(row[0])
      parameter = row[1] == "-" ? nil : Fixture.double(row[1])
      x = Fixture.double(row[2])
      nearest = Fixture.double(row[3])
      rest = try #require(Double(row[4]))
    }

    /// How far `value` lies from the true value, in units of the last place of the nearest double.
    func distance(_ value: Double) -> Double {
      if value == nearest || (value.isNaN && nearest.isNaN) { return abs(rest) }
      guard value.isFinite, nearest.isFinite else { return .infinity }
      return abs((value - nearest) / nearest.ulp - rest)
    }
  }

  static let functions = Dictionary(
    uniqueKeysWithValues: Activation.all.flatMap { [$0.function] + ($0.derivative.map { [$0] } ?? []) }.map {
      ($0.name, $0)
    })

  static let exact: Set<String> = ["relu", "relu'", "leaky_relu'", "sgn", "sgn'"]
  static let extras: Set<String> = ["softplus", "silu", "gelu", "mish"]

  @Test(arguments: functions.keys.sorted())
  func isRightToTheLastPlaces(name: String) throws {
    let function = try #require(Self.functions[name])
    let rows = try Fixture.rows("activations.tsv").filter { $0[0] == name }.map(Reference.init)
    #expect(rows.count > 200)
    let allowed: Double = Self.exact.contains(name) ? 0 : Self.extras.contains(name) ? 16 : 6
    for row in rows {
      let value = function(row.x, row.parameter)
      #expect(
        row.distance(value) <= allowed,
        "\(name)(\(row.x), \(row.parameter ?? 0)) = \(value), not \(row.nearest)")
    }
  }

  @Test func aParameterLeftOutHasItsDefault() {
    for function in Self.functions.values {
      for x in [-2.0, -0.5, 0, 3] { #expect(function(x) == function(x, function.parameter?.defaultValue)) }
    }
    #expect(Activation.elu.function.parameter == RealFunction.Parameter(name: "alpha", defaultValue: 1))
  }

  @Test func valuesAtKinksAreThoseDrawn() throws {
    #expect(Activation.relu.derivative?(0) == 1)
    #expect(Activation.relu.derivative?(-0.0) == 1)
    #expect(Activation.leakyReLU.derivative?(0, 0.1) == 1)
    #expect(Activation.elu.derivative?(0, 0.2) == 0.2)
    #expect(Activation.sgn.function(0) == 0)
    #expect(Activation.sgn.derivative?(0) == 0)
  }

  @Test func namesAreUniqueAndFound() {
    #expect(Set(Activation.all.map(\.name)).count == Activation.all.count)
    for activation in Activation.all {
      #expect(Activation.named(activation.name) == activation)
      if let derivative = activation.derivative { #expect(derivative.name == activation.name + "'") }
    }
    #expect(Activation.named("sine") == nil)
  }
}
