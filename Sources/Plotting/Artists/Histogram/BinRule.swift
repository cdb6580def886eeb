import FigureNumbers
import LibC
import Scales

/// A rule that finds how many bins suit some samples; the formulas are those of numpy's `histogram_bin_edges`.
public enum BinRule: String, Sendable, Codable, CaseIterable {
  /// The narrower bins of Freedman and Diaconis, which are at least half as wide as those of `sqrt`, and of Sturges.
  case auto
  /// Sturges' rule for samples that are not normal.
  case doane
  /// Freedman and Diaconis: by the range between the quartiles, whatever lies far out.
  case fd
  /// Twice the cube root of the number of samples.
  case rice
  /// By the standard deviation.
  case scott
  /// The square root of the number of samples.
  case sqrt
  /// By cross-validation, the least estimated error.
  case stone
  /// One more than the binary logarithm of the number of samples.
  case sturges

  /// The number of equal bins between the ends of `range` for the samples within it; a whole number.
  func binCount(of sets: [Column], in range: ViewInterval, areWholeNumbers: Bool) -> Double {
    var samples: [Double] = []
    for set in sets {
      set.forEachBlock { block in
        samples += block.filter { $0 >= range.low && $0 <= range.high }
      }
    }
    guard !samples.isEmpty else { return 1 }
    var width = SampleStatistics(samples).width(self, range)
    guard width != 0 else { return 1 }
    if areWholeNumbers, width < 1 { width = 1 }
    return ((range.high - range.low) / width).rounded(.up)
  }
}

/// What rules ask of samples.
private struct SampleStatistics {
  let samples: [Double]
  /// From the smallest sample to the largest.
  let span: Double

  init(_ samples: [Double]) {
    self.samples = samples
    span = (samples.max() ?? 0) - (samples.min() ?? 0)
  }

  private var count: Double { Double(samples.count) }

  func width(_ rule: BinRule, _ range: ViewInterval) -> Double {
    switch rule {
    case .auto:
      min(max(width(.fd, range), width(.sqrt, range) / 2), width(.sturges, range))
    case .sqrt: span / count.squareRoot()
    case .sturges: span / (log2(count) + 1)
    case .rice: span / (2 * pow(count, 1.0 / 3))
    case .scott: pow(24 * Double.pi.squareRoot() / count, 1.0 / 3) * deviation
    case .fd: 2 * quartileRange * pow(count, -1.0 / 3)
    case .doane: doaneWidth
    case .stone: stoneWidth(range)
    }
  }

  private var mean: Double { PairwiseSum.of(samples) / count }

  private var deviation: Double {
    let mean = mean
    return (PairwiseSum.of(samples.map { ($0 - mean) * ($0 - mean) }) / count).squareRoot()
  }

  private var quartileRange: Double {
    let sorted = samples.sorted()
    return sorted.quantile(0.75) - sorted.quantile(0.25)
  }

  private var doaneWidth: Double {
    guard samples.count > 2 else { return 0 }
    let (mean, deviation) = (mean, deviation)
    guard deviation > 0 else { return 0 }
    let cubes = samples.map { pow(($0 - mean) / deviation, 3) }
    let skewness = abs(PairwiseSum.of(cubes) / count)
    let expected = (6 * (count - 2) / ((count + 1) * (count + 3))).squareRoot()
    return span / (1 + log2(count) + log2(1 + skewness / expected))
  }

  private func stoneWidth(_ range: ViewInterval) -> Double {
    guard samples.count > 1, span != 0 else { return 0 }
    let most = max(100, Int(count.squareRoot()))
    let column = Column(samples)
    var best = (bins: 1, error: Double.infinity)
    for bins in 1...most {
      let edges = Column(Linspace(range.low, range.high, count: bins + 1)).values
      let shares = BinCounter(edges: edges, isEqual: true).counts(column, weights: nil).map { $0 / count }
      let squares = shares.reduce(0) { $0 + $1 * $1 }
      let error = (2 - (count + 1) * squares) / (span / Double(bins))
      if error < best.error { best = (bins, error) }
    }
    return span / Double(best.bins)
  }
}
