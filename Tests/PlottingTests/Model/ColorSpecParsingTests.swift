import FigureDrawing
import Plotting
import TestSupport
import Testing

@Suite struct ColorSpecParsingTests {
  @Test func equalsMatplotlibToTheBit() {
    let rows = Fixture.rows("colors.tsv")
    #expect(rows.count > 1200)
    for row in rows {
      let text = String(row[0])
      let color: Color? =
        switch try? ColorSpec(text) {
        case .color(let color): color
        case .none?: .clear
        case .cycle?, nil: nil
        }
      let shown = color.map { color in
        [color.red, color.green, color.blue, color.alpha].map(Self.bits).joined(separator: " ")
      }
      #expect((shown ?? "refused") == row[1], "\(text)")
    }
  }

  @Test(arguments: [("C0", 0), ("C12", 12), ("C007", 7)])
  func readsPlacesOfTheCycle(_ text: String, _ place: Int) throws {
    #expect(try ColorSpec(text) == .cycle(place))
  }

  @Test(arguments: [
    ("stelblue", "unknown colour 'stelblue'; did you mean 'steelblue'?"),
    ("C99999999999999999999", "unknown colour 'C99999999999999999999'"),
    ("1.5", "the grey '1.5' is not between 0 and 1"),
    ("#12345", "'#12345' is not a hexadecimal colour: write #rgb, #rgba, #rrggbb or #rrggbbaa"),
  ])
  func saysWhatIsWrong(_ text: String, _ message: String) {
    #expect(throws: ColorError.self) { try ColorSpec(text) }
    do throws(ColorError) { _ = try ColorSpec(text) } catch { #expect(error.description == message) }
  }

  @Test func readsComponents() throws {
    #expect(try ColorSpec(components: [0.1, 0.2, 0.3]) == .color(Color(red: 0.1, green: 0.2, blue: 0.3)))
    #expect(
      try ColorSpec(components: [0.1, 0.2, 0.3, 0.4])
        == .color(Color(red: 0.1, green: 0.2, blue: 0.3, alpha: 0.4)))
    #expect(throws: ColorError.self) { try ColorSpec(components: [0.1, 0.2]) }
    #expect(throws: ColorError.self) { try ColorSpec(components: [0, 0, 1.1]) }
    #expect(throws: ColorError.self) { try ColorSpec(components: [0, 0, .nan]) }
  }

  @Test func takesAnotherOpacity() {
    let cycle = [Color(white: 0.25), Color(white: 0.5)]
    #expect(ColorSpec.color(.black).with(alpha: 0.5, cycle: cycle) == .color(Color(white: 0, alpha: 0.5)))
    #expect(ColorSpec.cycle(3).with(alpha: 0.5, cycle: cycle) == .color(Color(white: 0.5, alpha: 0.5)))
    #expect(ColorSpec.none.with(alpha: 0.5, cycle: cycle) == ColorSpec.none)
  }

  private static func bits(_ value: Double) -> String {
    let digits = String(value.bitPattern, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
