import Activations
import Testing

@Suite struct ExpressionErrorTests {
  let error = ExpressionError(source: "1 + $", column: 5, message: "'$' has no meaning here")

  @Test func aLineSaysWhatAndWhere() {
    #expect("\(error)" == "column 5 of '1 + $': '$' has no meaning here")
  }

  @Test func theExcerptPointsAtThePlace() {
    #expect(error.excerpt == "1 + $\n    ^")
  }
}
