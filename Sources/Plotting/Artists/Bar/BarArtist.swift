import FigureDrawing
import FigureNumbers

/// Bars, upright or lying. A single value holds for all bars; lists of colours and line widths are taken in turn.
public struct BarArtist: Sendable, Equatable, Codable {
  public enum Align: String, Sendable, Codable, CaseIterable { case center, edge }

  /// Where the bars stand on their axis: on x for upright bars.
  public var positions: [Double]
  /// How far the bars reach from their feet.
  public var lengths: [Double]
  /// What the bars measure along their axis.
  public var thicknesses: [Double]
  /// Where the bars begin.
  public var feet: [Double]
  public var orientation: Orientation
  /// Whether a position is the middle of a bar, or its left or lower edge.
  public var align: Align
  /// The colours inside.
  public var color: [ColorSpec]?
  public var edgecolor: [ColorSpec]?
  public var linewidth: [Double]?
  public var linestyle: LineStyle?
  /// One for all bars, or one a bar; nil: none.
  public var hatches: [HatchPattern?] = []
  public var hatchColor: ColorSpec?
  public var alpha: Double?
  public var zorder: Double?
  /// What the legend says of all bars.
  public var label: String?
  /// What the legend says of each bar, in place of ``label``; as many as bars.
  public var labels: [String]?
  public var errors: BarErrors?
  /// What stands at the bars as ticks: one for all, or one a bar.
  public var tickLabels: [String]?
  public var barLabels: [BarLabel] = []
  /// Whether the axis that the bars are measured along becomes logarithmic.
  public var isLog = false

  /// Upright bars: matplotlib's `bar`.
  public init(
    x: [Double], height: [Double], width: [Double] = [0.8], bottom: [Double] = [0], align: Align = .center,
    label: String? = nil
  ) {
    positions = x
    lengths = height
    thicknesses = width
    feet = bottom
    orientation = .vertical
    self.align = align
    self.label = label
  }

  /// Lying bars: matplotlib's `barh`.
  public init(
    y: [Double], width: [Double], height: [Double] = [0.8], left: [Double] = [0], align: Align = .center,
    label: String? = nil
  ) {
    self.init(x: y, height: width, width: height, bottom: left, align: align, label: label)
    orientation = .horizontal
  }
}

public typealias Bar = BarArtist

extension BarArtist: ArtistContent {
  public var artist: Artist { .bar(self) }

  public var cost: DrawingCost? {
    let count = [positions.count, lengths.count, thicknesses.count, feet.count].max() ?? 0
    return DrawingCost(
      count, "bars", bytesEach: Double(2_000 * (1 + barLabels.count) + (errors == nil ? 0 : 500)))
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let names =
      orientation == .vertical ? ["x", "height", "width", "bottom"] : ["y", "width", "height", "left"]
    let lists = Array(zip(names, [positions.count, lengths.count, thicknesses.count, feet.count]))
    // As numpy broadcasts them: one value stands for all bars.
    let longest = lists.first { $0.1 != 1 } ?? lists[0]
    let counts = SampleCounts(longest.0, longest.1)
    for (name, count) in lists { try counts.check(name, count, isRepeated: true) }
    let bars = SampleCounts("the list of bars", longest.1)
    try bars.check("the list of labels", labels?.count)
    if !hatches.isEmpty { try bars.check("hatch", hatches.count, isRepeated: true) }
    try bars.check("the list of tick labels", tickLabels?.count, isRepeated: true)
    if isLog { axes.request(.log(), on: orientation == .vertical ? .y : .x) }
    let rectangles = rectangles(longest.1, looks: looks(in: axes.style, cycle: &axes.cycle))
    for rectangle in rectangles { axes.add(rectangle) }
    for (label, rectangle) in zip(labels ?? [], rectangles) {
      axes.enter(label, PatchHandle(look: rectangle.look))
    }
    let segments = try addErrors(to: rectangles, counted: bars, in: &axes)
    if labels == nil, let first = rectangles.first {
      axes.enter(label, PatchHandle(look: first.look), isContainer: true)
    }
    if let tickLabels, !tickLabels.isEmpty {
      let places = rectangles.indices.map { positions[$0 % positions.count] }
      let texts = places.indices.map { tickLabels[$0 % tickLabels.count] }
      axes.request(.ticks(FixedTicks(at: places, labels: texts)), on: orientation == .vertical ? .x : .y)
    }
    for barLabel in barLabels { try add(barLabel, to: rectangles, segments, counted: bars, in: &axes) }
  }

  // MARK: Errors and texts

