import FigureDrawing
import FigureNumbers

/// A function that is constant between edges: matplotlib's `stairs`, as of a histogram's counts.
public struct StairsArtist: Sendable, Equatable, Codable {
  /// One a step; a step that is not a number is left out.
  public var values: [Double]
  /// One more than there are values; nil: the whole numbers from 0.
  public var edges: [Double]?
  /// What the steps stand on: one for all, or one a step.
  public var baseline: [Double]
  public var orientation: Orientation
  /// Whether the area down to the baseline is filled.
  public var isFilled: Bool
  public var label: String?
  public var properties: FillProperties

  public init(
    _ values: [Double], edges: [Double]? = nil, baseline: [Double] = [0],
    orientation: Orientation = .vertical, isFilled: Bool = false, label: String? = nil,
    properties: FillProperties = FillProperties()
  ) {
    self.values = values
    self.edges = edges
    self.baseline = baseline
    self.orientation = orientation
    self.isFilled = isFilled
    self.label = label
    self.properties = properties
  }
}

public typealias Stairs = StairsArtist

extension StairsArtist: ArtistContent {
  public var artist: Artist { .stairs(self) }

  public var cost: DrawingCost? { DrawingCost(values.count, "steps", bytesEach: 200) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let edges = edges ?? (0...values.count).map(Double.init)
    guard edges.count == values.count + 1 else {
      throw LayoutError(
        "\(values.count) values need \(values.count + 1) edges, one more than there are steps, not \(edges.count)"
      )
    }
    guard edges.allSatisfy({ !$0.isNaN }) else { throw LayoutError("an edge of stairs must be a number") }
    try SampleCounts("values", values.count).check("baseline", baseline.count, isRepeated: true)
    let style = axes.style
    let alpha = Alpha(properties.alpha)
    let color =
      properties.color.map { alpha.applied(to: $0, in: style) }
      ?? alpha.applied(toAutomatic: axes.cycle.lineColor())
    let edge = properties.edgecolor.map { alpha.applied(to: $0, in: style) }
    let isNamed = style.patch.forceEdgecolor
    var look = PatchLook(
      face: isFilled ? properties.facecolor.map { alpha.applied(to: $0, in: style) } ?? color : .clear,
      edge: edge
        ?? (isFilled ? isNamed ? alpha.applied(to: style.patch.edgecolor, in: style) : .clear : color),
      width: properties.linewidth ?? (isFilled ? 0 : style.patch.linewidth))
    look.hatch = properties.hatch.map {
      HatchLook($0, color: properties.hatchColor, edge: look.edge, alpha: alpha, in: style)
    }
    let linestyle = properties.linestyle ?? .solid
    look.dashes = DashPattern(linestyle, in: style).scaled(by: look.width, in: style)
    let width = look.width
    if linestyle == .none { look.hidesEdge = true }
    let foot = baseline.min() ?? 0
    axes.add(
      ResolvedPatch(
        path: path(edges), stickyEdge: StickyEdge(footOf: orientation, at: foot),
        foot: orientation == .vertical ? Point(edges[0], foot) : Point(foot, edges[0]), look: look,
        zorder: properties.zorder ?? 1))
    if isFilled {
      axes.enter(label, PatchHandle(look: look))
    } else {
      let line = LineProperties(color: .color(look.edge), linestyle: linestyle, linewidth: width)
      axes.enter(label, StairsHandle(look: LineLook(line, color: look.edge, in: style)))
    }
  }

  /// One polyline for each run of steps that are numbers (`StepPatch._update_path`).
  private func path(_ edges: [Double]) -> Path {
    func isNumber(_ index: Int) -> Bool {
      !values[index].isNaN && !baseline[index % baseline.count].isNaN
    }
    var points: [Point] = []
    var codes: [Path.Code] = []
    var start = 0
    while start < values.count {
      guard isNumber(start) else {
        start += 1
        continue
      }
      var end = start
      while end < values.count, isNumber(end) { end += 1 }
      let run = corners(edges, start..<end)
      points += orientation == .vertical ? run : run.map { Point($0.y, $0.x) }
      codes += [.move] + [Path.Code](repeating: .line, count: run.count - 1)
      start = end
    }
    return Path(points, codes: codes)
  }

  /// The steps of a run from left to right and, where each has a baseline of its own, back along these.
  private func corners(_ edges: [Double], _ steps: Range<Int>) -> [Point] {
    let top = steps.flatMap { [Point(edges[$0], values[$0]), Point(edges[$0 + 1], values[$0])] }
    let (first, last) = (edges[steps.lowerBound], edges[steps.upperBound])
    guard baseline.count > 1 else { return [Point(first, baseline[0])] + top + [Point(last, baseline[0])] }
    let foot = steps.reversed().flatMap {
      [Point(edges[$0 + 1], baseline[$0]), Point(edges[$0], baseline[$0])]
    }
    return [Point(first, baseline[steps.lowerBound])] + top + [foot[0]] + foot + [foot[foot.count - 1]]
  }
}
