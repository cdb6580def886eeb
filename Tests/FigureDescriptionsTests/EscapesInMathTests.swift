import Testing

@testable import FigureDescriptions

@Suite struct EscapesInMathTests {
  @Test(arguments: [
    ("$\theta$", "\\t", "\\theta"), ("$a \times b$", "\\t", "\\times"), ("$\nu$", "\\n", "\\nu"),
    ("x $\neq$ y", "\\n", "\\neq"), ("$\rho$", "\\r", "\\rho"), ("$\u{8}eta$", "\\b", "\\beta"),
    ("$\u{C}rac{1}{2}$", "\\f", "\\frac"), ("$\u{B}arphi$", "\\v", "\\varphi"),
    ("$\u{7}lpha$", "\\a", "\\alpha"),
    ("a $x$ b $\u{1B}ta$", "\\e", "\\eta"),
  ])
  func findsWhatAnEscapeMadeOfMath(text: String, escape: String, command: String) throws {
    let mistake = try #require(EscapesInMath.mistake(in: text))
    #expect(mistake.escape == escape && mistake.command == command)
  }

  @Test(arguments: [
    "two\nlines", "tab\there", "costs $5\nand $6", "$x$\n$y$", "$x$\tand\t$y$", "one $ \t sign",
    #"\$5 \t \$6"#, "",
  ])
  func leavesTheRest(text: String) { #expect(EscapesInMath.mistake(in: text) == nil) }
}
