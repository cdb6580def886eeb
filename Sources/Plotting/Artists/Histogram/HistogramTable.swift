import FigureDrawing
import FigureNumbers
import Scales

extension HistogramArtist {
  /// How the bins are found.
  public enum Bins: Sendable, Equatable, Codable {
    /// Equal bins, as many as this.
    case count(Int)
    /// Bins between edges that do not descend; each holds its left edge, the last one both.
    case edges([Double])
    /// As many equal bins as a rule finds in the data.
    case rule(BinRule)
  }
}

/// The bins of a histogram, and how far each reaches for each set of samples (`Axes.hist` before it draws).
struct HistogramTable {
  let edges: [Double]
  /// For each set one number a bin, on top of those of the sets before where the sets are stacked.
  private(set) var tops: [[Double]]

  /// - Throws: ``LayoutError`` where the samples have no finite range, or there are more bins than numbers between
  ///   their edges.
  init(_ artist: HistogramArtist, bins: HistogramArtist.Bins) throws(LayoutError) {
    let edges = try Self.edges(artist, bins)
    self.edges = edges
    let isEqual = if case .edges = bins { false } else { artist.sets.count == 1 }
    let widths = zip(edges.dropFirst(), edges).map { $0 - $1 }
    let isStacked = artist.isStacked || artist.kind == .barStacked
    tops = artist.sets.indices.map { set in
      let counter = BinCounter(edges: edges, isEqual: isEqual)
      let counts = counter.counts(artist.sets[set], weights: artist.weights?[set])
      guard artist.isDensity, !isStacked else { return counts }
      let total = PairwiseSum.of(counts)
      return zip(counts, widths).map { $0 / $1 / total }
    }
    if isStacked { stack(isDensity: artist.isDensity, widths: widths) }
    accumulate(artist.cumulation, areas: artist.isDensity ? widths : nil)
  }

  private mutating func stack(isDensity: Bool, widths: [Double]) {
    for set in tops.indices.dropFirst() { tops[set] = zip(tops[set - 1], tops[set]).map { $0 + $1 } }
    guard isDensity, let highest = tops.last else { return }
    let total = PairwiseSum.of(highest)
    tops = tops.map { zip($0, widths).map { $0 / $1 / total } }
  }

  /// - Parameter areas: widths of the bins, by which the tops of a density are multiplied first.
  private mutating func accumulate(_ cumulation: HistogramArtist.Cumulation, areas: [Double]?) {
    guard cumulation != .none else { return }
    tops = tops.map { tops in
      let values = areas.map { zip(tops, $0).map { $0 * $1 } } ?? tops
      func sums(_ values: some Sequence<Double>) -> [Double] {
        var sum = 0.0
        return values.map { value in
          sum += value
          return sum
        }
      }
      return cumulation == .ascending ? sums(values) : sums(values.reversed()).reversed()
    }
  }

  // MARK: Edges

  /// The most bins that a rule may ask for.
  private static let mostBins = 1_000_000.0

  private static func edges(
    _ artist: HistogramArtist, _ bins: HistogramArtist.Bins
  ) throws(LayoutError) -> [Double] {
    let count: Int
    let range: ViewInterval
    switch bins {
    case .edges(let edges):
      guard edges.count > 1 else { throw LayoutError("bins need at least two edges, not \(edges.count)") }
      guard edges.allSatisfy(\.isFinite) else { throw LayoutError("an edge of bins must be a finite number") }
      guard zip(edges, edges.dropFirst()).allSatisfy({ $0 <= $1 }) else {
        throw LayoutError("the edges of bins must not descend")
      }
      return edges
    case .count(let number):
      guard number > 0 else { throw LayoutError("a histogram needs at least one bin, not \(number)") }
      (count, range) = (number, try outerEdges(artist))
    case .rule(let rule):
      guard artist.weights == nil else {
        throw LayoutError("no rule finds the bins of samples with weights; give a number of bins, or edges")
      }
      range = try outerEdges(artist)
      let bins = rule.binCount(of: artist.sets, in: range, areWholeNumbers: artist.areWholeNumbers)
      guard let number = Int(exactly: bins), bins <= mostBins else {
        throw LayoutError(
          "the rule '\(rule.rawValue)' makes \(bins.text(.general(3))) bins of these samples, more than "
            + "\(mostBins.text(.fixed(0))); give a number of bins, or a range")
      }
      count = number
    }
    let edges = Column(Linspace(range.low, range.high, count: count + 1)).values
    guard zip(edges, edges.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw LayoutError(
        "\(count.groupedText) bins do not fit between \(range.low.text(.shortest)) and "
          + "\(range.high.text(.shortest)): there are not as many numbers between them")
    }
    return edges
  }

