import FigureDrawing

/// The measures of a legend, defaults taken from the style. Lengths are fractions of the font size until
/// ``pixels(_:)`` turns them.
struct LegendSettings {
  let style: Style
  let dpi: Double
  /// Points.
  let fontSize: Double
  let borderPad: Double
  let labelSpacing: Double
  let columnSpacing: Double
  let handleTextPad: Double
  let borderAxesPad: Double
  let handles: HandleRoom
  /// The box that the legend is placed in or against, in pixels.
  let anchor: Rect
  private let phase: LayoutPhase

  init(_ legend: Legend, frame: AxesFrame) {
    style = frame.style
    dpi = frame.dpi
    phase = frame.phase
    let defaults = frame.style.legend
    fontSize = (legend.fontSize ?? defaults.fontsize).points(base: frame.style.font.size)
    borderPad = legend.borderPad ?? defaults.borderpad
    labelSpacing = legend.labelSpacing ?? defaults.labelspacing
    columnSpacing = legend.columnSpacing ?? defaults.columnspacing
    handleTextPad = legend.handleTextPad ?? defaults.handletextpad
    borderAxesPad = legend.borderAxesPad ?? defaults.borderaxespad
    let handleHeight = legend.handleHeight ?? defaults.handleheight
    // The usual height of a line of text hangs this much below its baseline (matplotlib's heuristic).
    let descent = 0.35 * fontSize * (handleHeight - 0.7)
    handles = HandleRoom(
      fontSize: fontSize, width: (legend.handleLength ?? defaults.handlelength) * fontSize,
      height: fontSize * handleHeight - descent, descent: descent,
      points: legend.numberOfPoints ?? defaults.numpoints,
      scatterPoints: legend.scatterPoints ?? defaults.scatterpoints,
      markerScale: legend.markerScale ?? defaults.markerscale, style: frame.style, dpi: frame.dpi,
      figureSize: frame.extent)
    if let box = legend.anchor {
      let low = frame.axesTransform(Point(box.x0, box.y0))
      let high = frame.axesTransform(Point(box.x1, box.y1))
      anchor = Rect(x0: low.x, y0: low.y, x1: high.x, y1: high.y)
    } else {
      anchor = frame.box
    }
  }

  /// A fraction of the font size in pixels.
  func pixels(_ fraction: Double) -> Double { fraction * fontSize * (1.0 * dpi / 72) }

  var placement: LegendPlacement {
    LegendPlacement(anchor: anchor, padding: borderAxesPad * (fontSize * dpi / 72))
  }

  /// The width of a legend that fills its anchor; nil before the figure is first drawn, since only then matplotlib
  /// stretches legends.
  var expandedWidth: Double? {
    phase == .measuring ? nil : anchor.width - 2 * (borderAxesPad + borderPad) * (fontSize * dpi / 72)
  }

  /// The width of a row that shall be stretched but is not yet, in pixels (`offsetbox._get_packed_offsets`).
  private static let unstretchedWidth = 1.0

  /// The entries in columns, the first ones longer by one where they do not divide evenly, as one row.
  func columns(of labels: [LegendBox], _ legend: Legend) -> [LegendBox] {
    let scale = 1.0 * dpi / 72
    let items = labels.enumerated().map { index, label in
      let handle = LegendBox.handle(
        index: index, width: handles.width * scale, height: handles.height * scale,
        descent: handles.descent * scale)
      return LegendBox.row(
        legend.markerFirst ? [handle, label] : [label, handle], pad: 0, separation: pixels(handleTextPad),
        spreadOver: nil)
    }
    let count = items.count < 2 ? 1 : max(legend.columns, 1)
    let (length, longer) = items.count.quotientAndRemainder(dividingBy: count)
    var start = 0
    var columns: [LegendBox] = []
    for column in 0..<count {
      let end = start + length + (column < longer ? 1 : 0)
      if start < end {
        columns.append(
          .column(
            Array(items[start..<end]), pad: 0, separation: pixels(labelSpacing),
            align: legend.markerFirst ? .baseline : .right, width: nil))
      }
      start = end
    }
    return [
      .row(
        columns, pad: 0, separation: pixels(columnSpacing),
        spreadOver: legend.expands ? expandedWidth ?? Self.unstretchedWidth : nil)
    ]
  }

