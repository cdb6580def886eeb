import FigureDrawing
import FigureNumbers
import LibC

/// How data becomes the numbers from 0 to 1 that a colour map has colours for: matplotlib's `Normalize` and its kin.
public enum Norm: Sendable, Equatable, Codable {
  case linear
  /// Even on a scale, as for `LogNorm` and `SymLogNorm`; what has no place on it has no colour.
  case scale(AxisScale)
  /// Linear below and above `center`, which is 0.5.
  case twoSlope(center: Double)
  /// Linear, `center` in the middle, `halfrange` to either side; nil: as far as the data goes.
  case centered(center: Double = 0, halfrange: Double? = nil)
  /// Linear, then to the power of `gamma`.
  case power(gamma: Double)
  /// Colours for the stretches between boundaries, in ascending order, at least two.
  case boundary([Double])

  /// Logarithms; what is not positive has no colour.
  public static let log = Norm.scale(.log(nonpositive: .mask))
}

/// Why data has no colours.
public struct NormError: Error, Sendable, Equatable, CustomStringConvertible {
  /// One line: what is wrong and what to do.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// A norm whose ends are known.
public struct SettledNorm: Sendable, Equatable, Codable {
  public let norm: Norm
  /// What becomes 0.
  public let vmin: Double
  /// What becomes 1.
  public let vmax: Double

  /// Finds the ends that are not given from the data.
  ///
  /// - Parameters:
  ///   - values: the data; what is not finite is passed over.
  ///   - vmin: the lower end; nil takes the least value.
  ///   - vmax: the upper end; nil takes the largest value.
  /// - Throws: a ``NormError`` where the ends do not suit the norm.
  public init(_ norm: Norm, values: [Double], vmin: Double? = nil, vmax: Double? = nil) throws(NormError) {
    self.norm = norm
    var (low, high) = (Double.infinity, -Double.infinity)
    let mayLackPlaces = if case .scale = norm { true } else { false }
    for value in values where value.isFinite && (!mayLackPlaces || norm.hasPlace(for: value)) {
      low = value < low ? value : low
      high = value > high ? value : high
    }
    let hasData = low <= high
    var ends = (vmin ?? (hasData ? low : 0), vmax ?? (hasData ? high : 1))
    switch norm {
    case .centered(let center, let halfrange):
      let half = abs(halfrange ?? (hasData ? max(center - low, high - center) : 1))
      ends = (2 * center - (center + half), center + half)
      // Either end given sets the other.
      if let vmax { ends = (2 * center - vmax, vmax) } else if let vmin { ends = (vmin, 2 * center - vmin) }
    case .twoSlope(let center):
      if ends.0 >= center { ends.0 = center - (ends.1 - center) }
      if ends.1 <= center { ends.1 = center + (center - ends.0) }
      guard ends.0 < center, center < ends.1 else {
        throw NormError("the centre must be between vmin and vmax")
      }
    case .boundary(let boundaries):
      guard boundaries.count >= 2, zip(boundaries, boundaries.dropFirst()).allSatisfy({ $0 < $1 }) else {
        throw NormError("boundaries are at least two numbers, each larger than the one before")
      }
      ends = (boundaries[0], boundaries[boundaries.count - 1])
    case .scale(let scale):
      // Without data any ends do that have a place.
      if !hasData, vmin == nil, vmax == nil { ends = (1, 1) }
      guard scale.scale.places(of: ViewInterval(ends.0, ends.1)).isFinite else {
        throw NormError("vmin and vmax must have a place on the scale of the norm; give both")
      }
    case .linear, .power: break
    }
    guard ends.0 <= ends.1 else {
      throw NormError(
        "vmin (\(ends.0.text(.general(7)))) must not be larger than vmax (\(ends.1.text(.general(7)))); "
          + "an end that is left out is that of the data")
    }
    guard ends.0.isFinite, ends.1.isFinite else { throw NormError("vmin and vmax must be finite") }
    (self.vmin, self.vmax) = ends
  }

  /// A norm from one end to another, as they are.
  public init(_ norm: Norm, from vmin: Double, to vmax: Double) {
    self.norm = norm
    self.vmin = vmin
    self.vmax = vmax
  }

  /// The same norm with other ends, of which a centred one lets the first follow the second.
  public func moved(from vmin: Double, to vmax: Double) -> SettledNorm {
    guard case .centered(let center, _) = norm else { return SettledNorm(norm, from: vmin, to: vmax) }
    var ends = (self.vmin, self.vmax)
    if vmin != ends.0 { ends = (vmin, 2 * center - vmin) }
    if vmax != ends.1 { ends = (2 * center - vmax, vmax) }
    return SettledNorm(norm, from: ends.0, to: ends.1)
  }