  /// The first and the last edge of equal bins: half a unit on either side where they are one (`_get_outer_edges`).
  private static func outerEdges(_ artist: HistogramArtist) throws(LayoutError) -> ViewInterval {
    var range = ViewInterval(0, 1)
    if let given = artist.range {
      guard given.isFinite, given.low <= given.high else {
        throw LayoutError("the range of a histogram must be two finite numbers, the smaller first")
      }
      range = given
    } else if artist.sets.contains(where: { !$0.isEmpty }) {
      var (low, high) = (Double.infinity, -Double.infinity)
      for samples in artist.sets {
        samples.forEachBlock { block in
          let ends = block.ends
          (low, high) = (min(low, ends.low), max(high, ends.high))
        }
      }
      guard low.isFinite, high.isFinite else {
        throw LayoutError(
          low > high
            ? "none of the samples of a histogram is a number"
            : "a sample of the histogram is infinite; give a range, or the edges of the bins")
      }
      range = ViewInterval(low, high)
    }
    guard (range.high - range.low).isFinite else {
      throw LayoutError(
        "the samples of a histogram lie too far apart; give a range, or the edges of the bins")
    }
    return range.low == range.high ? ViewInterval(range.low - 0.5, range.high + 0.5) : range
  }
}

extension UnsafeBufferPointer<Double> {
  /// The smallest and the largest number; infinite the wrong way round where there is none.
  fileprivate var ends: (low: Double, high: Double) {
    var (low, high) = (SIMD8(repeating: Double.infinity), SIMD8(repeating: -Double.infinity))
    var index = 0
    while index + 8 <= count {
      let values = UnsafeRawPointer(baseAddress! + index).loadUnaligned(as: SIMD8<Double>.self)
      low.replace(with: values, where: values .< low)
      high.replace(with: values, where: values .> high)
      index += 8
    }
    var ends = (low: low.min(), high: high.max())
    for value in self[index...] {
      if value < ends.low { ends.low = value }
      if value > ends.high { ends.high = value }
    }
    return ends
  }
}

/// Counts samples in bins, to the bit as numpy's `histogram`.
struct BinCounter {
  let edges: [Double]
  /// Whether the bins are equally wide, so that a sample's bin can be reckoned.
  let isEqual: Bool

  /// numpy adds weights up in blocks of this many samples.
  private static let blockSize = 65_536

  func counts(_ samples: Column, weights: Column?) -> [Double] {
    guard let weights else { return plainCounts(samples) }
    var counts = [Double](repeating: 0, count: edges.count - 1)
    var sums = [Double](repeating: 0, count: edges.count)
    var start = 0
    while start < samples.count {
      let range = start..<min(start + Self.blockSize, samples.count)
      let (values, shares) = (samples.slice(range).values, weights.slice(range).values)
      if isEqual {
        var block = [Double](repeating: 0, count: counts.count)
        edges.withUnsafeBufferPointer { edges in
          for (value, share) in zip(values, shares) {
            if let bin = bin(of: value, among: edges) { block[bin] += share }
          }
        }
        for bin in counts.indices { counts[bin] += block[bin] }
      } else {
        addSums(of: values, shares, to: &sums)
      }
      start = range.upperBound
    }
    return isEqual ? counts : zip(sums.dropFirst(), sums).map { $0 - $1 }
  }

  private func plainCounts(_ samples: Column) -> [Double] {
    var counts = [Int](repeating: 0, count: edges.count - 1)
    counts.withUnsafeMutableBufferPointer { counts in
      edges.withUnsafeBufferPointer { edges in
        samples.forEachBlock { block in
          for value in block {
            if let bin = bin(of: value, among: edges) { counts[bin] += 1 }
          }
        }
      }
    }
    return counts.map(Double.init)
  }

  /// The bin that holds a value; nil outside of all.
  @inline(__always)
  private func bin(of value: Double, among edges: UnsafeBufferPointer<Double>) -> Int? {
    let last = edges.count - 1
    guard value >= edges[0], value <= edges[last] else { return nil }
    guard isEqual else { return max(0, min(index(after: value), last) - 1) }
    // The number is not negative and at most `last`; rounding may lead beside the bin.
    let place = (value - edges[0]) / (edges[last] - edges[0]) * Double(last)
    var bin = min(place.isNaN ? 0 : Int(place), last - 1)
    if value < edges[bin] { bin -= 1 }
    if bin < last - 1, value >= edges[bin + 1] { bin += 1 }
    return bin
  }

  /// The first edge above a value.
  private func index(after value: Double) -> Int {
    var (low, high) = (0, edges.count)
    while low < high {
      let middle = (low + high) / 2
      if edges[middle] > value { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Adds to each edge the weights of the samples below it; at the last edge of those on it, too.
  private func addSums(of values: [Double], _ weights: [Double], to sums: inout [Double]) {
    let order = values.indices.sorted { left, right in
      let (a, b) = (values[left], values[right])
      return a < b || (!a.isNaN && b.isNaN) || ((a == b || (a.isNaN && b.isNaN)) && left < right)
    }
    var (place, sum) = (0, 0.0)
    for (edge, value) in edges.enumerated() {
      let isLast = edge == edges.count - 1
      while place < order.count, values[order[place]] < value || (isLast && values[order[place]] == value) {
        sum += weights[order[place]]
        place += 1
      }
      sums[edge] += sum
    }
  }
}
