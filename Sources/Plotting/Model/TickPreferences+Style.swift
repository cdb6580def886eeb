import Scales

extension TickPreferences {
  /// As the style's `axes.formatter` and `date` settings say.
  init(_ style: Style) {
    let axes = style.axes
    self.init(
      formatter: ScalarFormatter(
        offset: axes.formatterUseOffset ? .automatic : .none,
        offsetThreshold: axes.formatterOffsetThreshold,
        lowPower: axes.formatterLimits.first ?? -5, highPower: axes.formatterLimits.last ?? 6,
        mathText: axes.formatterUseMathtext, unicodeMinus: axes.unicodeMinus),
      smallestExponent: Double(axes.formatterMinExponent), dates: style.dates)
  }
}
