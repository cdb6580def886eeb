import Scales
import Testing

@testable import Plotting

@Suite struct TickPreferencesStyleTests {
  @Test func formatterSettings() {
    var style = Style.AxesStyle()
    #expect(TickPreferences(style).formatter == ScalarFormatter())
    style.formatterUseOffset = false
    style.formatterLimits = [-2, 3]
    style.formatterUseMathtext = true
    style.unicodeMinus = false
    style.formatterOffsetThreshold = 2
    #expect(
      TickPreferences(style).formatter
        == ScalarFormatter(
          offset: .none, offsetThreshold: 2, lowPower: -2, highPower: 3, mathText: true, unicodeMinus: false))
  }

  @Test func smallestExponent() {
    var style = Style.AxesStyle()
    style.formatterMinExponent = 3
    #expect(TickPreferences(style).smallestExponent == 3)
  }
}
