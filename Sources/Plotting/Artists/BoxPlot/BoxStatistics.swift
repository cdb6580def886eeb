import FigureNumbers

/// What a box plot shows of some samples (matplotlib's `cbook.boxplot_stats`); what is not known is NaN.
public struct BoxStatistics: Sendable, Equatable, Codable {
  /// How far whiskers reach.
  public enum Reach: Sendable, Equatable, Codable {
    /// To the last sample within so many distances between the quartiles.
    case quartiles(Double)
    /// To two percentiles.
    case percentiles(Double, Double)
  }

  public var median: Double
  public var lowerQuartile: Double
  public var upperQuartile: Double
  public var lowerWhisker: Double
  public var upperWhisker: Double
  public var mean: Double
  /// The ends of the confidence interval of the median, which notches show.
  public var notchLow: Double
  public var notchHigh: Double
  /// Samples beyond the whiskers.
  public var fliers: [Double]
  public var label: String?

  public init(
    median: Double, quartiles: (Double, Double), whiskers: (Double, Double), mean: Double = .nan,
    notch: (Double, Double) = (.nan, .nan), fliers: [Double] = [], label: String? = nil
  ) {
    self.median = median
    (lowerQuartile, upperQuartile) = quartiles
    (lowerWhisker, upperWhisker) = whiskers
    self.mean = mean
    (notchLow, notchHigh) = notch
    self.fliers = fliers
    self.label = label
  }

  /// - Parameters:
  ///   - samples: nothing is known of none, or where one is not a number.
  ///   - autorange: whether whiskers reach to the ends where the quartiles are equal.
  public init(_ samples: [Double], reach: Reach, autorange: Bool = false) {
    let mean = samples.isEmpty ? .nan : PairwiseSum.of(samples) / Double(samples.count)
    guard !samples.isEmpty, samples.allSatisfy({ !$0.isNaN }) else {
      self.init(median: .nan, quartiles: (.nan, .nan), whiskers: (.nan, .nan), mean: mean)
      return
    }
    let sorted = samples.sorted()
    let (low, median, high) = (sorted.quantile(0.25), sorted.quantile(0.5), sorted.quantile(0.75))
    let range = high - low
    let bounds: (low: Double, high: Double)
    switch range == 0 && autorange ? .percentiles(0, 100) : reach {
    case .quartiles(let factor): bounds = (low - factor * range, high + factor * range)
    case .percentiles(let first, let second):
      bounds = (sorted.quantile(first / 100), sorted.quantile(second / 100))
    }
    let top = sorted.last { $0 <= bounds.high } ?? high
    let bottom = sorted.first { $0 >= bounds.low } ?? low
    let whiskers = (min(bottom, low), max(top, high))
    let notch = 1.57 * range / Double(samples.count).squareRoot()
    self.init(
      median: median, quartiles: (low, high), whiskers: whiskers, mean: mean,
      notch: (median - notch, median + notch),
      fliers: samples.filter { $0 < whiskers.0 } + samples.filter { $0 > whiskers.1 })
  }
}
