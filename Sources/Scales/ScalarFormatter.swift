import FigureNumbers
import LibC

/// Numbers with as many decimals as tell the ticks apart; a common power of ten and a common number are taken off and
/// written once (matplotlib ticker.py, `ScalarFormatter`).
public struct ScalarFormatter: TickFormatter, Equatable {
  /// The number taken off all ticks.
  public enum Offset: Sendable, Equatable, Codable {
    case none
    /// A round number near the ticks, where that saves enough digits.
    case automatic
    case fixed(Double)
  }

  public var offset: Offset
  /// How many digits an automatic offset must save.
  public var offsetThreshold: Int
  /// Whether a power of ten may be taken off at all.
  public var scientific: Bool
  /// A power of ten is taken off from this exponent down; where it equals `highPower` and is not 0, it always is.
  public var lowPower: Int
  /// A power of ten is taken off from this exponent up.
  public var highPower: Int
  public var mathText: Bool
  /// Whether a minus is U+2212 instead of a hyphen.
  public var unicodeMinus: Bool

  public init(
    offset: Offset = .automatic, offsetThreshold: Int = 4, scientific: Bool = true, lowPower: Int = -5,
    highPower: Int = 6, mathText: Bool = false, unicodeMinus: Bool = true
  ) {
    self.offset = offset
    self.offsetThreshold = offsetThreshold
    self.scientific = scientific
    self.lowPower = lowPower
    self.highPower = highPower
    self.mathText = mathText
    self.unicodeMinus = unicodeMinus
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let notation = notation(for: ticks, view: context.view)
    let divisor = pow(10, Double(notation.power))
    let format = NumberFormat.fixed(notation.decimals)
    let texts = ticks.map { tick in
      let value = (tick - notation.offset) / divisor
      let digits = (abs(value) < 1e-8 ? 0 : value).text(format)
      return (mathText ? "$\\mathdefault{\(digits)}$" : digits).withMinus(unicodeMinus)
    }
    return TickLabels(texts, offset: ticks.isEmpty ? "" : offsetText(notation))
  }

  /// What is taken off the ticks, and how many decimals the rest is written with.
  struct Notation: Equatable {
    var offset = 0.0
    var power = 0
    var decimals = 0
  }

  func notation(for ticks: [Double], view: ViewInterval) -> Notation {
    guard !ticks.isEmpty else { return Notation() }
    let view = view.ascending
    let seen = ticks.filter { view.low <= $0 && $0 <= view.high }
    var notation = Notation()
    switch offset {
    case .none: break
    case .automatic: notation.offset = automaticOffset(for: seen)
    case .fixed(let value): notation.offset = value
    }
    notation.power = power(for: seen, view: view, hasOffset: notation.offset != 0)
    notation.decimals = decimals(for: ticks, view: view, notation)
    return notation
  }

  /// A number with few digits that all the ticks begin with, or 0.
  private func automaticOffset(for seen: [Double]) -> Double {
    guard let lowest = seen.min(), let highest = seen.max(), lowest != highest, lowest > 0 || highest < 0
    else { return 0 }
    let small = min(abs(lowest), abs(highest))
    let large = max(abs(lowest), abs(highest))
    let top = log10(large).rounded(.up)
    // The smallest power of ten at whose precision both ends agree.
    var power = Self.power(below: top) {
      small.floorDivided(by: $0) != large.floorDivided(by: $0)
    }
    if (large - small) / pow(10, power) <= 1e-2 {
      // The ends lie on either side of a round number: they may differ by one at that precision.
      power = Self.power(below: top) {
        large.floorDivided(by: $0) - small.floorDivided(by: $0) > 1
      }
    }
    let unit = pow(10, power)
    let multiple = large.floorDivided(by: unit)
    guard multiple >= pow(10, Double(offsetThreshold - 1)) else { return 0 }
    return copysign(1, lowest) * multiple * unit
  }

  /// One more than the first exponent from `top` down whose power of ten tells the ends apart.
  private static func power(below top: Double, apart: (Double) -> Bool) -> Double {
    var exponent = top
    // Below the smallest power of ten there is nothing left to compare.
    while exponent > -330, !apart(pow(10, exponent)) { exponent -= 1 }
    return exponent + 1
  }

  private func power(for seen: [Double], view: ViewInterval, hasOffset: Bool) -> Int {
    guard scientific else { return 0 }
    if lowPower == highPower, lowPower != 0 { return lowPower }
    guard let largest = seen.map({ abs($0) }).max() else { return 0 }
    let size = hasOffset ? view.high - view.low : largest
    let exponent = size == 0 ? 0 : Int(exactly: log10(size).rounded(.down)) ?? 0
    return exponent <= lowPower || exponent >= highPower ? exponent : 0
  }

  /// The fewest decimals that show each tick to a thousandth of their range.
  private func decimals(for ticks: [Double], view: ViewInterval, _ notation: Notation) -> Int {
    let divisor = pow(10, Double(notation.power))
    let values = ticks.map { ($0 - notation.offset) / divisor }
    let ends = ticks.count < 2 ? [view.low, view.high].map { ($0 - notation.offset) / divisor } : []
    let all = values + ends
    var range = (all.max() ?? 0) - (all.min() ?? 0)
    if range == 0 { range = all.map { abs($0) }.max() ?? 0 }
    if range == 0 { range = 1 }
    guard let exponent = Int(exactly: log10(range).rounded(.down)) else { return 0 }
    let threshold = 1e-3 * (exponent < 0 ? pow(10, Double(exponent)) : Double.powerOfTen(exponent))
    var decimals = max(0, 3 - exponent)
    while decimals >= 0, values.allSatisfy({ abs($0 - $0.rounded(decimals: decimals)) < threshold }) {
      decimals -= 1
    }
    return decimals + 1
  }

  private func offsetText(_ notation: Notation) -> String {
    guard notation.power != 0 || notation.offset != 0 else { return "" }
    var offset = ""
    if notation.offset != 0 {
      offset = (notation.offset > 0 ? "+" : "") + text(notation.offset)
    }
    guard mathText else {
      let power = notation.power == 0 ? "" : "1e\(notation.power)"
      return (power + offset).withMinus(unicodeMinus)
    }
    var power = ""
    if notation.power != 0 {
      power = "\\times\\mathdefault{\(text(Double.powerOfTen(notation.power)))}"
    }
    return "$\(power)\\mathdefault{\(offset)}$".withMinus(unicodeMinus)
  }

  /// A number in scientific notation, with up to ten digits: `format_data`.
  func text(_ value: Double) -> String {
    guard value != 0, value.isFinite else { return value.text(.shortest).withMinus(unicodeMinus) }
    let exponent = log10(abs(value)).rounded(.down)
    let power = exponent < 0 ? pow(10, exponent) : Double.powerOfTen(Int(exponent))
    let significand = (value / power).rounded(decimals: 10)
    let digits = significand.text(significand.remainder(dividingBy: 1) == 0 ? .fixed(0) : .general(10))
      .withMinus(unicodeMinus)
    guard exponent != 0 else { return digits }
    let exponentDigits = exponent.text(.fixed(0)).withMinus(unicodeMinus)
    guard mathText else { return "\(digits)e\(exponentDigits)" }
    return significand == 1
      ? "10^{\(exponentDigits)}" : "\(digits) \\times 10^{\(exponentDigits)}"
  }
}