  /// Shadow and frame of the legend, as far as they are wanted.
  func frame(around box: Rect, _ legend: Legend, name: String) -> [Drawing.Element] {
    let defaults = style.legend
    let hasFrame = legend.frame ?? defaults.frameon
    let hasShadow = hasFrame && legend.shadow ?? defaults.shadow
    // A shadow would show through: without an opacity of its own the frame is opaque then.
    let alpha = legend.frameAlpha ?? (legend.shadow == true ? 1 : defaults.framealpha)
    let face = (legend.facecolor ?? defaults.facecolor ?? style.axes.facecolor).resolved(
      in: style, alpha: alpha)
    let edge = (legend.edgecolor ?? defaults.edgecolor ?? style.axes.edgecolor).resolved(
      in: style, alpha: alpha)
    let width = defaults.linewidth ?? style.patch.linewidth
    let path = frameOutline(box, legend)
    var elements: [Drawing.Element] = []
    if hasShadow {
      let shade = Color(
        red: (1 - 0.7) * face.red, green: (1 - 0.7) * face.green, blue: (1 - 0.7) * face.blue, alpha: 0.5)
      let offset = 2 * dpi / 72
      let look = PatchLook(face: shade, edge: shade, width: width)
      if let shape = look.shape(
        path, transform: .translation(offset, -offset), dpi: dpi, snapping: style.path.snapping)
      {
        elements.append(Drawing.Element(artist: "\(name)/shadow", primitive: .path(shape)))
      }
    }
    let look = PatchLook(face: face, edge: edge, width: width)
    if hasFrame,
      let shape = look.shape(
        path, transform: .identity, dpi: dpi, snapping: style.path.snap ? .always : .never)
    {
      elements.append(Drawing.Element(artist: "\(name)/frame", primitive: .path(shape)))
    }
    return elements
  }

  /// The box around the frame's outline; where a legend is narrower than its corners, it is not the legend's own.
  func extent(ofFrameAround box: Rect, _ legend: Legend) -> Rect {
    let corners = frameOutline(box, legend).vertices.points
    return Rect.union(corners.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) }) ?? box
  }

  private func frameOutline(_ box: Rect, _ legend: Legend) -> Path {
    outline(
      Rect(x: box.x0, y: box.y0, width: box.width, height: box.height),
      isRound: legend.fancyBox ?? style.legend.fancybox)
  }

  /// The frame's outline, its corners rounded by a fifth of the font size (matplotlib's `BoxStyle.Round`).
  private func outline(_ box: Rect, isRound: Bool) -> Path {
    let (x0, y0, x1, y1) = (box.x0, box.y0, box.x1, box.y1)
    guard isRound else { return .closed([Point(x0, y0), Point(x1, y0), Point(x1, y1), Point(x0, y1)]) }
    let radius = fontSize * dpi / 72 * 0.2
    return Path(
      [
        Point(x0 + radius, y0), Point(x1 - radius, y0), Point(x1, y0), Point(x1, y0 + radius),
        Point(x1, y1 - radius), Point(x1, y1), Point(x1 - radius, y1), Point(x0 + radius, y1), Point(x0, y1),
        Point(x0, y1 - radius), Point(x0, y0 + radius), Point(x0, y0), Point(x0 + radius, y0),
        Point(x0 + radius, y0),
      ],
      codes: [
        .move, .line, .curve3, .curve3, .line, .curve3, .curve3, .line, .curve3, .curve3, .line, .curve3,
        .curve3,
        .close,
      ])
  }
}
