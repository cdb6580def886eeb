import FigureDrawing

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
  public var color: [ColorSpec]?
  public var edgecolor: [ColorSpec]?
  public var linewidth: [Double]?
  public var alpha: Double?
  public var zorder: Double?
  public var label: String?

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
    return DrawingCost(count, "bars", bytesEach: 2_000)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let names =
      orientation == .vertical ? ["x", "height", "width", "bottom"] : ["y", "width", "height", "left"]
    let lists = Array(zip(names, [positions.count, lengths.count, thicknesses.count, feet.count]))
    // As numpy broadcasts them: one value stands for all bars.
    let longest = lists.first { $0.1 != 1 } ?? lists[0]
    let counts = SampleCounts(longest.0, longest.1)
    for (name, count) in lists { try counts.check(name, count, isRepeated: true) }
    let rectangles = rectangles(longest.1, looks: looks(in: axes.style, cycle: &axes.cycle))
    for rectangle in rectangles { axes.add(rectangle) }
    if let first = rectangles.first { axes.enter(label, PatchHandle(look: first.look), isContainer: true) }
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
    return (0..<min(count, faces.count * edges.count * widths.count)).map { index in
      PatchLook(
        face: faces[index % faces.count], edge: edges[index % edges.count],
        width: widths[index % widths.count])
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
