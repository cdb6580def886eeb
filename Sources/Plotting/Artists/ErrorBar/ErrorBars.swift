import FigureDrawing
import FigureNumbers

/// The line, the bars and the caps of an error bar, after matplotlib's `Axes.errorbar`.
struct ErrorBars: Sendable {
  /// What is drawn, in the order in which it is added: the line, the bars along x and y, the caps.
  let children: [any ResolvedArtist]
  let line: LineLook
  let bars: CollectionLook
  /// Points; 0 for none.
  let capSize: Double
  let cap: LineLook?
  let hasX: Bool
  let hasY: Bool

  /// - Parameter hasLine: whether there is a line through the samples, unseen or not, that counts for the limits.
  /// - Precondition: the lists of the artist are equally long.
  init(_ artist: ErrorBarArtist, style: Style, cycle: inout ColorCycle, hasLine: Bool = true) {
    let base = artist.properties
    let zorder = base.zorder ?? 2
    let isClipped = base.clipOn ?? true
    let color = base.color?.resolved(in: style) ?? cycle.lineColor()
    line = LineLook(base, color: color, in: style)
    let barColor =
      (artist.ecolor ?? base.color).map { Alpha(base.alpha).applied(to: $0, in: style) } ?? line.color
    bars = CollectionLook(
      faces: [], edges: [barColor],
      widths: [
        artist.elinewidth ?? style.errorbar.elinewidth ?? base.linewidth ?? style.lines.linewidth
      ])
    capSize = artist.capsize ?? style.errorbar.capsize
    var caps = LineProperties(color: base.color, alpha: base.alpha, linestyle: LineStyle.none)
    caps.linewidth = base.linewidth
    caps.markersize = capSize > 0 ? 2 * capSize : nil
    caps.markeredgewidth = base.markeredgewidth ?? style.errorbar.capthick
    caps.markeredgecolor = artist.ecolor ?? base.color ?? .color(color)
    var capLook = LineLook(caps, color: color, in: style)
    func capLine(_ marker: Marker, _ x: Column, _ y: Column) -> ResolvedLine {
      capLook.marker = marker
      return ResolvedLine(
        x: x, y: y, look: capLook, zorder: zorder, label: "_nolegend_", isClipped: isClipped)
    }
    let (x, y) = (artist.x.values, artist.y.values)
    var added: [any ResolvedArtist] = []
    if hasLine {
      added.append(
        ResolvedLine(
          x: artist.x, y: artist.y, look: line, markEvery: base.markevery, zorder: zorder + 0.1,
          label: "_nolegend_", isClipped: isClipped))
    }
    var capLines: [ResolvedLine] = []
    if let errors = artist.xerr {
      let (low, high) = errors.ends(around: x)
      let segments = x.indices.map { (Point(low[$0], y[$0]), Point(high[$0], y[$0])) }
      added.append(ResolvedPolygons(segments: segments, look: bars, zorder: zorder, isClipped: isClipped))
      if capSize > 0 { capLines += [low, high].map { capLine(.verticalLine, Column($0), artist.y) } }
    }
    if let errors = artist.yerr {
      let (low, high) = errors.ends(around: y)
      let segments = x.indices.map { (Point(x[$0], low[$0]), Point(x[$0], high[$0])) }
      added.append(ResolvedPolygons(segments: segments, look: bars, zorder: zorder, isClipped: isClipped))
      if capSize > 0 { capLines += [low, high].map { capLine(.horizontalLine, artist.x, Column($0)) } }
    }
    children = added + capLines
    cap = capLines.first?.look
    hasX = artist.xerr != nil
    hasY = artist.yerr != nil
  }
}

extension ErrorBarArtist.Errors {
  /// Where the bars begin and end.
  func ends(around values: [Double]) -> (low: [Double], high: [Double]) {
    (values.indices.map { values[$0] - lower[$0] }, values.indices.map { values[$0] + upper[$0] })
  }
}
