import Drawing

/// Vertical bars. A single value holds for all bars; lists of colours and line widths are taken in turn.
public struct BarArtist: Sendable, Equatable, Codable {
  public enum Align: String, Sendable, Codable, CaseIterable { case center, edge }

  public var x: [Double]
  public var height: [Double]
  public var width: [Double]
  public var bottom: [Double]
  public var align: Align
  public var color: [ColorSpec]?
  public var edgecolor: [ColorSpec]?
  public var linewidth: [Double]?
  public var alpha: Double?
  public var zorder: Double?
  public var label: String?

  public init(
    x: [Double], height: [Double], width: [Double] = [0.8], bottom: [Double] = [0], align: Align = .center,
    label: String? = nil
  ) {
    self.x = x
    self.height = height
    self.width = width
    self.bottom = bottom
    self.align = align
    self.label = label
  }
}

public typealias Bar = BarArtist

extension BarArtist: ArtistContent {
  public var artist: Artist { .bar(self) }

  public var cost: DrawingCost? {
    let count = [x.count, height.count, width.count, bottom.count].max() ?? 0
    return DrawingCost(count, "bars", bytesEach: 2_000)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let lists = [("x", x.count), ("height", height.count), ("width", width.count), ("bottom", bottom.count)]
    // As numpy broadcasts them: one value stands for all bars.
    let longest = lists.first { $0.1 != 1 } ?? lists[0]
    let counts = SampleCounts(longest.0, longest.1)
    for (name, count) in lists { try counts.check(name, count, isRepeated: true) }
    let rectangles = rectangles(longest.1, style: axes.style, cycle: &axes.cycle)
    for rectangle in rectangles { axes.add(rectangle) }
    if let first = rectangles.first { axes.enter(label, PatchHandle(look: first.look), isContainer: true) }
  }

  /// One rectangle a bar; a bar's foot is an edge that margins do not cross.
  private func rectangles(_ count: Int, style: Style, cycle: inout ColorCycle) -> [ResolvedRectangle] {
    let alpha = Alpha(alpha)
    let start = x.first(where: \.isFinite) ?? 0
    let automatic = color == nil ? cycle.fillColor() : .black
    let edge = style.patch.forceEdgecolor ? style.patch.edgecolor : ColorSpec.none
    return (0..<count).map { index in
      func item<Value>(_ list: [Value]) -> Value { list[index % list.count] }
      func listed(_ list: [ColorSpec]?) -> Color? {
        guard let list, !list.isEmpty else { return nil }
        return alpha.applied(to: item(list), in: style)
      }
      // Rounded as the difference of two abscissae (`Axes._convert_dx`).
      let width = (start + item(self.width)) - start
      let look = PatchLook(
        face: listed(color) ?? alpha.applied(toAutomatic: automatic),
        edge: listed(edgecolor) ?? alpha.applied(to: edge, in: style),
        width: linewidth.flatMap { $0.isEmpty ? nil : item($0) } ?? style.patch.linewidth)
      let left = align == .center ? item(x) - width / 2 : item(x)
      let foot = item(bottom)
      return ResolvedRectangle(
        origin: Point(left, foot), width: width, height: item(height), space: .data, look: look,
        stickyEdge: foot, zorder: zorder ?? 1)
    }
  }
}
