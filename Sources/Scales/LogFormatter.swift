import FigureNumbers
import LibC

/// Labels of a logarithmic axis: the powers of its base and, where few of them are in view, some or all of their
/// multiples (matplotlib ticker.py, `LogFormatter` and the classes that follow it).
public struct LogFormatter: TickFormatter, Equatable, Codable {
  public enum Notation: Sendable, Equatable, Codable {
    /// Plain numbers: `LogFormatter`.
    case plain
    /// The exponents alone: `LogFormatterExponent`.
    case exponent
    /// Powers of the base as math, with a fractional exponent between them: `LogFormatterMathtext`.
    case power
    /// A coefficient times a power of the base as math: `LogFormatterSciNotation`.
    case scientific
  }

  /// How crowded a view may be for multiples of powers to be labelled.
  public struct MinorThresholds: Sendable, Equatable, Codable {
    /// The most powers in view for which multiples are labelled; infinite labels every tick.
    public var powers: Double
    /// The most powers of the base that the view may span for all multiples to be labelled rather than some.
    public var span: Double

    public init(powers: Double = 1, span: Double = 0.4) {
      self.powers = powers
      self.span = span
    }
  }

  public var notation: Notation
  public var base: Double
  /// Whether only powers are labelled.
  public var powersOnly: Bool
  public var thresholds: MinorThresholds
  /// How far the linear part of a symmetrical log scale reaches from zero; nil for a log scale.
  public var linearThreshold: Double?
  /// Exponents smaller than this, either way, are written out as numbers.
  public var smallestExponent: Double
  /// Whether a minus is U+2212 instead of a hyphen; math has its own minus.
  public var unicodeMinus: Bool

  public init(
    _ notation: Notation = .scientific, base: Double = 10, powersOnly: Bool = false,
    thresholds: MinorThresholds = MinorThresholds(), linearThreshold: Double? = nil,
    smallestExponent: Double = 0, unicodeMinus: Bool = true
  ) {
    self.notation = notation
    self.base = base
    self.powersOnly = powersOnly
    self.thresholds = thresholds
    self.linearThreshold = linearThreshold
    self.smallestExponent = smallestExponent
    self.unicodeMinus = unicodeMinus
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let labelled = labelledCoefficients(in: context.view)
    return TickLabels(ticks.map { label($0, view: context.view, labelled: labelled) })
  }

  /// Which multiples of a power are labelled.
  enum Coefficients: Equatable {
    /// Every tick, whole multiple or not.
    case any
    case powers
    /// Those nearest to evenly spaced places on the axis, about half of all.
    case spread
    /// All whole ones up to the base.
    case whole
  }

  /// The label of one tick.
  func label(_ tick: Double, view: ViewInterval, labelled: Coefficients = .any) -> String {
    let isMath = notation == .power || notation == .scientific
    if tick == 0 { return isMath ? "$\\mathdefault{0}$" : "0" }
    guard tick.isFinite else { return "" }
    let value = abs(tick)
    let logarithm = log(value) / log(base)
    let isPower = logarithm.isCloseToInteger
    let exponent = isPower ? logarithm.rounded(.toNearestOrEven) : logarithm.rounded(.down)
    let coefficient = pow(base, logarithm - exponent).rounded(.toNearestOrEven)
    guard isPower || !powersOnly, holds(coefficient, in: labelled) else { return "" }
    return isMath
      ? mathText(value, sign: tick < 0 ? "-" : "", isPower ? exponent : logarithm, isPower: isPower)
      : plainText(value, view: view)
  }

  private func mathText(_ value: Double, sign: String, _ exponent: Double, isPower: Bool) -> String {
    let baseText = base.truncatingRemainder(dividingBy: 1) == 0 ? base.text(.fixed(0)) : base.text(.shortest)
    let body: String
    if abs(exponent) < smallestExponent {
      body = value.text(.general(6))
    } else if isPower {
      body = "\(baseText)^{\(exponent.text(.fixed(0)))}"
    } else if notation == .power {
      body = "\(baseText)^{\(exponent.text(.fixed(2)))}"
    } else {
      let whole = exponent.rounded(.down)
      var coefficient = pow(base, exponent - whole)
      if coefficient.isCloseToInteger { coefficient = coefficient.rounded(.toNearestOrEven) }
      body = "\(coefficient.text(.general(6)))\\times\(baseText)^{\(whole.text(.fixed(0)))}"
    }
    return "$\\mathdefault{\(sign)\(body)}$"
  }

