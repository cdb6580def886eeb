/// `boxplot.*`: how box plots look where they do not say so themselves.
public struct BoxPlotStyle: Sendable, Equatable, Codable {
  public var notch = false
  /// How far whiskers reach, in distances between the quartiles.
  public var whiskers = 1.5
  /// Whether boxes are filled.
  public var patchartist = false
  public var showmeans = false
  public var meanline = false
  public var showcaps = true
  public var showbox = true
  public var showfliers = true
  public var box = LineProperties(color: .ink, linestyle: .solid, linewidth: 1)
  public var whisker = LineProperties(color: .ink, linestyle: .solid, linewidth: 1)
  public var cap = LineProperties(color: .ink, linestyle: .solid, linewidth: 1)
  public var median = LineProperties(color: .cycle(1), linestyle: .solid, linewidth: 1)
  public var mean: LineProperties = {
    var mean = LineProperties(
      color: .cycle(2), linestyle: .dashed, linewidth: 1, marker: .triangleUp, markersize: 6)
    (mean.markerfacecolor, mean.markeredgecolor) = (.cycle(2), .cycle(2))
    return mean
  }()
  public var flier: LineProperties = {
    var flier = LineProperties(
      color: .ink, linestyle: LineStyle.none, linewidth: 1, marker: .circle, markersize: 6)
    (flier.markerfacecolor, flier.markeredgecolor) = (ColorSpec.none, .ink)
    flier.markeredgewidth = 1
    return flier
  }()
}

extension LineProperties {
  /// These, and where they say nothing those of `base`.
  func merged(over base: LineProperties) -> LineProperties {
    var merged = base
    merged.color = color ?? base.color
    merged.alpha = alpha ?? base.alpha
    merged.linestyle = linestyle ?? base.linestyle
    merged.linewidth = linewidth ?? base.linewidth
    merged.marker = marker ?? base.marker
    merged.markersize = markersize ?? base.markersize
    merged.markerfacecolor = markerfacecolor ?? base.markerfacecolor
    merged.markeredgecolor = markeredgecolor ?? base.markeredgecolor
    merged.markeredgewidth = markeredgewidth ?? base.markeredgewidth
    merged.markevery = markevery ?? base.markevery
    merged.drawstyle = drawstyle ?? base.drawstyle
    merged.zorder = zorder ?? base.zorder
    merged.dashCapstyle = dashCapstyle ?? base.dashCapstyle
    merged.solidCapstyle = solidCapstyle ?? base.solidCapstyle
    merged.solidJoinstyle = solidJoinstyle ?? base.solidJoinstyle
    merged.clipOn = clipOn ?? base.clipOn
    return merged
  }
}
