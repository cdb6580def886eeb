/// Lengths of dashes and gaps in turn, over and over, as they are taken off what is left of a line.
///
/// Agg takes each length off the rest and rounds, so that dashes far along a line lie where all the roundings before them
/// have moved them. ``pass(_:while:)`` gives the very same numbers in few steps.
struct DashPattern {
  /// An even number of lengths, not negative, at least one longer than 0.
  let lengths: [Double]

  /// Which dash or gap a line begins in and how far into it, `offset` into the pattern: Agg's `calc_dash_start`.
  func start(atOffset offset: Double) -> (index: Int, position: Double) {
    var rest = abs(offset)
    _ = pass(&rest) { _ in true }
    var index = 0
    for _ in lengths.indices where rest > lengths[index] {
      rest -= lengths[index]
      index = index + 1 < lengths.count ? index + 1 : 0
    }
    // Only where an offset is so large that the pattern vanishes beside it, which Agg never gets past, more is left.
    return (index, min(rest, lengths[index]))
  }

  /// What one repetition leaves of `rest`: more than 0 only if all of it fits.
  @inline(__always) private func shortened(_ rest: Double) -> Double {
    var rest = rest
    for length in lengths { rest -= length }
    return rest
  }

  /// Takes whole repetitions off `rest` as long as something is left for which `mayPass` holds.
  ///
  /// Between two powers of two doubles are evenly spaced, so there a repetition takes off the same amount every time: the
  /// sum of its lengths, each rounded to that spacing. Lengths half-way between two multiples are rounded by the last bit
  /// of what is left, and so do the same again after two repetitions that leave that bit as it was. Multiples of
  /// the amount are exact, so many repetitions can be taken off at once.
  ///
  /// - Parameter mayPass: where it fails for some rest, it fails for all smaller ones.
  /// - Returns: how many times it was asked.
  func pass(_ rest: inout Double, while mayPass: (Double) -> Bool) -> Int {
    var steps = 0
    while true {
      let next = shortened(rest)
      guard next > 0, next < rest else { return steps }
      steps += 1
      guard mayPass(next) else { return steps }
      rest = next
      let binade = rest.binade
      let later = shortened(shortened(rest))
      let period = rest - later
      let isPeriodic = (rest.bitPattern ^ later.bitPattern) & 1 == 0
      guard later > binade, period > 0, isPeriodic else { continue }
      steps += 1
      guard mayPass(later) else { continue }
      // The most periods that can be passed are from `fewest` to before `excess`.
      var fewest = 1
      var excess = Int((rest - binade) / period) + 1
      while excess - fewest > 1 {
        let middle = fewest + (excess - fewest) / 2
        let left = rest - Double(middle) * period
        steps += 1
        if left > binade, mayPass(left) { fewest = middle } else { excess = middle }
      }
      rest -= Double(fewest) * period
    }
  }
}