  private func plainText(_ value: Double, view: ViewInterval) -> String {
    let view = view.nonsingular(expander: 0.05)
    if notation == .exponent {
      let exponent = log(value) / log(base)
      let span = log(view.high - view.low) / log(base)
      let text =
        (1...10000).contains(abs(exponent)) ? Self.text(exponent, span: span) : exponent.text(.general(1))
      return text.withMinus(unicodeMinus)
    }
    let text =
      (1...10000).contains(value)
      ? Self.text(value, span: view.high - view.low) : value.text(.scientific(0))
    return text.withMinus(unicodeMinus)
  }

  /// A number with decimals that suit the width of the view: `_pprint_val`.
  static func text(_ value: Double, span: Double) -> String {
    if abs(value) < 1e4, value == value.rounded(.towardZero) { return value.text(.fixed(0)) }
    let format: NumberFormat =
      span < 1e-2
      ? .scientific(3)
      : span <= 1 ? .fixed(3) : span <= 10 ? .fixed(2) : span <= 1e5 ? .fixed(1) : .scientific(1)
    let parts = value.text(format).split(separator: "e")
    var mantissa = parts[0]
    if mantissa.contains(".") {
      while mantissa.last == "0" { mantissa.removeLast() }
      if mantissa.last == "." { mantissa.removeLast() }
    }
    guard parts.count == 2, let exponent = Int(parts[1]), exponent != 0 else { return String(mantissa) }
    return "\(mantissa)e\(exponent)"
  }
}

// MARK: - Which multiples are labelled

extension LogFormatter {
  /// The multiples that are labelled in a view: `set_locs`.
  func labelledCoefficients(in view: ViewInterval) -> Coefficients {
    if thresholds.powers.isInfinite { return .any }
    let view = view.ascending
    guard view.isFinite, linearThreshold != nil || view.low > 0 else { return .powers }
    var powers = 0.0
    var span = 0.0
    for part in logarithmicParts(of: view) {
      let first = log(part.low) / log(base)
      let last = log(part.high) / log(base)
      // A power at the very beginning counts. On the negative side this yields a number below zero, so that a
      // symmetrical log axis counts fewer powers than it shows; matplotlib does so too.
      powers += last.rounded(.down) - first.nextDown.rounded(.down)
      if linearThreshold == nil {
        span += abs(last - first)
      } else {
        span += log(max(part.low, part.high) / min(part.low, part.high)) / log(base)
      }
    }
    if powers > thresholds.powers { return .powers }
    return span > thresholds.span ? .spread : .whole
  }

  /// The parts of a view in which the axis is logarithmic, in its direction, as distances from zero.
  private func logarithmicParts(of view: ViewInterval) -> [ViewInterval] {
    guard let threshold = linearThreshold else { return [view] }
    var parts: [ViewInterval] = []
    if view.low < -threshold { parts.append(ViewInterval(abs(view.low), abs(min(view.high, -threshold)))) }
    if view.high > threshold { parts.append(ViewInterval(max(view.low, threshold), view.high)) }
    return parts
  }

  private func holds(_ coefficient: Double, in labelled: Coefficients) -> Bool {
    switch labelled {
    case .any: return true
    case .powers: return coefficient == 1
    case .whole: return coefficient >= 1 && coefficient < base + 1
    case .spread:
      // numpy's geomspace(1, base, base // 2 + 1): the only members that may round to the coefficient lie beside it.
      let parts = (base.rounded(.down) / 2).rounded(.down)
      if coefficient == 1 { return true }
      guard parts > 0, coefficient > 1 else { return false }
      let step = log10(base) / parts
      let index = (log10(coefficient) / step).rounded(.down)
      return [index, index + 1].contains { index in
        index >= parts
          ? index == parts && base.rounded(.toNearestOrEven) == coefficient
          : pow(10, index * step).rounded(.toNearestOrEven) == coefficient
      }
    }
  }
}
