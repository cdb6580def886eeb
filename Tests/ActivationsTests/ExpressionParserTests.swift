import Activations
import FigureNumbers
import TestSupport
import Testing

@Suite struct ExpressionParserTests {
  @Test(
    arguments: [
      ("1 + 2*3", 7), ("(1 + 2)*3", 9), ("2 - 3 - 4", -5), ("8/4/2", 1), ("2^3^2", 512), ("2**3**2", 512),
      ("(2^3)^2", 64),
      ("-2^2", -4), ("(-2)^2", 4), ("2^-1", 0.5), ("2^-2^2", 0.0625), ("-2^-2", -0.25), ("- - 3", 3),
      ("-+-3", 3), ("+3", 3),
      ("--2^2", 4), ("2*-3", -6), ("2 - -3", 5), ("6/-2*3", -9), ("1 < 2", 1), ("2 < 1", 0), ("1 < 2 < 3", 1),
      ("3 > 2 > 2", 0),
      ("1 < 2 == 2", 1), ("1 + 1 == 2", 1), ("-1 < 0 <= 0 != 1 >= 1", 1), ("(1 < 2)*5", 5), ("min(3, 2)", 2),
      ("max(3, 2)", 3),
      ("where(1 > 2, 3, 4)", 4), ("where(0.1, 3, 4)", 3), ("elu(-1, 0)", 0), ("elu(1)", 1),
      ("elu(2, alpha=3)", 2),
      ("leaky_relu(-2, 0.5)", -1), ("relu'(0)", 1), ("elu'(0, 0.25)", 0.25), ("elu'(0)", 1), ("1e3", 1000),
      ("1E-2", 0.01), (".5", 0.5),
      ("5.", 5), ("1_000", 1000), ("1e+2 + 1", 101), ("sqrt ( 4 )", 2), ("\t1\n+ 1 ", 2), ("x^2", 2.25),
      ("3-x", 1.5), ("floor(-x)", -2),
      ("abs(-x)^2", 2.25), ("2*(x + (1 - x))", 2), ("sign(-x)*2", -2),
    ] as [(String, Double)])
  func values(source: String, value: Double) throws {
    #expect(try Expression(parsing: source).number(["x": 1.5]) == value)
  }

  @Test(arguments: [
    ("", 1, "expected a number, a name or '(', not the end"),
    ("1 +", 4, "expected a number, a name or '(', not the end"),
    ("*x", 1, "expected a number, a name or '(', not '*'"),
    ("x < < 1", 5, "expected a number, a name or '(', not '<'"),
    ("2x", 2, "expected an operator, not 'x'; a product is written with '*'"),
    ("(x 2)", 4, "expected an operator or ')', not '2'; a product is written with '*'"),
    ("sin(x y)", 7, "expected an operator, ',' or ')', not 'y'; a product is written with '*'"),
    ("2(3)", 2, "expected an operator, not '('; a product is written with '*'"),
    ("(a, b)", 3, "expected an operator or ')', not ','"), ("a, b", 2, "expected an operator, not ','"),
    ("x)", 2, "this ')' closes nothing"), ("1 + (x", 7, "expected ')' to close the '(' in column 5"),
    ("sin(x", 6, "expected ')' to close the '(' in column 4"),
    ("()", 2, "expected a number, a name or '(', not ')'"),
    ("x = 1", 3, "'=' alone means nothing; equality is '=='"),
    ("x ! 1", 3, "'!' alone means nothing; unequal is '!='"),
    ("x $ 1", 3, "'$' has no meaning here"), ("'x'", 1, "''' has no meaning here"),
    ("é + ≤", 5, "'≤' has no meaning here"),
    ("sinn(x)", 1, "unknown function 'sinn'; did you mean 'sin'?"),
    ("1 + Tanh(x)", 5, "unknown function 'Tanh'; did you mean 'tanh'?"),
    ("sigmoid(x, 1)", 10, "'sigmoid' takes 1 argument, found more"),
    ("elu(x, 1, 2)", 9, "'elu' takes 1 or 2 arguments, found more"),
    ("where(x, 1)", 11, "'where' takes 3 arguments, found 2"),
    ("min()", 5, "'min' takes 2 arguments, found none"),
    ("elu(x, beta=1)", 8, "argument 2 of 'elu' is named 'alpha', not 'beta'"),
    ("min(x, y=2)", 8, "argument 2 of 'min' has no name, not 'y'"),
    ("tanh'", 6, "expected '(' after 'tanh'': a derivative is a function"),
    (
      "gelu'(x)", 1,
      "the derivative of 'gelu' is not known; known are elu', leaky_relu', relu', sgn', sigmoid', tanh'"
    ),
  ])
  func errorsPointAtThePlace(source: String, column: Int, message: String) {
    #expect(throws: ExpressionError(source: source, column: column, message: message)) {
      try Expression(parsing: source)
    }
  }

  @Test func parenthesesNestDeeply() throws {
    let deep = String(repeating: "(", count: 300) + "x" + String(repeating: ")", count: 300)
    #expect(try Expression(parsing: deep).number(["x": 2]) == 2)
  }

  @Test(arguments: ["(", "sin(", "2^", "2^-", "1-(", "x<", "where(1,2,"])
  func whatNestsTooDeeplyIsRefused(opening: String) throws {
    let error = try #require(throws: ExpressionError.self) {
      try Expression(parsing: String(repeating: opening, count: 2_000) + "x")
    }
    #expect(error.message.hasPrefix("nested too deeply") || error.message == "too many comparisons in a row")
  }

  @Test func longSumsAndManySignsAreHarmless() throws {
    let sum = [String](repeating: "x", count: 3_000).joined(separator: " + ")
    #expect(try Expression(parsing: sum).number(["x": 0.5]) == 1_500)
    #expect(try Expression(parsing: String(repeating: "-", count: 3_001) + "x").number(["x": 0.5]) == -0.5)
  }

  /// Random words either parse and evaluate, or are refused at a place within the text.
  @Test func randomWordsNeverTrap() throws {
    let words = [
      "x", "alpha", "pi", "1", ".5", "2e3", "+", "-", "*", "/", "^", "**", "(", ")", "(", ")", ",", "<", "<=",
      "==", "!=", "=", "!", "'",
      "sin(", "elu(", "elu'(", "where(", "min(", "relu'", "_", "é", "\u{301}", "$", "1e", ".", " ", "alpha=",
    ]
    var generator = SplitMix(seed: 5)
    var accepted = 0
    for _ in 0..<8_000 {
      let length = Int.random(in: 0...9, using: &generator)
      let source = (0..<length).map { _ in words.randomElement(using: &generator)! }.joined()
      do {
        let expression = try Expression(parsing: source)
        accepted += 1
        guard expression.names.allSatisfy({ ["x", "alpha"].contains($0) }) else { continue }
        let x = Column([-1, 0, 2])
        #expect(try expression.evaluate(["x": x, "alpha": 0.5]).count == 3)
      } catch let error {
        #expect((1...source.count + 1).contains(error.column), "\(source)")
        #expect(!error.message.isEmpty)
      }
    }
    #expect(accepted > 80)
  }
}
