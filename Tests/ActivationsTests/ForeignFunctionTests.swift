import FigureNumbers
import Testing

@testable import Activations

@Suite struct ForeignFunctionTests {
  @Test(arguments: [
    "selu", "celu", "relu6", "logsigmoid", "arcsin", "arccos", "arcsinh", "sinc", "hypot", "tau",
  ])
  func noOtherFunctionIsAdvised(name: String) throws {
    let error = try #require(throws: ExpressionError.self) {
      _ = try Expression(parsing: "\(name)(x)").evaluate(["x": Column([1])], count: 1)
    }
    #expect(error.message.hasPrefix("'\(name)' is not part of the format"))
    #expect(!error.message.contains("did you mean"))
  }

  /// What is advised can be written, and means the same.
  @Test(arguments: [
    ("arcsin", 0.5, 0.5235987755982989), ("arccos", 0.5, 1.0471975511965979),
    ("arcsinh", 1.0, 0.881373587019543),
    ("arccosh", 2, 1.3169578969248166), ("arctanh", 0.5, 0.5493061443340549), ("relu6", 9, 6),
    ("selu", -1, -1.1113307378125625),
    ("logsigmoid", 0, -0.6931471805599453), ("softsign", 1, 0.5), ("hardswish", 1, 0.6666666666666666),
    ("tau", 0, 6.283185307179586),
    ("swish", 1, 0.7310585786300049), ("logit", 0.5, 0), ("sinc", 0.5, 0.6366197723675814),
  ])
  func theAdviceIsRight(name: String, x: Double, value: Double) throws {
    let advice = try #require(ForeignFunction.advice(for: name)?.components(after: "write "))
    let found = try Expression(parsing: advice).evaluate(["x": Column([x])], count: 1)[0]
    #expect(abs(found - value) < 1e-12, "\(advice)")
  }
}

extension String {
  fileprivate func components(after text: String) -> String? {
    firstRange(of: text).map { String(self[$0.upperBound...]) }
  }
}
