import FigureDrawing

/// Draws elements onto a canvas, one after the other, with buffers that serve them all.
final class Painter {
  let canvas: Canvas
  /// Height of the drawing in pixels, not rounded.
  let drawingHeight: Double
  /// Pixels an inch.
  let dpi: Double

  private let rasterizer: UnsafeMutablePointer<PolygonRasterizer>
  private let strokeChain: UnsafeMutablePointer<VertexChain>
  private let dashChain: UnsafeMutablePointer<VertexChain>
  /// What dashes and very wide arcs of the element being drawn may still cost, in points of outlines.
  private let budget: UnsafeMutablePointer<Int>
  /// What all elements that are still to be drawn may cost together.
  private var rest = 3 * Painter.mostWork
  /// One to two seconds of drawing: five million narrow dashes, or five thousand half circles millions of pixels wide.
  private static let mostWork = 20_000_000
  /// What an element may cost however much those before it took: fifty thousand dashes.
  private static let leastWork = 200_000

  private var maskCoverage: UnsafeMutablePointer<UInt8>?
  /// The clip path that the mask was made of.
  private var maskPath: Path?

  init(_ canvas: Canvas, drawingHeight: Double, dpi: Double) {
    self.canvas = canvas
    self.drawingHeight = drawingHeight
    self.dpi = dpi
    rasterizer = .allocate(capacity: 1)
    rasterizer.initialize(to: PolygonRasterizer(bounds: canvas.bounds, mayUseGrid: true))
    strokeChain = .allocate(capacity: 1)
    strokeChain.initialize(to: VertexChain())
    dashChain = .allocate(capacity: 1)
    dashChain.initialize(to: VertexChain())
    budget = .allocate(capacity: 1)
    budget.initialize(to: Self.mostWork)
  }

  deinit {
    rasterizer.deinitialize(count: 1)
    rasterizer.deallocate()
    strokeChain.deinitialize(count: 1)
    strokeChain.deallocate()
    dashChain.deinitialize(count: 1)
    dashChain.deallocate()
    budget.deallocate()
    maskCoverage?.deallocate()
  }

  func draw(_ element: Drawing.Element, glyphs: (GlyphPlacement) throws -> GlyphBitmap) throws {
    let allowed = max(Self.leastWork, min(Self.mostWork, rest))
    budget.pointee = allowed
    defer { rest -= allowed - budget.pointee }
    switch element.primitive {
    case .path(let shape): try draw(shape, element)
    case .markers(let run): try draw(run, element)
    case .collection(let collection): try draw(collection, element)
    case .glyphs(let run): try draw(run, element, glyphs: glyphs)
    case .image(let image): draw(image, element)
    }
  }

  // MARK: Images

  /// Blends the pixels onto those of the canvas, within the box only (Agg's `renderer_base::blend_from`).
  private func draw(_ image: RasterImage, _ element: Drawing.Element) {
    let bounds = pixelBounds(element.clip)
    func shown(_ start: Int, _ length: Int, _ low: Int32, _ high: Int32) -> Range<Int> {
      let first = max(start, Int(low))
      return first..<max(first, min(start + length, Int(high)))
    }
    // The row at the top of the image, counted from the top of the canvas.
    let top = Int(canvas.height) - image.y - image.height
    let rows = shown(top, image.height, bounds.y0, bounds.y1)
    let columns = shown(image.x, image.width, bounds.x0, bounds.x1)
    for row in rows {
      let target = canvas.pixels + row * Int(canvas.width)
      var place = 4 * ((row - top) * image.width + columns.lowerBound - image.x)
      for column in columns {
        let color = PixelColor(
          red: image.bytes[place], green: image.bytes[place + 1], blue: image.bytes[place + 2],
          alpha: image.bytes[place + 3])
        if color.alpha != 0 { target[column] = color.blended(onto: target[column], cover: 255) }
        place += 4
      }
    }
  }

  // MARK: Paths

