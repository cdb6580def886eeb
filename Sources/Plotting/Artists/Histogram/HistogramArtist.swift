import FigureDrawing
import FigureNumbers
import Scales

/// How many samples lie in each of several intervals, the bins: matplotlib's `hist`.
public struct HistogramArtist: Sendable, Equatable, Codable {
  /// What is drawn.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// Bars, those of several sets beside one another.
    case bar
    /// Bars, those of several sets on top of one another.
    case barStacked = "barstacked"
    /// An outline.
    case step
    /// An outline that is filled.
    case stepFilled = "stepfilled"
  }

  /// Where bars stand in regard to their bins.
  public enum Align: String, Sendable, Codable, CaseIterable {
    /// In their middle.
    case mid
    /// Over their left edges, or right ones.
    case left, right
  }

  /// Whether each bin holds the samples of all bins before it, or after it, too.
  public enum Cumulation: Sendable, Equatable, Codable { case none, ascending, descending }

  /// One or several sets of samples; samples that are not numbers count for nothing.
  public var sets: [Column]
  /// Nil takes the style's `hist.bins`.
  public var bins: Bins?
  /// The first and the last edge of equal bins; nil: the smallest and the largest sample.
  public var range: ViewInterval?
  /// What each sample counts for, as many lists as sets; nil: 1.
  public var weights: [Column]?
  /// Whether the samples are whole numbers by type, of which a rule makes no bins narrower than 1.
  public var areWholeNumbers = false
  /// Whether the area of the bars is 1.
  public var isDensity = false
  public var cumulation = Cumulation.none
  public var kind = Kind.bar
  public var align = Align.mid
  public var orientation = Orientation.vertical
  /// Thickness of bars as a fraction of their bins, 0 to 1; nil: 0.8 for bars of several sets, else 1.
  public var relativeWidth: Double?
  /// Whether bars or outlines of several sets stand on top of one another, whatever the kind.
  public var isStacked = false
  /// Whether the axis of the counts is logarithmic.
  public var isLog = false
  /// What bars stand on: one for all, or one a bin.
  public var bottom: [Double]?
  /// One for all sets, or one a set; nil takes those of lines from the cycle.
  public var color: [ColorSpec]?
  /// Colours, widths (points) and styles are taken in turn, one a set.
  public var facecolor: [ColorSpec]?
  public var edgecolor: [ColorSpec]?
  public var linewidth: [Double]?
  public var linestyle: [LineStyle]?
  public var hatches: [HatchPattern?] = []
  public var alpha: Double?
  public var zorder: Double?
  /// One a set.
  public var labels: [String]

  public init(_ sets: [Column], bins: Bins? = nil, labels: [String] = []) {
    self.sets = sets
    self.bins = bins
    self.labels = labels
  }

  /// The histogram of one set of samples.
  public init(_ samples: Column, bins: Bins? = nil, label: String? = nil) {
    self.init([samples], bins: bins, labels: label.map { [$0] } ?? [])
  }
}

public typealias Histogram = HistogramArtist

extension HistogramArtist: ArtistContent {
  public var artist: Artist { .histogram(self) }

  private var isBars: Bool { kind == .bar || kind == .barStacked }

  private var standsOnOthers: Bool { isStacked || kind == .barStacked }

  public var cost: DrawingCost? {
    let count: Int
    switch bins {
    case .count(let bins): count = bins
    case .edges(let edges): count = edges.count
    case .rule, nil: return nil
    }
    let (total, overflows) = count.multipliedReportingOverflow(by: max(sets.count, 1))
    return DrawingCost(overflows ? Int.max : total, "bins", bytesEach: isBars ? 2_000 : 500)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let counts = SampleCounts("x", sets.count)
    try counts.check("weights", weights?.count)
    try counts.check("color", color?.count, isRepeated: true)
    for (samples, weights) in zip(sets, weights ?? []) {
      try SampleCounts("x", samples.count).check("weights", weights.count)
    }
    guard !sets.isEmpty else { throw LayoutError("a histogram needs at least one set of samples") }
    let table = try HistogramTable(self, bins: bins ?? axes.style.hist.bins)
    try SampleCounts("the list of bins", table.edges.count - 1).check(
      "bottom", bottom?.count, isRepeated: true)
    let base = (0..<sets.count).map { set in
      color.map { Alpha(alpha).forced(on: $0[set % $0.count].resolved(in: axes.style)) }
    }.map { $0 ?? axes.cycle.lineColor() }
    let looks = looks(base, in: axes.style)
    if isBars {
      addBars(table, looks, to: &axes)
    } else {
      // An outline takes a colour of filled shapes from the cycle, too, which nobody sees.
      for _ in sets { _ = axes.cycle.fillColor() }
      addOutlines(table, looks, to: &axes)
    }
  }

  // MARK: Looks

