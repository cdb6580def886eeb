import FigureDrawing

/// How numbers become colours: the keywords `cmap`, `norm`, `vmin` and `vmax` of matplotlib.
public struct ColorMapping: Sendable, Equatable, Codable {
  /// Where the colours come from.
  public enum Source: Sendable, Equatable, Codable {
    /// One of matplotlib's maps, `_r` after the name for its reverse.
    case named(String)
    /// Evenly spaced colours with all colours between them.
    case through([Color])
  }

  public var source: Source
  public var norm: Norm
  /// What takes the first colour; nil: the least number there is.
  public var vmin: Double?
  /// What takes the last colour; nil: the largest number there is.
  public var vmax: Double?

  public init(
    _ source: Source = .named("viridis"), norm: Norm = .linear, vmin: Double? = nil, vmax: Double? = nil
  ) {
    self.source = source
    self.norm = norm
    self.vmin = vmin
    self.vmax = vmax
  }

  /// The map and the norm for some data, from which come the ends that are not given.
  ///
  /// - Throws: a ``NormError`` where there is no such map, or the ends do not suit the norm.
  public func settled(for values: [Double]) throws(NormError) -> (map: ColorMap, norm: SettledNorm) {
    let map: ColorMap? =
      switch source {
      case .named(let name): ColorMap(named: name)
      case .through(let colors): colors.isEmpty ? nil : ColorMap(through: colors)
      }
    guard let map else { throw NormError("there is no colour map of that name, or it has no colours") }
    return (map, try SettledNorm(norm, values: values, vmin: vmin, vmax: vmax))
  }
}