  private func draw(_ shape: PathShape, _ element: Drawing.Element) throws(RasterizationError) {
    let fill = shape.fill.flatMap { $0.alpha != 0 ? $0 : nil }
    let style = try shape.stroke.map { (stroke) throws(RasterizationError) in try StrokeStyle(stroke) }
    var pipeline = PathPipeline(
      transform: flipped(shape.transform), width: Int(canvas.width), height: Int(canvas.height),
      clips: fill == nil && shape.hatch == nil, shift: nil,
      simplifyThreshold: fill == nil && shape.hatch == nil && shape.path.isLongPolyline
        ? shape.simplifyThreshold : nil,
      treatsAllAsCoded: false)
    let isStrokeVisible = shape.stroke.map { $0.color.alpha != 0 } ?? false
    pipeline.shift = try shift(
      for: shape.path, pipeline, shape.snapping, width: isStrokeVisible ? style?.width ?? 0 : 0)
    let clip = clipBox(element.clip)
    let mask = try mask(for: element, clip: clip, snapping: shape.snapping)
    try paint(
      shape.path, pipeline, fill: fill,
      hatch: try shape.hatch.map { (hatch) throws(RasterizationError) in try tile(of: hatch) },
      stroke: shape.stroke?.color, style,
      clip: clip, mask, isAliased: shape.isAliased)
  }

  private func draw(_ collection: PathCollection, _ element: Drawing.Element) throws(RasterizationError) {
    if collection.paths.isEmpty
      || (collection.fills.isEmpty && collection.strokes.isEmpty && collection.hatches.isEmpty)
    {
      return
    }
    var tiles: [HatchTile] = []
    for hatch in collection.hatches { tiles.append(try tile(of: hatch)) }
    var styles: [StrokeStyle] = []
    for stroke in collection.strokes { styles.append(try StrokeStyle(stroke)) }
    let clip = clipBox(element.clip)
    let mask = try mask(for: element, clip: clip, snapping: collection.snapping)
    let covered =
      mask == nil && tiles.isEmpty
      ? try CoveredItems(
        of: collection, height: canvas.height, bounds: pixelBounds(element.clip),
        stamp: { (size) throws(RasterizationError) in try stamp(of: collection, size: size) }) : nil
    for index in 0..<collection.itemCount {
      if let covered, !covered.isSeen[index] { continue }
      let item = collection.item(index)
      let style = styles.isEmpty ? nil : styles[index % styles.count]
      var pipeline = PathPipeline(
        transform: flipped(item.transform), width: Int(canvas.width), height: Int(canvas.height),
        clips: item.fill == nil && tiles.isEmpty, shift: nil, simplifyThreshold: nil, treatsAllAsCoded: true)
      pipeline.shift = try shift(for: item.path, pipeline, collection.snapping, width: style?.width ?? 0)
      try paint(
        item.path, pipeline, fill: item.fill, hatch: tiles.isEmpty ? nil : tiles[index % tiles.count],
        stroke: item.stroke?.color, style, clip: clip, mask, isAliased: collection.isAliased)
    }
  }

  /// What items of a collection cover around the pixel that they stand in; nil where that is too far.
  private func stamp(
    of collection: PathCollection, size: Int
  ) throws(RasterizationError) -> ItemStamp? {
    let middle = Double(ItemStamp.farthest) + 0.5
    let side = Int32(2 * ItemStamp.farthest + 1)
    var transform = collection.transform
    if !collection.transforms.isEmpty { transform = collection.transforms[size].then(transform) }
    // Straight sides may be snapped to a pixel on either side; curves move by less than half a pixel.
    let reach = collection.paths[0].codes?.contains { $0 == .curve3 || $0 == .curve4 } ?? false ? 1 : 2
    func rows(_ fill: Color?, _ stroke: Stroke?, _ isCounted: (UInt32) -> Bool) throws(RasterizationError)
      -> [UInt64]
    {
      let pixels = UnsafeMutablePointer<UInt32>.allocate(capacity: Int(side * side))
      pixels.initialize(repeating: 0, count: Int(side * side))
      defer { pixels.deallocate() }
      let painter = Painter(
        Canvas(pixels: pixels, width: side, height: side), drawingHeight: Double(side), dpi: dpi)
      let shape = PathShape(
        collection.paths[0], transform: transform.then(.translation(middle, middle)), fill: fill,
        stroke: stroke,
        snapping: collection.snapping)
      try painter.draw(shape, Drawing.Element(artist: "", primitive: .path(shape)))
      return (0..<Int(side)).map { row in
        (0..<Int(side)).reduce(0) { bits, column in
          isCounted(pixels[row * Int(side) + column]) ? bits | 1 << UInt64(column) : bits
        }
      }
    }
    let widest = collection.strokes.max { $0.width < $1.width }.map { stroke in
      var stroke = stroke
      stroke.color = .black
      stroke.dashes = nil
      return stroke
    }
    let whole = PixelColor(.black).word
    let inside = try rows(.black, nil) { $0 == whole }
    let touched = try rows(.black, widest) { $0 != 0 }
    // What reaches the edge may reach further.
    let rim = reach + 1
    let edge = (UInt64(1) << UInt64(rim) - 1) | (UInt64(1) << UInt64(rim) - 1) << UInt64(Int(side) - rim)
    guard touched.prefix(rim).allSatisfy({ $0 == 0 }), touched.suffix(rim).allSatisfy({ $0 == 0 }),
      touched.allSatisfy({ $0 & edge == 0 })
    else { return nil }
    return ItemStamp(inside: inside, touched: touched, reach: reach)
  }

