import FigureDrawing
import FigureNumbers
import Scales

/// Which colours a colour bar has from where to where (`Colorbar._process_values`, `_mesh` and `_proportional_y`).
struct ColorbarScale: Sendable {
  let mappable: Mappable
  /// What the bar shows without its extensions.
  let vmin: Double
  let vmax: Double
  /// The ends of the colours in data units, those of extensions left out.
  let edges: [Double]
  /// One colour between two edges.
  let colors: [Color]
  /// Lengths of the extensions as fractions of the bar, 0 where there is none, and their colours.
  let lower: (length: Double, color: Color)
  let upper: (length: Double, color: Color)
  /// The scale of the axis along the bar.
  let scale: AxisScale
  /// Where the norm has boundaries, these.
  let boundaries: [Double]?

  init(_ mappable: Mappable, _ bar: Colorbar) {
    self.mappable = mappable
    let norm = mappable.norm
    let hasLower = bar.extend == .min || bar.extend == .both
    let hasUpper = bar.extend == .max || bar.extend == .both
    var ends: [Double]
    if case .boundary(let given) = norm.norm {
      boundaries = given
      ends = given
    } else {
      boundaries = nil
      ends = Column(Linspace(0, 1, count: mappable.map.colors.count + 1)).values
    }
    if hasLower { ends.insert(ends[0] - 1, at: 0) }
    if hasUpper { ends.append(ends[ends.count - 1] + 1) }
    if boundaries == nil { ends = ends.map(norm.value) }
    let values = zip(ends, ends.dropFirst()).map { 0.5 * ($0 + $1) }
    let inside = (hasLower ? 1 : 0)..<(ends.count - (hasUpper ? 1 : 0))
    let (vmin, vmax) = (ends[inside.lowerBound], ends[inside.upperBound - 1])
    (self.vmin, self.vmax) = (vmin, vmax)

    /// From 0 to 1.
    func normalized(_ places: [Double]) -> [Double] {
      let (first, last) = (places[0], places[places.count - 1])
      return places.map { first == last ? 0 : ($0 - first) / (last - first) }
    }
    if boundaries != nil {
      let places = ends[inside].map { ($0 - vmin) / (vmax - vmin) }
      edges = normalized(places).map { $0 * (vmax - vmin) + vmin }
    } else {
      let shown = norm.moved(from: vmin, to: vmax)
      edges = normalized(ends[inside].map { norm($0) }).map(shown.value)
    }
    let alpha = Alpha(mappable.alpha)
    let all = norm.colors(of: values, in: mappable.map)
    colors = all[(hasLower ? 1 : 0)..<(all.count - (hasUpper ? 1 : 0))].map(alpha.applied(toAutomatic:))
    lower = (hasLower ? bar.extensionFraction : 0, alpha.forced(on: all[0]))
    upper = (hasUpper ? bar.extensionFraction : 0, alpha.forced(on: all[all.count - 1]))
    switch norm.norm {
    case .linear: scale = .linear
    case .scale(let own): scale = own
    case .boundary: scale = bar.spacing == .uniform ? AxisScale(BoundaryScale(ends)) : .linear
    case .twoSlope, .centered, .power: scale = AxisScale(NormScale(norm))
    }
  }
}
