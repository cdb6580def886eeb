import FigureDrawing
import FigureNumbers

/// The area between two curves over one axis: `fill_between`, and `fill_betweenx` along y.
public struct FillBetweenArtist: Sendable, Equatable, Codable {
  public enum Step: String, Sendable, Codable, CaseIterable { case pre, post, mid }

  /// Places along ``axis``, and the two curves across it.
  public var x: Column
  public var y1: Column
  public var y2: Column
  /// Where the area is filled; nil: everywhere.
  public var condition: [Bool]?
  public var step: Step?
  /// Whether the area is filled up to where the curves cross.
  public var interpolates: Bool
  /// The axis that the samples run along.
  public var axis = AxisName.x
  public var label: String?
  public var properties: FillProperties

  public init(
    x: Column, y1: Column, y2: Column, condition: [Bool]? = nil, step: Step? = nil,
    interpolates: Bool = false,
    label: String? = nil, properties: FillProperties = FillProperties()
  ) {
    self.x = x
    self.y1 = y1
    self.y2 = y2
    self.condition = condition
    self.step = step
    self.interpolates = interpolates
    self.label = label
    self.properties = properties
  }
}

public typealias FillBetween = FillBetweenArtist

extension FillBetweenArtist: ArtistContent {
  public var artist: Artist { .fillBetween(self) }

  public var cost: DrawingCost? { DrawingCost(x.count, "samples of a filled area", bytesEach: 150) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let area = try resolved(in: &axes)
    axes.add(area)
    axes.enter(label, PatchHandle(look: area.look.patch(in: axes.style)))
  }

  /// The area as it is drawn.
  func resolved(in axes: inout ArtistSettler) throws(LayoutError) -> ResolvedPolygons {
    let counts = SampleCounts("x", x.count)
    try counts.check("y1", y1.count)
    try counts.check("y2", y2.count)
    try counts.check("condition", condition?.count)
    let regions = FillRegions(self)
    let look = CollectionLook(properties, style: axes.style) { axes.cycle.fillColor() }
    return ResolvedPolygons(
      kind: .fill, paths: regions.polygons(step: step.map(LineSteps.init), interpolates: interpolates),
      extremes: regions.points, look: look, zorder: properties.zorder ?? 1)
  }
}

extension CollectionLook {
  /// The look of the box that stands for a filled area in a legend: the first of each.
  ///
  /// Dashes are scaled by the line width once as those of the area and once more as those of the box.
  func patch(in style: Style) -> PatchLook {
    let width = widths.first ?? 0
    var patch = PatchLook(face: faces.first ?? .clear, edge: edges.first ?? .clear, width: width)
    patch.hatch = hatches.first
    patch.dashes = dashes.scaled(by: width, in: style).scaled(by: width, in: style)
    return patch
  }
}