  /// Fills, hatches and then strokes a path.
  private func paint(
    _ path: Path, _ pipeline: PathPipeline, fill: Color?, hatch: HatchTile?, stroke: Color?,
    _ style: StrokeStyle?, clip: ClipBox, _ mask: Mask?, isAliased: Bool = false
  ) throws(RasterizationError) {
    if let fill {
      rasterizer.pointee.begin(clippedTo: clip)
      try pipeline.run(path, into: Filler(into: rasterizer))
      sweep(PixelColor(fill), mask, isAliased: isAliased)
    }
    if let hatch {
      rasterizer.pointee.begin(clippedTo: clip)
      try pipeline.run(path, into: Filler(into: rasterizer))
      var sink = HatchSpans(canvas, mask, hatch)
      rasterizer.pointee.cells.sweep(into: &sink)
    }
    if let stroke, let style, style.width != 0 {
      rasterizer.pointee.begin(clippedTo: clip)
      try run(path, pipeline, strokedWith: style, clippedTo: clip)
      sweep(PixelColor(stroke), mask, isAliased: isAliased)
    }
  }

  /// Fills and strokes what stands in a tile on a ground that is not seen (`RendererAgg::_draw_path`).
  private func tile(of hatch: Hatch) throws(RasterizationError) -> HatchTile {
    let tile = HatchTile(size: hatch.size)
    let side = Double(hatch.size)
    let transform = AffineTransform.scale(1, -1).then(.translation(0, 1)).then(.scale(side, side))
    let pipeline = PathPipeline(
      transform: transform, width: hatch.size, height: hatch.size, clips: false, shift: nil,
      simplifyThreshold: nil, treatsAllAsCoded: false)
    let painter = Painter(tile.canvas, drawingHeight: side, dpi: dpi)
    painter.budget.pointee = budget.pointee
    defer { budget.pointee = painter.budget.pointee }
    var style = try StrokeStyle(hatch.stroke)
    // What Agg has where nothing else is asked for.
    style.miterLimit = 4
    try painter.paint(
      hatch.path, pipeline, fill: hatch.color, hatch: nil, stroke: hatch.color, style,
      clip: Self.everywhere, nil)
    return tile
  }

  private func run(
    _ path: Path, _ pipeline: PathPipeline, strokedWith style: StrokeStyle, clippedTo clip: ClipBox
  ) throws(RasterizationError) {
    let stroker = PolylineCollector(Stroker(style, into: rasterizer, budget: budget), chain: strokeChain)
    if style.dashes.isEmpty {
      try pipeline.run(path, into: stroker)
    } else {
      let dasher = Dasher(stroker, style, clippedTo: clip, budget: budget)
      try pipeline.run(path, into: PolylineCollector(dasher, chain: dashChain))
    }
  }

  private func sweep(_ color: PixelColor, _ mask: Mask?, isAliased: Bool) {
    if isAliased, mask == nil {
      var sink = WholePixels(spans: ColorSpans(canvas, color, bounds: canvas.bounds))
      rasterizer.pointee.cells.sweep(into: &sink)
    } else if let mask {
      var sink = MaskedColorSpans(canvas, mask, color, bounds: canvas.bounds, ignoresCoverOfRuns: false)
      rasterizer.pointee.cells.sweep(into: &sink)
    } else {
      var sink = ColorSpans(canvas, color, bounds: canvas.bounds)
      rasterizer.pointee.cells.sweep(into: &sink)
    }
  }

