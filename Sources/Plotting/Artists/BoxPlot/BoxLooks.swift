import FigureDrawing

/// How the parts of a box plot look once all defaults are known.
struct BoxLooks: Sendable {
  struct Part: Sendable {
    let look: LineLook
    let zorder: Double
    let markEvery: MarkEvery?
    let isClipped: Bool

    /// - Parameter zorder: the depth where `properties` name none.
    init(_ properties: LineProperties, zorder: Double, in style: Style) {
      look = LineLook(properties, color: .black, in: style)
      self.zorder = properties.zorder ?? zorder
      markEvery = properties.markevery
      isClipped = properties.clipOn ?? true
    }
  }

  let box, whisker, cap, median, mean, flier: Part
  let fill: PatchLook
  let fillZorder: Double

  init(_ artist: BoxPlotArtist, in style: Style) {
    let defaults = style.boxplot
    let zorder = artist.zorder ?? 2
    func part(
      _ own: LineProperties, _ base: LineProperties, above: Double = 0, change: (inout LineProperties) -> Void
    ) -> Part {
      var base = base
      change(&base)
      return Part(own.merged(over: base), zorder: zorder + above, in: style)
    }
    let unmarked: (inout LineProperties) -> Void = { $0.marker = Marker.none }
    // Medians and means end where the box does.
    let flat: (inout LineProperties) -> Void = { ($0.solidCapstyle, $0.dashCapstyle) = (.butt, .butt) }
    box = part(artist.boxLine, defaults.box, change: unmarked)
    whisker = part(artist.whiskerLine, defaults.whisker, change: unmarked)
    cap = part(artist.capLine, defaults.cap, change: unmarked)
    median = part(artist.medianLine, defaults.median, above: 0.1) {
      unmarked(&$0)
      flat(&$0)
    }
    mean = part(artist.meanLine, defaults.mean, above: 0.1) {
      flat(&$0)
      if artist.hasMeanLines ?? defaults.meanline {
        $0.marker = Marker.none
      } else {
        $0.linestyle = LineStyle.none
      }
    }
    flier = part(artist.flierLine, defaults.flier) { _ in }
    var shape = artist.boxFill
    shape.edgecolor = shape.edgecolor ?? defaults.box.color
    shape.linewidth = shape.linewidth ?? defaults.box.linewidth
    shape.linestyle = shape.linestyle ?? defaults.box.linestyle
    fill = PatchLook(shape, style: style)
    fillZorder = shape.zorder ?? zorder
  }
}
