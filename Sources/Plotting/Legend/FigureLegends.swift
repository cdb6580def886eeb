import FigureDrawing

/// The legends of a whole figure in their places (`Figure.legend`).
struct FigureLegends {
  private let layouts: [LegendLayout]
  private let models: [Legend]

  /// - Throws: ``LayoutError`` where a legend asks for an artist that there is not.
  init(of figure: SettledFigure, text: TextSetter) throws {
    let page = figure.page
    let unit = FrameAxis(low: 0, high: 1, scale: .linear)
    // A crop moves anchors; without one, the legend stands in what is left.
    func frame(_ box: Rect) -> AxesFrame {
      var frame = AxesFrame(
        canvas: page.canvas, figureBox: page.box, dpi: page.dpi, style: page.style,
        box: box, x: unit, y: unit,
        phase: figure.axes.first?.frame.phase ?? .drawing)
      frame.extent = page.extent
      return frame
    }
    let canvas = Rect(x0: 0, y0: 0, x1: page.extent.width, y1: page.extent.height)
    let frames = (whole: frame(page.box), cropped: frame(canvas))
    let candidates = figure.axes.flatMap(\.artists.candidates).map {
      LegendEntry(label: $0.label, handle: $0.handle)
    }
    models = figure.model.legends
    layouts = try models.enumerated().map { index, model in
      var legend = model
      let usual = page.style.legend.location
      if legend.placement == nil || legend.placement == .named(.best) {
        legend.placement = .named(usual == .best ? .upperRight : usual)
      }
      try legend.check(candidates, at: FigurePlace("legend"))
      return try LegendLayout(
        legend, entries: legend.entries(of: candidates, style: page.style), avoiding: LegendObstacles(),
        in: model.anchor == nil ? frames.cropped : frames.whole,
        text: text, name: "figure/legend\(index + 1)")
    }
  }

  /// The boxes of all legends, in pixels.
  var extents: [Rect] { layouts.map(\.box) }

  /// Legends that a constrained layout makes room for, and on which side.
  var outside: [(side: Side, box: Rect)] {
    zip(models, layouts).compactMap { model, layout in
      model.anchor == nil ? model.outside.map { ($0, layout.box) } : nil
    }
  }

  var elements: [Drawing.Element] { layouts.flatMap(\.elements) }
}