  /// Adds the bars of uncertainty.
  ///
  /// - Returns: the ends along the bars of those that texts stand off from: the first kind there is.
  private func addErrors(
    to rectangles: [ResolvedRectangle], counted bars: SampleCounts, in axes: inout ArtistSettler
  ) throws(LayoutError) -> [(low: Double, high: Double)] {
    guard let errors, errors.x != nil || errors.y != nil else { return [] }
    for (name, list) in [("xerr", errors.x), ("yerr", errors.y)] {
      try bars.check("\(name).lower", list?.lower.count)
      try bars.check("\(name).upper", list?.upper.count)
    }
    let isUpright = orientation == .vertical
    let (x, y) = (isUpright ? positions : feet, isUpright ? feet : positions)
    let tips = rectangles.map { bar in
      isUpright
        ? Point(bar.origin.x + 0.5 * bar.width, bar.origin.y + bar.height)
        : Point(bar.origin.x + bar.width, bar.origin.y + 0.5 * bar.height)
    }
    var line = LineProperties(color: .cycle(0), alpha: errors.alpha, linestyle: LineStyle.none)
    line.marker = Marker.none
    line.zorder = errors.zorder ?? zorder.map { $0 + 0.01 }
    line.markeredgewidth = errors.capthick
    var whiskers = ErrorBarArtist(
      x: Column(tips.map(\.x)), y: Column(tips.map(\.y)),
      xerr: errors.x?.rounded(at: x.first(where: \.isFinite) ?? 0),
      yerr: errors.y?.rounded(at: y.first(where: \.isFinite) ?? 0), properties: line)
    whiskers.capsize = errors.capsize
    whiskers.ecolor = errors.color ?? .color(.black)
    whiskers.elinewidth = errors.linewidth
    let drawn = ErrorBars(whiskers, style: axes.style, cycle: &axes.cycle, hasLine: false)
    for child in drawn.children { axes.add(child) }
    let (along, first) = (isUpright ? AxisName.y : .x, whiskers.xerr == nil ? AxisName.y : .x)
    guard let list = first == .x ? whiskers.xerr : whiskers.yerr else { return [] }
    let ends = list.ends(around: tips.map { $0[first] })
    return tips.indices.map { index in
      guard ends.low[index].isFinite, ends.high[index].isFinite else { return (.nan, .nan) }
      return first == along ? (ends.low[index], ends.high[index]) : (tips[index][along], tips[index][along])
    }
  }

  /// - Parameter segments: the ends of the bars of uncertainty along the bars; NaN where there is none.
  private func add(
    _ barLabel: BarLabel, to rectangles: [ResolvedRectangle], _ segments: [(low: Double, high: Double)],
    counted bars: SampleCounts, in axes: inout ArtistSettler
  ) throws(LayoutError) {
    guard let template = NumberTemplate(barLabel.format) else {
      throw LayoutError("fmt: \(barLabel.format) writes no number; write it as in %g, %.1f or {:,.0f}")
    }
    try bars.check("padding", barLabel.padding.count, isRepeated: true)
    guard barLabel.labels.count <= rectangles.count else {
      throw LayoutError("\(barLabel.labels.count) texts for \(rectangles.count) bars")
    }
    let isUpright = orientation == .vertical
    for (index, bar) in rectangles.enumerated() {
      let (start, length) = isUpright ? (bar.origin.y, bar.height) : (bar.origin.x, bar.width)
      var ends = (low: min(start, start + length), high: max(start, start + length))
      if index < segments.count, segments[index].low.isFinite { ends = segments[index] }
      let text = index < barLabel.labels.count ? barLabel.labels[index] : nil
      axes.addLast(
        ResolvedBarLabel(
          bar: bar, orientation: orientation, length: length, end: length >= 0 ? ends.high : ends.low,
          text: length.isNaN ? "" : text ?? template.text(length), position: barLabel.position,
          padding: barLabel.padding[index % barLabel.padding.count], properties: barLabel.properties,
          style: axes.style))
    }
  }

  /// The looks of the bars, taken in turn.
  private func looks(in style: Style, cycle: inout ColorCycle) -> [PatchLook] {
    let alpha = Alpha(alpha)
    func colors(_ specs: [ColorSpec]?, _ automatic: () -> Color) -> [Color] {
      specs.flatMap { $0.isEmpty ? nil : alpha.applied(toItems: $0, in: style) } ?? [automatic()]
    }
    let faces = colors(color) { alpha.applied(toAutomatic: cycle.fillColor()) }
    let edges = colors(edgecolor) {
      alpha.applied(to: style.patch.forceEdgecolor ? style.patch.edgecolor : .none, in: style)
    }
    let widths = linewidth.flatMap { $0.isEmpty ? nil : $0 } ?? [style.patch.linewidth]
    let count = max(positions.count, lengths.count, thicknesses.count, feet.count)
    return (0..<min(count, faces.count * edges.count * widths.count * max(hatches.count, 1))).map { index in
      var look = PatchLook(
        face: faces[index % faces.count], edge: edges[index % edges.count],
        width: widths[index % widths.count])
      if let pattern = hatches.isEmpty ? nil : hatches[index % hatches.count] {
        look.hatch = HatchLook(pattern, color: hatchColor, edge: look.edge, alpha: alpha, in: style)
      }
      look.dashes = DashPattern(linestyle ?? .solid, in: style).scaled(by: look.width, in: style)
      if linestyle == LineStyle.none { look.hidesEdge = true }
      return look
    }
  }

  /// One rectangle a bar; a bar's foot is an edge that margins do not cross.
  ///
  /// - Parameter looks: taken in turn.
  func rectangles(_ count: Int, looks: [PatchLook]) -> [ResolvedRectangle] {
    // Rounded as the difference of two places on the axis (`Axes._convert_dx`).
    let start = positions.first(where: \.isFinite) ?? 0
    let base = feet.first(where: \.isFinite) ?? 0
    return (0..<count).map { index in
      func item(_ list: [Double]) -> Double { list[index % list.count] }
      let thickness = (start + item(thicknesses)) - start
      let length = (base + item(lengths)) - base
      let edge = align == .center ? item(positions) - thickness / 2 : item(positions)
      let foot = item(feet)
      let isUpright = orientation == .vertical
      return ResolvedRectangle(
        origin: isUpright ? Point(edge, foot) : Point(foot, edge),
        width: isUpright ? thickness : length, height: isUpright ? length : thickness, space: .data,
        look: looks[index % looks.count], stickyEdge: StickyEdge(footOf: orientation, at: foot),
        zorder: zorder ?? 1)
    }
  }
}
