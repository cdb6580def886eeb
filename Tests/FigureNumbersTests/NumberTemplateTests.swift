import FigureNumbers
import Testing

@Suite struct NumberTemplateTests {
  @Test(
    "Numbers are written as Python writes them",
    arguments: [
      ("%g", 1234.5, "1234.5"), ("%.1f kg", 2.25, "2.2 kg"), ("%d%%", -12.7, "-12%"),
      ("100%% of %5.2f", 1, "100% of  1.00"),
      ("{:.2f} m", 0.5, "0.50 m"), ("{:,.0f}", 1_234_567, "1,234,567"), ("{:.0%}", 0.256, "26%"),
      ("{{}} {:+g}", 3, "{} +3"), ("constant", 3, "constant"), ("%d", -0.2, "0"), ("%.1f", .nan, "nan"),
    ]) func numbers(_ template: String, _ value: Double, _ text: String)
  {
    #expect(NumberTemplate(template)?.text(value) == text)
  }

  @Test(
    "What numbers have not is refused",
    arguments: ["%s", "{}", "{:d}", "%g and %g", "{:", "50%", "{:08,.1f}"])
  func others(_ template: String) { #expect(NumberTemplate(template) == nil) }

  @Test func aPieHasExactlyOneConversion() {
    #expect(NumberTemplate(printf: "%1.1f%%")?.text(12.34) == "12.3%")
    #expect(NumberTemplate(printf: "{:.1f}") == nil && NumberTemplate(printf: "share") == nil)
  }
}
