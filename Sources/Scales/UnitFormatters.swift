import FigureNumbers
import LibC

/// Numbers as parts of a whole in percent (matplotlib ticker.py, `PercentFormatter`).
public struct PercentFormatter: TickFormatter, Equatable, Codable {
  /// What 100 % are.
  public var whole: Double
  /// Nil for as many as the width of the view needs.
  public var decimals: Int?
  public var symbol: String
  /// Whether a minus is U+2212 instead of a hyphen.
  public var unicodeMinus = true

  public init(whole: Double = 100, decimals: Int? = nil, symbol: String = "%") {
    self.whole = whole
    self.decimals = decimals
    self.symbol = symbol
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let range = percent(abs(context.view.high - context.view.low))
    let decimals = decimals ?? Self.decimals(for: range)
    return TickLabels(
      ticks.map { (percent($0).text(.fixed(decimals)) + symbol).withMinus(unicodeMinus) })
  }

  private func percent(_ value: Double) -> Double { 100 * (value / whole) }

  private static func decimals(for range: Double) -> Int {
    guard range > 0, let wanted = Int(exactly: (2 - log10(2 * range)).rounded(.up)) else { return 0 }
    return min(max(wanted, 0), 5)
  }
}

/// Numbers with the prefixes of units for powers of 1000, `10 MHz` (matplotlib ticker.py, `EngFormatter`).
public struct EngineeringFormatter: TickFormatter, Equatable, Codable {
  public var unit: String
  /// Decimals; nil for six digits at most.
  public var places: Int?
  /// Between the number and its unit.
  public var separator: String
  /// Whether the number is written as math; nil as the style says.
  public var mathText: Bool?
  /// Whether a minus is U+2212 instead of a hyphen.
  public var unicodeMinus = true

  private static let prefixes = [
    "q", "r", "y", "z", "a", "f", "p", "n", "\u{B5}", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y", "R",
    "Q",
  ]
  private static let largestPower = 30

  public init(unit: String = "", places: Int? = nil, separator: String = " ", mathText: Bool? = nil) {
    self.unit = unit
    self.places = places
    self.separator = separator
    self.mathText = mathText
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.map { text($0).withMinus(unicodeMinus) })
  }

  private func text(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    let format = places.map { NumberFormat(.fixed(decimals: $0)) } ?? .general(6)
    var power = 0
    if value != 0 {
      let thousands = Int(exactly: (log10(abs(value)) / 3).rounded(.down)) ?? 0
      power = min(max(thousands * 3, -Self.largestPower), Self.largestPower)
    }
    var mantissa = value == 0 ? 0 : value / pow(10, Double(power))
    // Rounding may lead to the next prefix.
    if abs(Double(mantissa.text(format)) ?? 0) >= 1000, power < Self.largestPower {
      mantissa /= 1000
      power += 3
    }
    let prefix = Self.prefixes[(power + Self.largestPower) / 3]
    let suffix = unit.isEmpty && prefix.isEmpty ? "" : separator + prefix + unit
    let digits = mantissa.text(format)
    return mathText == true ? "$\(digits)$\(suffix)" : digits + suffix
  }
}