  /// The looks of the sets, given their colours.
  private func looks(_ base: [Color], in style: Style) -> [PatchLook] {
    let alpha = Alpha(alpha)
    return base.enumerated().map { set, color in
      func turn(_ specs: [ColorSpec]?) -> Color? {
        guard let specs, !specs.isEmpty else { return nil }
        let colors = alpha.applied(toItems: specs, in: style)
        return colors[set % colors.count]
      }
      // What was asked for has its opacity already.
      let own = self.color == nil ? alpha.applied(toAutomatic: color) : color
      let automatic =
        kind == .step
        ? alpha.forced(on: color)
        : alpha.applied(to: style.patch.forceEdgecolor ? style.patch.edgecolor : .none, in: style)
      var look = PatchLook(
        face: kind == .step ? .clear : turn(facecolor) ?? own, edge: turn(edgecolor) ?? automatic,
        width: linewidth.flatMap { $0.isEmpty ? nil : $0[set % $0.count] } ?? style.patch.linewidth)
      if let pattern = hatches.isEmpty ? nil : hatches[set % hatches.count] {
        look.hatch = HatchLook(pattern, color: nil, edge: look.edge, alpha: alpha, in: style)
      }
      let linestyle = linestyle.flatMap { $0.isEmpty ? nil : $0[set % $0.count] } ?? .solid
      look.dashes = DashPattern(linestyle, in: style).scaled(by: look.width, in: style)
      if linestyle == .none { look.hidesEdge = true }
      return look
    }
  }

  /// Enters what stands for a set in the legend.
  private func enter(_ set: Int, _ look: PatchLook, in axes: inout ArtistSettler) {
    axes.enter(set < labels.count ? labels[set] : nil, PatchHandle(look: look))
  }

  // MARK: Bars

  private func addBars(_ table: HistogramTable, _ looks: [PatchLook], to axes: inout ArtistSettler) {
    let widths = zip(table.edges.dropFirst(), table.edges).map { $0 - $1 }
    let isSideBySide = !standsOnOthers
    let relative = relativeWidth.map { min(max($0, 0), 1) } ?? (sets.count > 1 && isSideBySide ? 0.8 : 1)
    let share = Double(isSideBySide ? sets.count : 1)
    let thicknesses = widths.map { relative * $0 / share }
    var shifts = widths.map { isSideBySide ? -0.5 * relative * $0 * (1 - 1 / share) : 0 }
    for (bin, width) in widths.enumerated() where align != .left {
      shifts[bin] += align == .mid ? 0.5 * width : width
    }
    var feet = bottom ?? [0]
    if feet.count == 1 { feet = [Double](repeating: feet[0], count: widths.count) }
    for (set, tops) in table.tops.enumerated() {
      if isLog { axes.request(.log(), on: orientation == .vertical ? .y : .x) }
      var bars = BarArtist(
        x: zip(table.edges, shifts).map { $0 + $1 },
        height: standsOnOthers ? zip(tops, feet).map { $0 - $1 } : tops, width: thicknesses, bottom: feet)
      bars.orientation = orientation
      bars.zorder = zorder
      for var bar in bars.rectangles(widths.count, looks: [looks[set]]) {
        // Margins may cross the feet of all but the first set.
        if set > 0 { bar.stickyEdge = nil }
        axes.add(bar)
      }
      if !widths.isEmpty { enter(set, looks[set], in: &axes) }
      if standsOnOthers { feet = tops }
      if isSideBySide { for bin in shifts.indices { shifts[bin] += thicknesses[bin] } }
    }
  }

  // MARK: Outlines

  /// Adds the outlines from the last set to the first, so that of stacked ones the lower covers the higher.
  private func addOutlines(_ table: HistogramTable, _ looks: [PatchLook], to axes: inout ArtistSettler) {
    let edges = table.edges
    var places = edges.dropLast().flatMap { [$0, $0] } + [edges[edges.count - 1]]
    places += [edges[edges.count - 1]]
    let half = 0.5 * (edges[1] - edges[0])
    let shift = align == .left ? -half : align == .right ? half : 0
    let foot = bottom ?? [0]
    func steps(_ values: [Double]) -> [Double] { values.flatMap { [$0, $0] } }
    let feet = (0..<edges.count - 1).map { foot[$0 % foot.count] }
    var below = steps(feet)
    var outlines: [Path] = []
    for tops in table.tops {
      let top = steps(zip(tops, feet).map { $0 + $1 })
      var points = zip(places, [below[0]] + top + [below[below.count - 1]]).map { Point($0 + shift, $1) }
      if kind == .stepFilled {
        let back = zip(places.dropFirst().dropLast(), below).map { Point($0 + shift, $1) }
        points += back.reversed().dropLast()
      }
      if orientation == .horizontal { points = points.map { Point($0.y, $0.x) } }
      outlines.append(kind == .stepFilled ? .closed(points) : Path(points))
      if standsOnOthers { below = top }
    }
    if isLog { axes.request(.log(), on: orientation == .vertical ? .y : .x) }
    for (set, outline) in outlines.enumerated().reversed() {
      axes.add(
        ResolvedPatch(
          path: outline, stickyEdge: StickyEdge(footOf: orientation, at: 0), look: looks[set],
          zorder: zorder ?? (kind == .step ? 2 : 1)))
      enter(set, looks[set], in: &axes)
    }
  }
}
