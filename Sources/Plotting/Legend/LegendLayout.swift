import FigureDrawing

/// A legend in its place: what it draws and what the geometry of the figure tells of it. All lengths are pixels, y up.
struct LegendLayout {
  /// A text of the legend and where its anchor stands.
  struct PlacedText {
    var layout: TextLayout
    var anchor: Point
  }

  /// The frame around all entries, drawn or not.
  let box: Rect
  /// The box around the frame's outline.
  let frameExtent: Rect
  let title: PlacedText?
  let texts: [PlacedText]
  let handles: [Rect]
  /// In drawing order: shadow, frame, title, entries.
  let elements: [Drawing.Element]

  /// - Parameters:
  ///   - entries: at least one, or the legend is an empty frame, as in matplotlib.
  ///   - obstacles: what a legend placed at "best" avoids.
  ///   - name: the legend's path in the drawing.
  init(
    _ legend: Legend, entries: [LegendEntry], avoiding obstacles: @autoclosure () throws -> LegendObstacles,
    in frame: AxesFrame, text: TextSetter, name: String
  ) throws {
    let settings = LegendSettings(legend, frame: frame)
    let entries = legend.reversed ? entries.reversed() : entries
    let font = legend.font.font(size: legend.fontSize ?? frame.style.legend.fontsize, in: frame.style)
    let reference = try text.line("lp", font: font)
    let colors = legend.labelColors ?? frame.style.legend.labelcolor.map { [$0] } ?? []
    let layouts = try entries.enumerated().map { place, entry in
      let color = colors.isEmpty ? frame.style.text.color : colors[place % colors.count]
      return try text.layout(TextBlock(entry.label, font: font, color: color.resolved(in: frame.style)))
    }
    let titleLayout = try Self.title(legend, frame: frame, text: text)

    var main = settings.columns(
      of: layouts.enumerated().map {
        .text(
          index: $0.offset, $0.element, reference: (reference.height, reference.descent), centersLines: true)
      }, legend)
    if let titleLayout {
      let line = try text.line("lp", font: titleLayout.block.font)
      main.insert(
        .text(
          index: entries.count, titleLayout, reference: (line.height, line.descent), centersLines: false),
        at: 0)
    }
    let packed = LegendBox.column(
      main, pad: settings.pixels(settings.borderPad), separation: settings.pixels(settings.labelSpacing),
      align: .init(legend.alignment ?? .center), width: legend.expands ? settings.expandedWidth : nil)
    let bounds = packed.bounds
    let corner =
      switch legend.placement ?? .named(frame.style.legend.location) {
      case .named(.best):
        settings.placement.best(width: bounds.width, height: bounds.height, avoiding: try obstacles())
      case .named(let location):
        settings.placement.corner(location, width: bounds.width, height: bounds.height)
      case .at(let point):
        Point(
          settings.anchor.x0 + settings.anchor.width * point.x,
          settings.anchor.y0 + settings.anchor.height * point.y)
      }
    let origin = Point(corner.x + -bounds.x0, corner.y + -bounds.y0)
    let box = Rect(
      x0: bounds.x0 + origin.x, y0: bounds.y0 + origin.y, x1: bounds.x1 + origin.x, y1: bounds.y1 + origin.y)

    var elements = settings.frame(around: box, legend, name: name)
    var texts: [Int: PlacedText] = [:]
    var handles: [Int: Rect] = [:]
    for placed in packed.place(at: origin) {
      switch placed {
      case .handle(let index, let origin):
        let drawn = settings.handles.draw(
          entries[index].handle, at: origin, name: "\(name)/entry\(index + 1)/handle")
        elements += drawn.elements
        handles[index] = drawn.box
      case .text(let index, let layout, let anchor):
        texts[index] = PlacedText(layout: layout, anchor: anchor)
        let part = index == entries.count ? "title" : "entry\(index + 1)/label"
        elements += layout.runs(at: anchor, canvasHeight: frame.canvas.height).map {
          Drawing.Element(artist: "\(name)/\(part)", primitive: .glyphs($0))
        }
      }
    }
    self.box = Rect(x: box.x0, y: box.y0, width: box.width, height: box.height)
    frameExtent = settings.extent(ofFrameAround: box, legend)
    self.elements = elements
    title = texts[entries.count]
    self.texts = entries.indices.compactMap { texts[$0] }
    self.handles = entries.indices.compactMap { handles[$0] }
  }

  private static func title(_ legend: Legend, frame: AxesFrame, text: TextSetter) throws -> TextLayout? {
    guard let title = legend.title, !title.isEmpty else { return nil }
    let size = legend.titleFontSize ?? frame.style.legend.titleFontsize
    let font = legend.titleFont.font(size: size, in: frame.style)
    return try text.layout(
      TextBlock(title, font: font, color: frame.style.text.color.resolved(in: frame.style)))
  }
}

extension LegendFont {
  fileprivate func font(size: FontSize?, in style: Style) -> TextFont {
    style.textFont(size: size, weight: weight, slant: slant, families: families)
  }
}
