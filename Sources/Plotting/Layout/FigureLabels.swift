import FigureDrawing

/// The texts of a whole figure in their places: `suptitle`, `supxlabel`, `supylabel` and texts anywhere.
struct FigureLabels {
  let suptitle: PlacedText?
  let supxlabel: PlacedText?
  let supylabel: PlacedText?
  private let texts: [PlacedText]

  /// Places the texts where matplotlib has them (`FigureBase._suplabels`).
  init(of figure: SettledFigure, text: TextSetter) throws {
    let style = figure.page.style
    func place(
      _ label: Label?, at place: Point, size: FontSize, weight: FontWeight, rotation: Double = 0,
      _ horizontal: HorizontalAlignment, _ vertical: VerticalAlignment
    ) throws -> PlacedText? {
      try label.map { label in
        let block = label.block(
          size: size, weight: weight, color: style.text.color, style: style, rotation: rotation,
          horizontalAlignment: horizontal, verticalAlignment: vertical)
        let anchor = Point(label.x ?? place.x, label.y ?? place.y)
        return try PlacedText(block, at: figure.page.transform(anchor), text: text)
      }
    }
    let (own, places) = (style.figure, figure.labelPlaces)
    suptitle = try place(
      figure.model.suptitle, at: Point(0.5, places.suptitle ?? 0.98), size: own.titlesize,
      weight: own.titleweight, .center, places.suptitleAlignment ?? .top)
    supxlabel = try place(
      figure.model.supxlabel, at: Point(0.5, places.supxlabel ?? 0.01), size: own.labelsize,
      weight: own.labelweight, .center,
      .bottom)
    supylabel = try place(
      figure.model.supylabel, at: Point(places.supylabel ?? 0.02, 0.5), size: own.labelsize,
      weight: own.labelweight,
      rotation: 90,
      .left, .center)
    texts = try figure.model.texts.map { artist in
      let block = TextBlock(artist.text, properties: artist.properties, style: style)
      let anchor = figure.page.transform(artist.position)
      let wrapped =
        artist.properties.wraps ? try text.wrapped(block, at: anchor, within: figure.page.extent) : block
      return try PlacedText(wrapped, at: anchor, text: text)
    }
  }

  private var all: [(name: String, text: PlacedText)] {
    let named = [("suptitle", suptitle), ("supxlabel", supxlabel), ("supylabel", supylabel)]
    return named.compactMap { name, text in text.map { (name, $0) } }
      + texts.enumerated().map { ("text\($0.offset + 1)", $0.element) }
  }

  /// The boxes of all that is written.
  var extents: [Rect] { all.filter { !$0.text.isEmpty }.map(\.text.extent) }

  func elements(canvas: Size) throws -> [Drawing.Element] {
    try all.flatMap { try $0.text.elements(canvas: canvas, name: "figure/\($0.name)") }
  }
}
