import FigureDrawing

/// A text laid out and put in its place.
struct PlacedText {
  let layout: TextLayout
  /// In pixels, y up.
  let anchor: Point

  init(_ block: TextBlock, at anchor: Point, text: TextSetter) throws {
    layout = try text.layout(block)
    self.anchor = anchor
  }

  private init(layout: TextLayout, anchor: Point) {
    self.layout = layout
    self.anchor = anchor
  }

  /// The same text at another place.
  func moved(to anchor: Point) -> PlacedText { PlacedText(layout: layout, anchor: anchor) }

  var isEmpty: Bool { layout.block.text.isEmpty }

  /// The box around the text in pixels; for an empty text, its anchor.
  var extent: Rect { layout.windowExtent(at: anchor) }

  func elements(canvas: Size, name: String) throws(ArtistError) -> [Drawing.Element] {
    try layout.elements(at: anchor, canvas: canvas, name: name)
  }
}

extension Label {
  /// The label as a block of text, what is nil taken from the arguments.
  func block(
    size defaultSize: FontSize, weight defaultWeight: FontWeight, color defaultColor: ColorSpec, style: Style,
    rotation defaultRotation: Double = 0, horizontalAlignment: HorizontalAlignment,
    verticalAlignment: VerticalAlignment, rotationMode: TextBlock.RotationMode = .default
  ) -> TextBlock {
    var block = TextBlock(
      text,
      font: style.textFont(
        size: size ?? defaultSize, weight: weight ?? defaultWeight, slant: self.style, families: families),
      color: (color ?? defaultColor).resolved(in: style, alpha: alpha), rotation: rotation ?? defaultRotation,
      horizontalAlignment: self.horizontalAlignment ?? horizontalAlignment,
      verticalAlignment: self.verticalAlignment ?? verticalAlignment,
      rotationMode: self.rotationMode ?? rotationMode)
    block.multialignment = multialignment
    block.lineSpacing = lineSpacing
    block.frame = box.map { TextFrame($0, fontSize: block.font.size, style: style) }
    return block
  }
}

extension Rect {
  /// Whether the box has a finite width and height, not both 0: what counts in a box around several
  /// (matplotlib's `BboxBase._is_finite`).
  var isExtended: Bool { (width > 0 || height > 0) && width < .infinity && height < .infinity }

  /// The box of the part that both boxes have; nil where they do not meet.
  func intersection(_ other: Rect) -> Rect? {
    let result = Rect(
      x0: max(xmin, other.xmin), y0: max(ymin, other.ymin), x1: min(xmax, other.xmax),
      y1: min(ymax, other.ymax))
    return result.x0 <= result.x1 && result.y0 <= result.y1 ? result : nil
  }

  /// The box with all four corners mapped; the map does not turn.
  func mapped(_ transform: AffineTransform) -> Rect {
    let low = transform(Point(x0, y0))
    let high = transform(Point(x1, y1))
    return Rect(x0: low.x, y0: low.y, x1: high.x, y1: high.y)
  }
}