  /// What snapping adds to whole pixels for lines of `width` pixels, or nil where the path is not snapped.
  private func shift(
    for path: Path, _ pipeline: PathPipeline, _ snapping: Snapping, width: Double
  ) throws(RasterizationError) -> Double? {
    let isSnapped =
      switch snapping {
      case .always: true
      case .never: false
      case .automatic: try pipeline.snapsAutomatically(path)
      }
    return isSnapped ? snappingShift(forWidth: width) : nil
  }

  // MARK: Markers

  private func draw(_ run: MarkerRun, _ element: Drawing.Element) throws(RasterizationError) {
    let fill = run.fill.flatMap { $0.alpha != 0 ? $0 : nil }
    let style = try run.stroke.map { (stroke) throws(RasterizationError) in try StrokeStyle(stroke) }
    let (fillStamp, strokeStamp) = try stamps(of: run, isFilled: fill != nil, style)
    let mask = try mask(for: element, clip: Self.everywhere, snapping: run.snapping)
    let placer = MarkerPlacer(
      // Through a mask, Agg does not look at the clip rectangle.
      canvas, mask, bounds: mask == nil ? pixelBounds(element.clip) : canvas.bounds,
      fill: fill.map { (fillStamp, PixelColor($0)) },
      stroke: run.stroke.map { (strokeStamp, PixelColor($0.color)) })
    let transform = run.transform.then(.scale(1, -1)).then(.translation(0.5, Double(canvas.height) + 0.5))
    var flattener = CurveFlattener(placer)
    try run.places.feed(through: transform, into: &flattener)
  }

  /// The coverage of a marker's inside and outline around the pixel it stands on.
  private func stamps(
    of run: MarkerRun, isFilled: Bool, _ style: StrokeStyle?
  ) throws(RasterizationError) -> (fill: Stamp, stroke: Stamp) {
    var pipeline = PathPipeline(
      transform: run.markerTransform.then(.scale(1, -1)), width: Int(canvas.width),
      height: Int(canvas.height), clips: false, shift: nil, simplifyThreshold: nil, treatsAllAsCoded: false)
    pipeline.shift = try shift(for: run.marker, pipeline, run.snapping, width: style?.width ?? 0)
    // Markers that are not snapped stand on the centre of their pixel.
    if pipeline.shift == nil { pipeline.transform = pipeline.transform.then(.translation(0.5, 0.5)) }
    let far = MarkerPlacer.farthest(on: canvas)
    let rasterizer = UnsafeMutablePointer<PolygonRasterizer>.allocate(capacity: 1)
    rasterizer.initialize(
      to: PolygonRasterizer(bounds: PixelBounds(x0: -far, y0: -far, x1: far, y1: far), mayUseGrid: false))
    defer {
      rasterizer.deinitialize(count: 1)
      rasterizer.deallocate()
    }
    let box = ClipBox(x0: -Double(far), y0: -Double(far), x1: Double(far), y1: Double(far))
    var fillStamp = Stamp()
    if isFilled {
      rasterizer.pointee.begin(clippedTo: box)
      try pipeline.run(run.marker, into: Filler(into: rasterizer))
      rasterizer.pointee.cells.sweep(into: &fillStamp)
    }
    guard let style else { return (fillStamp, Stamp()) }
    rasterizer.pointee.begin(clippedTo: box)
    let stroker = PolylineCollector(Stroker(style, into: rasterizer, budget: budget), chain: strokeChain)
    try pipeline.run(run.marker, into: stroker)
    // Agg keeps the coverage of the inside where the outline has no cells at all.
    if rasterizer.pointee.cells.isEmpty { return (fillStamp, fillStamp) }
    var strokeStamp = Stamp()
    rasterizer.pointee.cells.sweep(into: &strokeStamp)
    return (fillStamp, strokeStamp)
  }

  // MARK: Text

