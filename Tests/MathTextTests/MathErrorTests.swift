import Testing
import Typography

@testable import MathText

@Suite struct MathErrorTests {
  private func error(of label: String) throws -> MathError? {
    do {
      _ = try MathTypesetter(library: try FontLibrary()).layout(label, size: 10)
      return nil
    } catch let error as MathError {
      return error
    }
  }

  /// The places are those of what is wrong, counted from 1 in the label.
  @Test(arguments: [
    (#"$\hspace{}$"#, 10, #"expected \hspace{space}"#),
    (#"$\sinx$"#, 2, #"unknown command \sinx"#),
    (#"a $x + \foo$"#, 8, #"unknown command \foo"#),
    (#"$\alhpa$"#, 2, #"did you mean \alpha?"#),
    (#"$\fraq{1}{2}$"#, 2, #"did you mean \frac?"#),
    (#"$\frac$"#, 7, #"expected \frac{num}{den}"#),
    (#"$\frac{}{}$"#, 8, #"an argument of \frac{num}{den} is empty"#),
    (#"$\sqrt f$"#, 7, #"expected \sqrt{value}"#),
    (#"$\genfrac{}{}{}{}{}{}$"#, 15, "expected a number"),
    (#"$\leftF$"#, 2, #"unknown command \leftF"#),
    (#"$\left(x$"#, 9, #"expected \right"#),
    (#"$\left(\right$"#, 14, #"expected a delimiter after \right"#),
    (#"$x \right)$"#, 4, #"this \right belongs to no \left"#),
    ("$a^2^2$", 5, "double superscript"),
    ("$a_2_2$", 5, "double subscript"),
    ("$a = {b$", 8, "expected }"),
    ("$a}$", 3, "closes no {"),
    ("$x^$", 4, "nothing follows"),
    (#"$\hat$"#, 2, #"nothing stands under the accent \hat"#),
    (#"$x^\rm y$"#, 4, #"\rm cannot stand here"#),
    (#"$\mathrm x$"#, 2, #"expected { after \mathrm"#),
    (#"$\text{foo$"#, 11, "the closing } is missing"),
    ("$T_2#$", 5, "the character # cannot stand in math; write it outside the dollar signs"),
    ("$100%$", 5, #"write \% for the character %"#),
    ("$a\u{7}$", 3, "control character"),
    ("x $a", 3, #"write \$"#),
    ("$$", 2, "nothing between the dollar signs"),
    ("a\t$\\foo$", 4, #"unknown command \foo"#),
    ("é☃ $\\foo$", 5, #"unknown command \foo"#),
    (#"$\substack{}$"#, 13, "no lines"),
    (#"${\,}^2$"#, 2, "cannot carry scripts"),
    ("$x$ $a\nb$", 7, "a line ends within math"),
  ])
  func messagesPointAtThePlace(label: String, column: Int, part: String) throws {
    let error = try #require(try error(of: label), "\(label) is accepted")
    #expect(error.column == column, "\(error)")
    #expect(error.message.contains(part), "\(error)")
    #expect(!error.description.contains("\n"))
  }
}
