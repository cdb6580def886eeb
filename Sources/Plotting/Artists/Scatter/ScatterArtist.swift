import FigureDrawing
import FigureNumbers
import Scales

/// Markers at samples, each with a size and colours of its own. Lists of edge colours and line widths are taken in turn.
public struct ScatterArtist: Sendable, Equatable, Codable {
  public var x: Column
  public var y: Column
  /// Areas in square points, one for all or one a sample; nil takes the style's. A sample whose area is not a number is
  /// left out.
  public var sizes: [Double]?
  /// The `c` argument: one colour, or one a sample.
  public var c: [ColorSpec]?
  /// The `c` argument as numbers, one a sample, which take their colours from ``colors``.
  /// Samples whose number is not finite are left out. They beat all other colours of faces.
  public var values: [Double]?
  /// The colours of ``values``: viridis from the least to the largest of them where nothing else is said.
  public var colors: ColorMapping?
  /// The `color` argument: faces and edges alike.
  public var color: [ColorSpec]?
  public var facecolors: [ColorSpec]?
  public var edgecolors: EdgeColors?
  public var linewidths: [Double]?
  public var marker: Marker?
  public var alpha: Double?
  /// An opacity for each sample instead of one for all.
  public var alphas: [Double]?
  public var zorder: Double?
  public var clipOn: Bool?
  public var label: String?
  /// A colour bar for ``values`` beside the axes.
  public var colorbar: Colorbar?

  public enum EdgeColors: Sendable, Equatable, Codable {
    /// The same as the face.
    case face
    case colors([ColorSpec])
  }

  public init(x: Column, y: Column, label: String? = nil) {
    self.x = x
    self.y = y
    self.label = label
  }
}

public typealias Scatter = ScatterArtist

extension ScatterArtist: ArtistContent {
  public var artist: Artist { .scatter(self) }

  public var cost: DrawingCost? {
    // One look for all needs no room; what differs by sample does.
    let isUniform = values == nil && alphas == nil && c?.count ?? 1 <= 1 && sizes?.count ?? 1 <= 1
    return isUniform ? nil : DrawingCost(x.count, "markers of looks of their own", bytesEach: 500)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let counts = SampleCounts("x", x.count)
    try counts.check("y", y.count)
    try counts.check("sizes", sizes?.count, isRepeated: true)
    try counts.check("values", values?.count)
    try counts.check("c", c?.count, isRepeated: true)
    try counts.check("alphas", alphas?.count)
    let resolved: ResolvedScatter
    do throws(NormError) {
      resolved = try ResolvedScatter(self, in: &axes)
    } catch {
      throw LayoutError("\(error)")
    }
    axes.add(resolved)
    if let mapping = resolved.mapping {
      axes.add(mapping.map, mapping.norm, alpha: alphas == nil ? alpha : nil, colorbar: colorbar)
    } else if colorbar != nil {
      throw LayoutError("a colour bar needs numbers that take their colours from a map")
    }
    axes.enter(
      label, ScatterHandle(look: resolved.look, outline: resolved.outline, sizes: resolved.sizes))
  }
}