  /// The norm with ends that are apart, as a colour bar needs them (`Colorbar._process_values`).
  public var nonsingular: SettledNorm {
    let ends = ViewInterval(vmin, vmax).nonsingular(expander: 0.1)
    return SettledNorm(norm, from: ends.low, to: ends.high)
  }

  /// The value that becomes a number.
  ///
  /// - Precondition: the norm is none of boundaries, which many values share.
  public func value(of number: Double) -> Double {
    switch norm {
    case .linear, .centered, .boundary: return vmin + number * (vmax - vmin)
    case .scale(let scale):
      let ends = scale.scale.places(of: ViewInterval(vmin, vmax))
      return scale.scale.value(at: number * (ends.high - ends.low) + ends.low)
    case .power(let gamma):
      return (number > 0 ? pow(number, 1 / gamma) : number) * (vmax - vmin) + vmin
    case .twoSlope(let center):
      if number < 0 { return -.infinity }
      if number > 1 { return .infinity }
      if number == 1 { return vmax }
      return number >= 0.5
        ? (vmax - center) / 0.5 * (number - 0.5) + center : (center - vmin) / 0.5 * number + vmin
    }
  }

  /// The number that a colour map has a colour for; not a number where the value has none.
  public func callAsFunction(_ value: Double) -> Double {
    guard !value.isNaN else { return .nan }
    switch norm {
    case .linear, .centered: return vmin == vmax ? 0 : (value - vmin) / (vmax - vmin)
    case .scale(let scale):
      if vmin == vmax { return 0 }
      let ends = scale.scale.places(of: ViewInterval(vmin, vmax))
      let place = (scale.scale.place(of: value) - ends.low) / (ends.high - ends.low)
      return place.isFinite ? place : .nan
    case .power(let gamma):
      guard vmin < vmax else { return 0 }
      let fraction = (value - vmin) / (vmax - vmin)
      return fraction > 0 ? pow(fraction, gamma) : fraction
    case .twoSlope(let center):
      if value < vmin { return -.infinity }
      if value > vmax { return .infinity }
      if value == vmax { return 1 }
      // numpy's `interp`.
      return value >= center
        ? 0.5 / (vmax - center) * (value - center) + 0.5 : 0.5 / (center - vmin) * (value - vmin)
    case .boundary: return (value - vmin) / (vmax - vmin)
    }
  }

  /// The place of a value's colour in a map of `count` colours; nil where the value has none.
  public func index(of value: Double, in map: ColorMap) -> Int? {
    guard case .boundary(let boundaries) = norm else { return map.index(at: self(value)) }
    guard !value.isNaN else { return nil }
    let (count, regions) = (map.colors.count, boundaries.count - 1)
    if value < vmin { return 0 }
    if value >= vmax { return count - 1 }
    let region = (boundaries.firstIndex { value < $0 } ?? boundaries.count) - 1
    if count <= regions { return min(region, count - 1) }
    if regions == 1 { return (count - 1) / 2 }
    return Int(Double(count - 1) / Double(regions - 1) * Double(region))
  }

  /// The places of the values' colours in a map; the number of its colours where a value has none.
  ///
  /// - Precondition: the map has fewer than 65536 colours.
  public func indices(of values: [Double], in map: ColorMap) -> [UInt16] {
    let count = map.colors.count
    guard case .linear = norm, vmin < vmax else {
      return values.map { UInt16(index(of: $0, in: map) ?? count) }
    }
    // The usual norm, with the same operations, without asking for each value which it is.
    let (low, range, scale) = (vmin, vmax - vmin, Double(count))
    return values.map { value in
      let scaled = (value - low) / range * scale
      if scaled >= scale { return UInt16(count - 1) }
      return scaled.isNaN ? UInt16(count) : scaled > 0 ? UInt16(scaled) : 0
    }
  }

  /// The colours of values, clear where a value has none.
  public func colors(of values: [Double], in map: ColorMap) -> [Color] {
    values.map { value in index(of: value, in: map).map { map.colors[$0] } ?? .clear }
  }
}

extension Norm {
  fileprivate func hasPlace(for value: Double) -> Bool {
    guard case .scale(let scale) = self else { return true }
    return scale.scale.place(of: value).isFinite
  }
}
