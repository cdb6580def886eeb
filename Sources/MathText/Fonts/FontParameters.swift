/// What the layout takes from a font set, in ems unless said otherwise (TeXbook, appendix G: the parameters sigma).
///
/// The values are those of matplotlib's `_mathtext.py`: of cmsy10.tfm for Computer Modern, of the fonts' own TeX tables
/// for the others. It multiplies the shifts by the height of an x, which is why they are kept in that unit here.
struct FontParameters: Sendable {
  /// Height of an x.
  var xHeight: Double
  /// How high the axis of fractions and operators lies.
  var axisHeight: Double
  /// An em's width; nil: that of an m.
  var quad: Double?

  // All of these in heights of an x.

  /// Space after scripts.
  var scriptSpace: Double
  /// How far superscripts fall below the top of a high nucleus, and subscripts below the bottom of a deep one.
  var superscriptDrop: Double
  var subscriptDrop: Double
  /// How far superscripts are raised, at least.
  var superscriptShift: Double
  /// How far subscripts are lowered, at least: alone, and below a superscript.
  var subscriptShift: Double
  var pairedSubscriptShift: Double
  /// Space between a nucleus and its scripts; more where the nucleus leans, and for integrals.
  var gap: Double
  var slantedGap: Double
  var integralGap: Double
  /// How far numerators are raised in display style, in text style, and without a bar.
  var numeratorDisplayShift: Double
  var numeratorTextShift: Double
  var numeratorBarlessShift: Double
  /// How far denominators are lowered in display style and in text style.
  var denominatorDisplayShift: Double
  var denominatorTextShift: Double

  static let computerModern = FontParameters(
    unit: 1_048_576, xHeight: 451_470, axisHeight: 262_144, quad: 1_048_579, superscriptDrop: 404_864,
    subscriptDrop: 52_429, superscriptShift: 432_949, subscriptShift: 157_286, pairedSubscriptShift: 259_226,
    numerator: (709_370, 412_858, 465_286), denominator: (719_272, 361_592),
    scriptSpace: 0.132861328125, gap: 0.132861328125, slantedGap: 0.3, integralGap: 0.3)

  static let stix = FontParameters(
    unit: 1000, xHeight: 450, axisHeight: 250, quad: 1000, superscriptDrop: 386, subscriptDrop: 50.0002,
    superscriptShift: 413, subscriptShift: 150, pairedSubscriptShift: 309, numerator: (747, 424, 474),
    denominator: (756, 375), scriptSpace: 0.1, gap: 0.05, slantedGap: 0.3, integralGap: 0.3)

  static let stixSans: FontParameters = {
    var parameters = stix
    parameters.scriptSpace = 0.05
    parameters.slantedGap = 0.6
    return parameters
  }()

  static let dejaVuSans = dejaVu(xHeight: 1120)
  static let dejaVuSerif = dejaVu(xHeight: 1063)

  private static func dejaVu(xHeight: Double) -> FontParameters {
    FontParameters(
      unit: 2048, xHeight: xHeight, axisHeight: 512, quad: nil, superscriptDrop: 790.527,
      subscriptDrop: 102.4,
      superscriptShift: 845.824, subscriptShift: 307.199, pairedSubscriptShift: 632.832,
      numerator: (1529.86, 868.352, 970.752), denominator: (1548.29, 768), scriptSpace: 0.05, gap: 0.025,
      slantedGap: 0.2, integralGap: 0.1)
  }

  /// Parameters in font units, `unit` of which are an em; the last four in heights of an x.
  private init(
    unit: Double, xHeight: Double, axisHeight: Double, quad: Double?, superscriptDrop: Double,
    subscriptDrop: Double, superscriptShift: Double, subscriptShift: Double, pairedSubscriptShift: Double,
    numerator: (display: Double, text: Double, barless: Double), denominator: (display: Double, text: Double),
    scriptSpace: Double, gap: Double, slantedGap: Double, integralGap: Double
  ) {
    self.xHeight = xHeight / unit
    self.axisHeight = axisHeight / unit
    self.quad = quad.map { $0 / unit }
    self.scriptSpace = scriptSpace
    self.superscriptDrop = superscriptDrop / xHeight
    self.subscriptDrop = subscriptDrop / xHeight
    self.superscriptShift = superscriptShift / xHeight
    self.subscriptShift = subscriptShift / xHeight
    self.pairedSubscriptShift = pairedSubscriptShift / xHeight
    self.gap = gap
    self.slantedGap = slantedGap
    self.integralGap = integralGap
    numeratorDisplayShift = numerator.display / xHeight
    numeratorTextShift = numerator.text / xHeight
    numeratorBarlessShift = numerator.barless / xHeight
    denominatorDisplayShift = denominator.display / xHeight
    denominatorTextShift = denominator.text / xHeight
  }
}
