import FigureDrawing
import FigureNumbers

/// Which share of samples is as small as a value or smaller: matplotlib's `ecdf`, the empirical distribution function.
///
/// ```swift
/// ECDF([3, 1, 2, 2])
/// ```
public struct ECDFArtist: Sendable, Equatable, Codable {
  public var samples: Column
  /// What each sample counts for; nil: all the same.
  public var weights: [Double]?
  /// Whether the share is that of larger samples.
  public var isComplementary = false
  /// Which way the shares go.
  public var orientation = Orientation.vertical
  /// Whether equal samples make one step.
  public var isCompressed = false
  public var label: String?
  public var properties: LineProperties

  public init(_ samples: Column, label: String? = nil, properties: LineProperties = LineProperties()) {
    self.samples = samples
    self.label = label
    self.properties = properties
  }
}

public typealias ECDF = ECDFArtist

extension ECDFArtist: ArtistContent {
  public var artist: Artist { .ecdf(self) }

  public var cost: DrawingCost? { DrawingCost(samples.count, "samples of a distribution", bytesEach: 150) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let (values, shares) = try steps()
    let places = isComplementary ? values + [values[values.count - 1]] : [values[0]] + values
    let heights = isComplementary ? [1] + shares.map { 1 - $0 } : [0] + shares
    let isUpright = orientation == .vertical
    var properties = properties
    properties.drawstyle = isComplementary == isUpright ? .stepsPre : .stepsPost
    let line = LineArtist(
      x: Column(isUpright ? places : heights), y: Column(isUpright ? heights : places), label: label,
      properties: properties)
    var resolved = line.resolved(in: &axes)
    resolved.stickyEdges = [0, 1].map { StickyEdge(isUpright ? .y : .x, $0) }
    axes.add(resolved)
    axes.enter(label, LineHandle(look: resolved.look))
  }

  /// The samples in their order, and which share of all there is up to each.
  private func steps() throws(LayoutError) -> (values: [Double], shares: [Double]) {
    try SampleCounts("x", samples.count).check("weights", weights?.count)
    guard !samples.isEmpty else { throw LayoutError("a distribution needs at least one sample") }
    let samples = samples.values
    guard samples.allSatisfy({ !$0.isNaN }) else {
      throw LayoutError("the samples of a distribution are numbers; leave missing ones out")
    }
    let order = samples.indices.sorted { (samples[$0], $0) < (samples[$1], $1) }
    var values = order.map { samples[$0] }
    var shares: [Double]
    if let weights {
      let total = PairwiseSum.of(order.map { weights[$0] })
      var sum = 0.0
      shares = order.map {
        sum += weights[$0] / total
        return sum
      }
    } else {
      shares = values.indices.map { Double($0 + 1) / Double(values.count) }
    }
    if isCompressed {
      // As matplotlib has it, a step is as high as up to the first of equal samples.
      let kept = values.indices.filter { $0 == 0 || values[$0] != values[$0 - 1] }
      (values, shares) = (kept.map { values[$0] }, kept.map { shares[$0] })
    }
    return (values, shares)
  }
}
