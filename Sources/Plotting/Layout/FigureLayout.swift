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
    func text(_ dpi: Double) -> TextSetter {
      TextSetter(fonts: fonts, style: figure.style, dpi: dpi, memoryLimit: target.memoryLimit)
    }
    var setter = text(state.context.page.dpi)
    // The layout happens at the figure's own resolution, before a target with another one is known.
    let applied = figure.appliedLayout
    if applied == .tight { try state.makeRoom(text: setter) }
    if let dpi = target.dpi ?? figure.pictureDPI, dpi != state.context.page.dpi {
      guard dpi > 0, dpi.isFinite else {
        throw LayoutError("dpi must be a positive number, not \(dpi)", at: FigurePlace("dpi"))
      }
      state.context.page.dpi = dpi
      setter = text(dpi)
    }
    if applied.isConstrained { try state.constrain(compresses: applied == .compressed, text: setter) }
    for axes in state.axes { axes.applyAspect() }
    var composition = try Composition(state.settled(for: .drawing), text: setter)
    geometry = target.includesGeometry ? try composition.geometry() : nil
    if case .tight(let padding) = target.crop ?? figure.crop {
      state.context.page.crop(
        to: try composition.tightInches().padded(by: padding ?? figure.tightPadding))
      composition = try Composition(state.settled(for: .drawing), text: setter)
    }
    let page = state.context.page
    drawing = Drawing(
      size: page.drawingSize, dpi: page.dpi, hintsGlyphs: figure.style.text.hinting == .default,
      elements: try composition.elements())
    for warning in figure.style.fontWarnings(fonts) { state.context.add(warning) }
    warnings = state.context.warnings
    fallback = setter.report
  }
}

extension FigureState {
  /// Moves the subplots so that their decorations fit.
  fileprivate func makeRoom(text: TextSetter) throws {
    let (warnings, applies) = TightLayout.obstacles(in: self)
    for warning in warnings { context.warn(warning, at: FigurePlace("layout")) }
    guard applies else { return }
    let composition = try Composition(settled(for: .measuring), text: text)
    var layout = TightLayout(
      figure: composition.figure, layouts: composition.layouts, labels: composition.labels)
    let placement = try layout.placement()
    for warning in layout.warnings { context.warn(warning, at: FigurePlace("layout")) }
    guard let placement else { return }
    self.placement = placement
    try placeSubplots()
  }
}

extension FigureState {
  /// Moves subplots, colour bars and texts so that all fits.
  fileprivate func constrain(compresses: Bool, text: TextSetter) throws {
    var layout = ConstrainedLayout(self, compresses: compresses) { [self] in
      let composition = try Composition(settled(for: .measuring), text: text)
      let toFractions = context.page.toFractions
      func fractions(_ label: PlacedText?) -> Rect? {
        label.flatMap { $0.isEmpty ? nil : $0.extent.mapped(toFractions) }
      }
      return ConstrainedLayout.Measured(
        boxes: try composition.layouts.map { try $0.tightBox(forLayoutOnly: true).mapped(toFractions) },
        suptitle: fractions(composition.labels.suptitle), supxlabel: fractions(composition.labels.supxlabel),
        supylabel: fractions(composition.labels.supylabel),
        legends: composition.legends.outside.map { ($0.side, $0.box.mapped(toFractions)) })
    }
    for warning in try layout.apply() { context.warn(warning, at: FigurePlace("layout")) }
  }
}

extension Figure {
  /// Inches around the ink where a tight crop is asked for without saying more.
  fileprivate var tightPadding: Double {
    if case .tight(let own?) = crop { return own }
    return padding ?? 0.1
  }
}

/// A settled figure with its texts and axes in their places.
private struct Composition {
  let figure: SettledFigure
  let text: TextSetter
  let layouts: [AxesLayout]
  let labels: FigureLabels
  let legends: FigureLegends

  init(_ figure: SettledFigure, text: TextSetter) throws {
    self.figure = figure
    self.text = text
    layouts = try AxesLayout.layouts(of: figure.axes, text: text)
    labels = try FigureLabels(of: figure, text: text)
    legends = try FigureLegends(of: figure, text: text)
  }

  /// Everything in drawing order.
  func elements() throws -> [Drawing.Element] {
    var elements = background
    for layout in layouts { elements += try layout.draw() }
    return try elements + labels.elements(canvas: figure.page.canvas) + legends.elements
  }

  /// The box of all ink, in inches (`Figure.get_tightbbox`).
  func tightInches() throws -> Rect {
    var boxes = labels.extents + legends.extents
    boxes += try layouts.map { try $0.tightBox() }
    boxes.removeAll {
      !$0.width.isFinite || !$0.height.isFinite || $0.width == 0 && $0.height == 0
    }
    let scale = 1 / figure.page.dpi
    guard let box = Rect.union(boxes) else {
      return Rect(x0: 0, y0: 0, x1: figure.page.size.width, y1: figure.page.size.height)
    }
    return box.mapped(.scale(scale, scale))
  }

  private var background: [Drawing.Element] {
    let page = figure.page
    let style = page.style.figure
    let color = (style.pictureFacecolor ?? figure.model.facecolor ?? style.facecolor).resolved(in: page.style)
    guard style.frameon, color.alpha > 0, !figure.model.isTransparent else { return [] }
    let transform = AffineTransform(to: page.patch).then(page.transform)
    let shape = PathShape(
      .unitRectangle, transform: transform, fill: color, snapping: page.style.path.snapping)
    return [Drawing.Element(artist: "figure/patch", primitive: .path(shape))]
  }

  func geometry() throws -> FigureGeometry {
    let axes = try layouts.map { try FigureGeometry.AxesGeometry($0, text: text) }
    var math: [FigureGeometry.MathLabel] = []
    for label in axes.flatMap(\.labels)
    where text.style.text.parseMath && label.text.utf8.count(where: { $0 == UInt8(ascii: "$") }) >= 2 {
      guard !math.contains(where: { $0.text == label.text && $0.size == label.size }) else { continue }
      // A label whose lines are no math by themselves may look like it as a whole.
      if let label = try? text.mathLabel(label.text, size: label.size) { math.append(label) }
    }
    return FigureGeometry(
      dpi: figure.page.dpi, canvas: figure.page.canvas,
      tightInches: try tightInches().padded(by: 0.1), axes: axes, math: math)
  }
}
