import FigureDrawing
import Typography

/// What a figure is laid out for.
public struct LayoutTarget: Sendable, Equatable {
  /// Pixels an inch of the picture, whose layout is that of the figure's own resolution; nil takes the figure's.
  public var dpi: Double?
  /// Which part of the canvas the drawing shows; nil takes the figure's.
  public var crop: Figure.Crop?
  /// Whether the geometry is wanted too.
  public var includesGeometry: Bool
  /// The memory that drawing may take, in bytes.
  public var memoryLimit: Double

  /// What a figure may take where nothing else is said: 8 GB.
  public static let usualMemoryLimit = 8e9

  public init(
    dpi: Double? = nil, crop: Figure.Crop? = nil, includesGeometry: Bool = false,
    memoryLimit: Double = usualMemoryLimit
  ) {
    self.dpi = dpi
    self.crop = crop
    self.includesGeometry = includesGeometry
    self.memoryLimit = memoryLimit
  }
}

/// A figure laid out: limits found, text set, everything in its place.
public struct FigureLayout: Sendable {
  public let drawing: Drawing
  /// Where everything stands on the whole canvas, whatever the crop; nil where it was not asked for.
  public let geometry: FigureGeometry?
  /// What could not be done as asked, and what was done instead.
  public let warnings: [LayoutWarning]
  /// Characters that the fonts asked for lack, and who drew them.
  public let fallback: FallbackReport

  /// - Parameter fonts: the faces; they are used on the calling thread only.
  /// - Throws: ``LayoutError`` for what no figure can have and for what takes more memory than the target allows,
  ///   ``LabelError`` for a text that cannot be set, `FontError` where a face cannot be had.
  public init(_ figure: Figure, target: LayoutTarget = LayoutTarget(), fonts: FontLibrary) throws {
    try FigureCost(figure).check(limit: target.memoryLimit)
    let state = try FigureState(figure)
    var composition = Composition(
      state: state,
      text: TextSetter(
        fonts: fonts, style: figure.style, dpi: state.page.dpi, memoryLimit: target.memoryLimit))
    // The layout happens at the figure's own resolution, before a target with another one is known.
    if figure.layout == .tight || figure.style.figure.autolayout { try composition.makeRoom() }
    state.page.isMeasuredFirst = false
    if let dpi = target.dpi ?? figure.pictureDPI, dpi != state.page.dpi {
      guard dpi > 0, dpi.isFinite else {
        throw LayoutError("dpi must be a positive number, not \(dpi)", at: FigurePlace("dpi"))
      }
      state.page.dpi = dpi
      composition.text = TextSetter(
        fonts: fonts, style: figure.style, dpi: dpi, memoryLimit: target.memoryLimit)
    }
    for axes in state.axes { axes.applyAspect() }
    var layouts = try composition.axes()
    let crop = target.crop ?? figure.crop
    var geometry: FigureGeometry?
    if target.includesGeometry {
      geometry = try composition.geometry(layouts)
    }
    if case .tight(let padding) = crop {
      state.page.crop(to: try composition.tightInches(layouts).padded(by: padding ?? figure.tightPadding))
      layouts = try composition.axes()
    }
    var elements = composition.background
    for layout in layouts { elements += try layout.draw() }
    if let suptitle = try composition.suptitle() {
      elements += suptitle.elements(canvas: state.page.canvas, name: "figure/suptitle")
    }
    drawing = Drawing(
      size: state.page.drawingSize, dpi: state.page.dpi, hintsGlyphs: figure.style.text.hinting == .default,
      elements: elements)
    self.geometry = geometry
    state.page.warnOfFonts(of: figure.style, fonts)
    warnings = state.page.warnings
    fallback = composition.text.report
  }

}

extension Figure {
  /// Inches around the ink where a tight crop is asked for without saying more.
  fileprivate var tightPadding: Double {
    if case .tight(let own?) = crop { return own }
    return padding ?? 0.1
  }
}

/// The figure at one resolution.
private struct Composition {
  let state: FigureState
  var text: TextSetter

  /// Lays out the subplots where they are.
  func axes() throws -> [AxesLayout] { try AxesLayout.layouts(of: state.axes, text: text) }

  /// Moves the subplots so that their decorations fit. Measuring a subplot settles its aspect and its limits before the
  /// next one is looked at; unlike when it is drawn, limits are first asked for by the locators of its ticks.
  func makeRoom() throws {
    guard TightLayout.applies(to: state) else { return }
    let layouts = try AxesLayout.layouts(of: state.axes, text: text) { axes in
      axes.applyAspect()
      axes.axes.x.settleForTicks()
      axes.axes.y.settleForTicks()
    }
    let layout = TightLayout(figure: state, layouts: layouts, suptitle: try suptitle())
    guard let placement = try layout.placement() else { return }
    state.placement = placement
    try state.placeSubplots()
  }

  func suptitle() throws -> PlacedText? {
    guard let label = state.model.suptitle else { return nil }
    let style = state.page.style
    let block = label.block(
      size: style.figure.titlesize, weight: style.figure.titleweight, color: style.text.color, style: style,
      horizontalAlignment: .center, verticalAlignment: .top)
    let place = Point(label.x ?? 0.5, label.y ?? 0.98)
    return try PlacedText(block, at: state.page.transform(place), text: text)
  }

  /// The box of all ink, in inches (`Figure.get_tightbbox`).
  func tightInches(_ layouts: [AxesLayout]) throws -> Rect {
    var boxes: [Rect] = []
    if let suptitle = try suptitle(), !suptitle.isEmpty { boxes.append(suptitle.extent) }
    boxes += try layouts.map { try $0.tightBox() }
    boxes.removeAll {
      !$0.width.isFinite || !$0.height.isFinite || $0.width == 0 && $0.height == 0
    }
    let scale = 1 / state.page.dpi
    guard let box = Rect.union(boxes) else {
      return Rect(x0: 0, y0: 0, x1: state.page.size.width, y1: state.page.size.height)
    }
    return box.mapped(.scale(scale, scale))
  }

  var background: [Drawing.Element] {
    let style = state.page.style.figure
    let color = (state.model.facecolor ?? style.facecolor).resolved(in: state.page.style)
    guard style.frameon, color.alpha > 0, !state.model.isTransparent else { return [] }
    let transform = AffineTransform(to: state.page.patch).then(state.page.transform)
    let shape = PathShape(
      .unitRectangle, transform: transform, fill: color,
      snapping: state.page.style.path.snapping)
    return [Drawing.Element(artist: "figure/patch", primitive: .path(shape))]
  }

  func geometry(_ layouts: [AxesLayout]) throws -> FigureGeometry {
    let axes = try layouts.map { try FigureGeometry.AxesGeometry($0, text: text) }
    var math: [FigureGeometry.MathLabel] = []
    for label in axes.flatMap(\.labels)
    where text.style.text.parseMath && label.text.utf8.count(where: { $0 == UInt8(ascii: "$") }) >= 2 {
      guard !math.contains(where: { $0.text == label.text && $0.size == label.size }) else { continue }
      // A label whose lines are no math by themselves may look like it as a whole.
      if let label = try? text.mathLabel(label.text, size: label.size) { math.append(label) }
    }
    return FigureGeometry(
      dpi: state.page.dpi, canvas: state.page.canvas,
      tightInches: try tightInches(layouts).padded(by: 0.1), axes: axes, math: math)
  }
}
