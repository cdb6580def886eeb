import LibC

/// Ticks at powers of a base and at multiples of them (matplotlib ticker.py, `LogLocator`).
public struct LogLocator: TickLocator, Equatable, Codable {
  /// The multiples of each power that get a tick.
  public enum Multiples: Sendable, Equatable, Codable {
    /// These, such as 1 for the powers themselves.
    case given([Double])
    /// The whole ones between the powers, where the view spans few powers; else none.
    case between
    /// The whole ones and the powers, where the view spans few powers; else the powers alone.
    case all
  }

  public var base: Double
  public var multiples: Multiples
  /// About how many ticks there may be; nil takes as many as the axis has room for, from two to nine.
  public var count: Int?

  public init(base: Double = 10, multiples: Multiples = .given([1]), count: Int? = nil) {
    self.base = base
    self.multiples = multiples
    self.count = count
  }

  public func ticks(in context: TickContext) -> [Double] {
    var view = context.view
    if view.low <= 0 { view.low = context.smallestPositive }
    view = view.ascending
    guard view.low > 0, view.isFinite, let span = PowerSpan(view, logarithm: logarithm) else { return [] }

    let multiples: [Double]
    switch self.multiples {
    case .given(let values): multiples = values
    case .between, .all:
      if span.count >= 10 || base < 3 {
        if self.multiples == .between { return [] }
        multiples = [1]
      } else {
        let first = self.multiples == .between ? 2.0 : 1.0
        guard base <= Double(maximumTickCount) else { return [] }
        multiples = (0..<max(0, Int((base - first).rounded(.up)))).map { first + Double($0) }
      }
    }

    let (stride, powers) = span.powers(
      atMost: min(max(1, count ?? min(max(context.tickSpace, 2), 9)), maximumTickCount - 2))
    var ticks: [Double] = []
    if multiples.count > 1 || (multiples.count == 1 && multiples[0] != 1) {
      if stride == 1 || span.count <= 1 {
        guard multiples.count <= maximumTickCount / (span.count + 1) else { return [] }
        // Those below the first power in view are multiples of the one before it.
        for exponent in (span.first - 1)...span.last {
          let power = pow(base, Double(exponent))
          ticks += multiples.map { $0 * power }
        }
      }
    } else {
      ticks = powers.map { pow(base, Double($0)) }
    }

    if multiples.count > 1, stride == 1 {
      let minorSeen = ticks.count { view.low <= $0 && $0 <= view.high }
      // The outer two of the powers lie beyond the view.
      if powers.count - 2 + minorSeen <= 1 {
        return MaxNLocator.automatic.ticks(in: TickContext(view: view, limitMode: context.limitMode))
      }
    }
    return ticks.filter(\.isFinite)
  }

  public func nonsingular(in context: TickContext) -> ViewInterval {
    var view = context.view.ascending
    guard view.isFinite, view.high > 0 else { return ViewInterval(1, 10) }
    if view.low <= 0 { view.low = context.smallestPositive.isFinite ? context.smallestPositive : 1e-300 }
    if view.low == view.high { view = ViewInterval(powers.below(view.low), powers.above(view.high)) }
    return view
  }

  public func viewLimits(in context: TickContext) -> ViewInterval {
    let view = nonsingular(in: context)
    guard context.limitMode == .roundNumbers else { return view }
    return ViewInterval(powers.notAbove(view.low), powers.notBelow(view.high))
  }

  private var powers: PowerFinder { PowerFinder(base: base) }

  /// The logarithm, by the function made for the base where there is one: it is exact at more powers.
  private func logarithm(_ value: Double) -> Double {
    if base == 10 { return log10(value) }
    return base == 2 ? log2(value) : log(value) / log(base)
  }
}

/// The powers of a base that lie in a view, by their exponents.
private struct PowerSpan {
  /// The exponents of the view's ends.
  let low: Double
  let high: Double
  /// The exponents of the first and the last power in view; where there is none, `last` is `first - 1`.
  let first: Int
  let last: Int
  var count: Int { last - first + 1 }

  init?(_ view: ViewInterval, logarithm: (Double) -> Double) {
    let ends = ViewInterval(logarithm(view.low), logarithm(view.high))
    guard let first = Int(exactly: ends.low.rounded(.up)), let last = Int(exactly: ends.high.rounded(.down)),
      abs(first) < 1 << 40, abs(last) < 1 << 40, last >= first - 1
    else { return nil }
    low = ends.low
    high = ends.high
    self.first = first
    self.last = last
  }

  /// The exponents that get a tick, evenly spaced, with one beyond each end of the view, and their distance.
  ///
  /// As many as can be drawn, at most `wanted`; of the distances that give this number the largest; at multiples of
  /// the distance, if that is possible.
  func powers(atMost wanted: Int) -> (stride: Int, exponents: [Int]) {
    // floor(count / stride) or ceil(count / stride) exponents are seen, depending on where the first one is.
    let smallestStride = count / (wanted + 1) + 1
    let seen = min(wanted, (count + smallestStride - 1) / smallestStride)
    if seen == 0 { return (last - first + 2, [first - 1, last + 1]) }
    if seen == 1 {
      let middle = ((low + high) / 2).nearestInteger ?? first
      let stride = max(middle - (first - 1), last + 1 - middle)
      return (stride, [middle - stride, middle, middle + stride])
    }
    var stride = (count - 1) / (seen - 1)
    if Double(stride) < Double(count) / Double(seen) { stride = count / seen }
    // A first exponent in this range leaves the wanted number of them.
    let lowestOffset = max(count - stride * seen, 0)
    let highestOffset = min(count - stride * (seen - 1), stride)
    let remainder = -first % stride
    var offset = remainder < 0 ? remainder + stride : remainder
    if !(lowestOffset..<max(lowestOffset, highestOffset)).contains(offset) { offset = lowestOffset }
    return (
      stride, Array(Swift.stride(from: first + offset - stride, to: last + stride + 1, by: stride))
    )
  }
}

/// Finds powers of a base, and their negatives, beside a number (matplotlib ticker.py, `_decade_less` and the like).
struct PowerFinder {
  let base: Double

  /// The largest power that is less than or equal to `value`; 0 for 0.
  func notAbove(_ value: Double) -> Double {
    if value == 0 { return value }
    return value < 0 ? -notBelow(-value) : pow(base, (log(value) / log(base)).rounded(.down))
  }

  /// The smallest power that is greater than or equal to `value`; 0 for 0.
  func notBelow(_ value: Double) -> Double {
    if value == 0 { return value }
    return value < 0 ? -notAbove(-value) : pow(base, (log(value) / log(base)).rounded(.up))
  }

  /// The largest power that is less than `value`.
  func below(_ value: Double) -> Double {
    if value < 0 { return -above(-value) }
    let power = notAbove(value)
    return power == value ? power / base : power
  }

  /// The smallest power that is greater than `value`.
  func above(_ value: Double) -> Double {
    if value < 0 { return -below(-value) }
    let power = notBelow(value)
    return power == value ? power * base : power
  }
}
