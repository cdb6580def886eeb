import Scales
import Testing

@testable import Plotting

@Suite struct TickPreferencesStyleTests {
  @Test func formatterSettings() {
    var style = Style()
    #expect(TickPreferences(style).formatter == ScalarFormatter())
    style.axes.formatterUseOffset = false
    style.axes.formatterLimits = [-2, 3]
    style.axes.formatterUseMathtext = true
    style.axes.unicodeMinus = false
    style.axes.formatterOffsetThreshold = 2
    #expect(
      TickPreferences(style).formatter
        == ScalarFormatter(
          offset: .none, offsetThreshold: 2, lowPower: -2, highPower: 3, mathText: true, unicodeMinus: false))
  }

  @Test func smallestExponent() {
    var style = Style()
    style.axes.formatterMinExponent = 3
    #expect(TickPreferences(style).smallestExponent == 3)
  }
}