  private func draw(
    _ run: GlyphRun, _ element: Drawing.Element, glyphs: (GlyphPlacement) throws -> GlyphBitmap
  ) throws {
    let placer = GlyphPlacer(run, drawingHeight: drawingHeight, dpi: dpi)
    let color = PixelColor(run.color)
    let bounds = GlyphPlacer.bounds(clippedTo: element.clip, canvas)
    for glyph in run.glyphs {
      guard let placement = placer.placement(of: glyph) else { continue }
      placer.blend(try glyphs(placement), color, bounds, canvas)
    }
    for rule in run.rules {
      let shape = placer.shape(of: rule)
      try draw(shape, Drawing.Element(artist: element.artist, primitive: .path(shape)))
    }
  }

  // MARK: Clipping

  /// The clip rectangle as whole pixels, y down, its sides in order, as Agg's `clip_box` gets it.
  private func clipCorners(_ clip: Rect?) -> (x0: Int32, y0: Int32, x1: Int32, y1: Int32) {
    guard let clip, clip != Rect(x0: 0, y0: 0, x1: 0, y1: 0) else {
      return (0, 0, canvas.width, canvas.height)
    }
    let height = Double(canvas.height)
    let left = max(truncatedInt32((clip.x0 + 0.5).rounded(.down)), 0)
    let bottom = max(truncatedInt32((height - clip.y0 + 0.5).rounded(.down)), 0)
    let right = min(truncatedInt32((clip.x1 + 0.5).rounded(.down)), canvas.width)
    let top = min(truncatedInt32((height - clip.y1 + 0.5).rounded(.down)), canvas.height)
    return (min(left, right), min(bottom, top), max(left, right), max(bottom, top))
  }

  /// The box that polygons are clipped to.
  private func clipBox(_ clip: Rect?) -> ClipBox {
    let corners = clipCorners(clip)
    // Farther out nothing shows; coordinates must stay small enough for the cells.
    let margin: Int32 = 16384
    func limited(_ value: Int32, _ side: Int32) -> Double { Double(max(-margin, min(side + margin, value))) }
    return ClipBox(
      x0: limited(corners.x0, canvas.width), y0: limited(corners.y0, canvas.height),
      x1: limited(corners.x1, canvas.width), y1: limited(corners.y1, canvas.height))
  }

  /// A box that stands for no clipping at all, still small enough for the cells.
  private static let everywhere = ClipBox(x0: -16384, y0: -16384, x1: 16384, y1: 16384)

  /// The pixels of the canvas that markers may touch; unlike with polygons, the far side is included.
  private func pixelBounds(_ clip: Rect?) -> PixelBounds {
    let corners = clipCorners(clip)
    return PixelBounds(
      x0: max(corners.x0, 0), y0: max(corners.y0, 0), x1: min(corners.x1, canvas.width - 1) + 1,
      y1: min(corners.y1, canvas.height - 1) + 1)
  }

  /// The mask of the element's clip path, if it has one.
  private func mask(
    for element: Drawing.Element, clip: ClipBox, snapping: Snapping
  ) throws(RasterizationError) -> Mask? {
    guard let path = element.clipPath, !path.vertices.isEmpty else { return nil }
    let coverage = maskCoverage ?? .allocate(capacity: Int(canvas.width) * Int(canvas.height))
    maskCoverage = coverage
    let mask = Mask(coverage: coverage, width: canvas.width, height: canvas.height)
    // As in matplotlib, however the path was snapped and clipped when it was painted.
    if path == maskPath { return mask }
    maskPath = nil
    mask.clear()
    var pipeline = PathPipeline(
      transform: flipped(.identity), width: Int(canvas.width), height: Int(canvas.height), clips: false,
      shift: nil, simplifyThreshold: nil, treatsAllAsCoded: false)
    pipeline.shift = try shift(for: path, pipeline, snapping, width: 0)
    rasterizer.pointee.begin(clippedTo: clip)
    try pipeline.run(path, into: Filler(into: rasterizer))
    var sink = MaskSpans(mask)
    rasterizer.pointee.cells.sweep(into: &sink)
    maskPath = path
    return mask
  }

  /// The transform with y turned down from the top of the canvas.
  private func flipped(_ transform: AffineTransform) -> AffineTransform {
    transform.then(.scale(1, -1)).then(.translation(0, Double(canvas.height)))
  }
}

extension Path {
  /// Whether matplotlib would simplify the path: it is long and has no curves or loops.
  var isLongPolyline: Bool {
    guard vertices.count >= 128 else { return false }
    return codes.map { $0.allSatisfy { $0 == .move || $0 == .line } } ?? true
  }
}
