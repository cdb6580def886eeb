import FigureNumbers

/// What a violin shows of some samples (matplotlib's `cbook.violin_stats`); NaN where there are none.
struct ViolinStatistics: Sendable {
  /// Where the density is known, and how dense the samples lie there.
  let places: [Double]
  let density: [Double]
  let low, high, mean, median: Double
  private let sorted: [Double]

  init(_ samples: [Double], points: Int, bandwidth: KernelDensity.Bandwidth) {
    let samples = samples.filter(\.isFinite)
    sorted = samples.sorted()
    guard let low = sorted.first, let high = sorted.last else {
      (places, density, self.low, self.high, mean, median) = ([], [], .nan, .nan, .nan, .nan)
      return
    }
    (self.low, self.high) = (low, high)
    mean = PairwiseSum.of(samples) / Double(samples.count)
    let middle = sorted.count / 2
    median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    places = Column(Linspace(low, high, count: points)).values
    density =
      low == high
      ? places.map { $0 == low ? 1 : 0 } : KernelDensity(samples, bandwidth: bandwidth).values(at: places)
  }

  /// Half the width of the violin at its places, half of `width` at most.
  func halves(width: Double) -> [Double] {
    let most = density.max() ?? 1
    return density.map { 0.5 * width * $0 / most }
  }

  /// The samples at some fractions of all.
  func quantiles(_ fractions: [Double]) -> [Double] {
    // As numpy has them, which is given percentiles.
    sorted.isEmpty ? [] : fractions.map { sorted.quantile(100 * $0 / 100) }
  }
}
