import Scales

extension TickPreferences {
  /// As the style's `axes.formatter` settings say.
  init(_ style: Style.AxesStyle) {
    self.init(
      formatter: ScalarFormatter(
        offset: style.formatterUseOffset ? .automatic : .none,
        offsetThreshold: style.formatterOffsetThreshold,
        lowPower: style.formatterLimits.first ?? -5, highPower: style.formatterLimits.last ?? 6,
        mathText: style.formatterUseMathtext, unicodeMinus: style.unicodeMinus),
      smallestExponent: Double(style.formatterMinExponent))
  }
}
