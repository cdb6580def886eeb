import FigureDrawing
import FigureNumbers

/// Areas on top of one another: matplotlib's `stackplot`.
///
/// ```swift
/// StackPlot(x: [0, 1, 2], [[1, 2, 3], [2, 1, 2]], labels: ["a", "b"])
/// ```
public struct StackPlotArtist: Sendable, Equatable, Codable {
  /// Where the lowest area begins.
  public enum Baseline: String, Sendable, Codable, CaseIterable {
    case zero
    /// So that the whole lies evenly about zero.
    case sym
    /// So that the slopes of the areas are small (Byron and Wattenberg, "Stacked Graphs", 2008).
    case wiggle
    /// So that those of large areas are.
    case weightedWiggle = "weighted_wiggle"
  }

  public var x: Column
  /// How thick each area is at the places of x.
  public var layers: [[Double]]
  public var baseline = Baseline.zero
  /// What the legend says, one an area; further ones say nothing.
  public var labels: [String]
  /// Taken in turn; nil takes those of lines from the cycle.
  public var colors: [ColorSpec]?
  /// In place of ``colors``, which are taken from the cycle all the same.
  public var facecolors: [ColorSpec]?
  /// Taken in turn, one an area.
  public var edgecolors: [ColorSpec]?
  /// Points, taken in turn, one an area.
  public var linewidths: [Double]?
  public var linestyle: LineStyle?
  /// Taken in turn, one an area; nil: none.
  public var hatches: [HatchPattern?] = []
  public var alpha: Double?
  public var zorder: Double?

  public init(x: Column, _ layers: [[Double]], labels: [String] = []) {
    self.x = x
    self.layers = layers
    self.labels = labels
  }
}

public typealias StackPlot = StackPlotArtist

extension StackPlotArtist: ArtistContent {
  public var artist: Artist { .stackPlot(self) }

  public var cost: DrawingCost? {
    let (count, overflows) = x.count.multipliedReportingOverflow(by: layers.count)
    return DrawingCost(overflows ? Int.max : count, "samples of stacked areas", bytesEach: 200)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    guard !layers.isEmpty else { throw LayoutError("stacked areas need at least one list of numbers") }
    for layer in layers { try SampleCounts("x", x.count).check("a list of y", layer.count) }
    guard !x.isEmpty else { return }
    let faces = facecolors ?? colors
    let automatic = colors == nil ? layers.map { _ in ColorSpec.color(axes.cycle.lineColor()) } : []
    let borders = borders()
    for (index, (lower, upper)) in zip(borders, borders.dropFirst()).enumerated() {
      func turn<Item>(_ items: [Item]?) -> Item? {
        items.flatMap { $0.isEmpty ? nil : $0[index % $0.count] }
      }
      var properties = FillProperties(alpha: alpha)
      properties.facecolor = faces == nil ? automatic[index] : turn(faces) ?? ColorSpec.none
      properties.edgecolor = turn(edgecolors)
      properties.linewidth = turn(linewidths)
      properties.linestyle = linestyle
      properties.hatch = turn(hatches) ?? nil
      properties.zorder = zorder
      let area = FillBetweenArtist(x: x, y1: Column(lower), y2: Column(upper), properties: properties)
      var resolved = try area.resolved(in: &axes)
      if index == 0 { resolved.stickyEdge = StickyEdge(.y, 0) }
      axes.add(resolved)
      axes.enter(
        index < labels.count ? labels[index] : nil, PatchHandle(look: resolved.look.patch(in: axes.style)))
    }
  }

  /// The lines between the areas, from the baseline up.
  func borders() -> [[Double]] {
    var sum = x.values.map { _ in 0.0 }
    let stack = layers.map { layer in
      for index in layer.indices { sum[index] += layer[index] }
      return sum
    }
    let first: [Double]
    switch baseline {
    case .zero: return [sum.map { _ in 0 }] + stack
    case .sym: first = sum.map { -$0 * 0.5 }
    case .wiggle:
      let count = Double(layers.count)
      var weighted = sum.map { _ in 0.0 }
      for (place, layer) in layers.enumerated() {
        for index in layer.indices { weighted[index] += layer[index] * (count - 0.5 - Double(place)) }
      }
      first = weighted.map { $0 / -count }
    case .weightedWiggle: first = weightedBaseline(stack, total: sum)
    }
    return [first] + stack.map { zip($0, first).map { $0 + $1 } }
  }

  private func weightedBaseline(_ stack: [[Double]], total: [Double]) -> [Double] {
    var centers = total.map { _ in 0.0 }
    for (layer, top) in zip(layers, stack) {
      for index in layer.indices {
        let increase = index == 0 ? layer[0] : layer[index] - layer[index - 1]
        let below = (total[index] - top[index]) + 0.5 * layer[index]
        let share = index == 0 ? 0.5 : below * (total[index] > 0 ? 1 / total[index] : 0)
        centers[index] += (share - 0.5) * increase
      }
    }
    var center = 0.0
    return centers.indices.map { index in
      center += centers[index]
      return center - 0.5 * total[index]
    }
  }
}
