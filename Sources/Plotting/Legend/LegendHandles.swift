import Drawing

/// Draws what stands for artists in a legend, after matplotlib's `legend_handler.py`.
struct LegendHandles {
  /// The legend's font size in points, which all lengths of handles follow.
  let fontSize: Double
  /// The room of a handle, in points.
  let width: Double
  let height: Double
  let descent: Double
  let points: Int
  let scatterPoints: Int
  let markerScale: Double
  let style: Style
  let dpi: Double
  /// Pixels.
  let figureSize: Size

  /// What a handle draws, and the box it reports in the figure's geometry.
  struct Drawn {
    var elements: [Drawing.Element]
    var box: Rect
  }

  /// - Parameter origin: where the handle's baseline begins, in pixels.
  func draw(_ handle: LegendHandle, at origin: Point, name: String) -> Drawn {
    let scale = 1.0 * dpi / 72
    let transform = AffineTransform.scale(scale, scale).then(.translation(origin.x, origin.y))
    switch handle {
    case .line(let look): return line(look, transform, name)
    case .patch(let look): return patch(look, transform, name)
    case .scatter(let look, let outline, let sizes): return scatter(look, outline, sizes, transform, name)
    case .errorBar(let bars): return errorBar(bars, transform, name)
    }
  }

  /// Abscissae of the line and of the markers: spread with some space at the ends, or one marker in the middle.
  private func positions(_ count: Int) -> (line: [Double], markers: [Double]) {
    guard count > 1 else { return ([0, width], [0.5 * width]) }
    let pad = 0.3 * fontSize
    let step = (width - pad - pad) / Double(count - 1)
    let spread = (0..<count).map { $0 == count - 1 ? width - pad : pad + Double($0) * step }
    return (spread, spread)
  }

  private var middle: Double { (height - descent) / 2 }

  private func line(_ look: LineLook, _ transform: AffineTransform, _ name: String) -> Drawn {
    var look = look
    if markerScale != 1 { look.markerSize *= markerScale }
    var xs = positions(points).line
    if points == 1 { xs = [xs[0], width / 2, width] }
    let samples = xs.map { Point($0, middle) }
    let path = look.steps.map { $0.path(samples) } ?? samples
    let places = points == 1 ? [samples[1]] : samples
    let elements = look.elements(
      Path(path), markersAt: Path(places), transform: transform, clip: nil, style: style, dpi: dpi, name: name
    )
    return Drawn(elements: elements, box: box(of: samples, look, transform))
  }

  /// The box of a line's samples, grown by half a marker.
  private func box(of samples: [Point], _ look: LineLook, _ transform: AffineTransform) -> Rect {
    let pixels = samples.map { transform($0) }
    let box = Rect.union(pixels.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) }) ?? .null
    return look.marker == .none ? box : box.padded(by: look.markerSize / 72 * dpi * 0.5)
  }

  private func patch(_ look: PatchLook, _ transform: AffineTransform, _ name: String) -> Drawn {
    let placed = AffineTransform.rectangle(origin: Point(0, -descent), width: width, height: height).then(
      transform)
    let shape = look.shape(.unitRectangle, transform: placed, dpi: dpi, snapping: style.path.snapping)
    let (low, high) = (placed(Point(0, 0)), placed(Point(1, 1)))
    return Drawn(
      elements: shape.map { [Drawing.Element(artist: name, primitive: .path($0))] } ?? [],
      box: Rect(x0: low.x, y0: low.y, x1: high.x, y1: high.y))
  }

  private func scatter(
    _ look: CollectionLook, _ outline: Path, _ sizes: [Double], _ transform: AffineTransform, _ name: String
  ) -> Drawn {
    let raised = [3.0 / 8, 4.0 / 8, 2.5 / 8]
    let places = positions(scatterPoints).markers.enumerated().map {
      Point($0.element, height * raised[$0.offset % raised.count])
    }
    let shown = shownSizes(sizes)
    let transforms = shown.map { size in
      let side = size.squareRoot() * dpi / 72
      return AffineTransform.scale(side, side)
    }
    let shapes = CollectionShapes(
      paths: [outline], transforms: transforms, offsets: Vertices(places), offsetTransform: transform)
    let primitive = look.primitive(shapes, dpi: dpi, style: style, figureSize: figureSize)
    // Offsets that are not data have no extent for matplotlib (`Collection.get_datalim`).
    return Drawn(elements: [Drawing.Element(artist: name, primitive: primitive)], box: .null)
  }

  /// The sizes that a legend shows of all that there are: middle, largest, smallest; from four on evenly spread.
  private func shownSizes(_ sizes: [Double]) -> [Double] {
    let scale = markerScale * markerScale
    let high = (sizes.max() ?? 1) * scale
    let low = (sizes.min() ?? 1) * scale
    guard scatterPoints >= 4 else {
      return Array([0.5 * (high + low), high, low].prefix(max(scatterPoints, 0)))
    }
    return (0..<scatterPoints).map { (high - low) * (Double($0) / Double(scatterPoints - 1)) + low }
  }

  private func errorBar(_ bars: ErrorBars, _ transform: AffineTransform, _ name: String) -> Drawn {
    let reach = 0.5 * fontSize
    let (lineXs, markerXs) = positions(points)
    let centers = markerXs.map { Point($0, middle) }
    var elements: [Drawing.Element] = []
    var hasBars = false
    func add(_ dx: Double, _ dy: Double) {
      let ends = centers.map { (Point($0.x - dx, $0.y - dy), Point($0.x + dx, $0.y + dy)) }
      let collection = PathCollection(
        paths: ends.map { Path([$0.0, $0.1]) }, transform: transform, offsets: [.zero], fills: [],
        strokes: bars.bars.strokes(dpi: dpi, style: style), snapping: style.path.snapping)
      elements.append(Drawing.Element(artist: name, primitive: .collection(collection)))
      hasBars = true
    }
    func addCaps(_ dx: Double, _ dy: Double, _ marker: Marker) {
      guard var look = bars.cap else { return }
      look.marker = marker
      for side in [-1.0, 1.0] {
        let places = Path(centers.map { Point($0.x + side * dx, $0.y + side * dy) })
        elements += look.elements(
          places, markersAt: places, transform: transform, clip: nil, style: style, dpi: dpi, name: name)
      }
    }
    if bars.hasX { add(reach, 0) }
    if bars.hasY { add(0, reach) }
    if bars.hasX { addCaps(reach, 0, .verticalLine) }
    if bars.hasY { addCaps(0, reach, .horizontalLine) }
    var line = bars.line
    line.marker = .none
    line.steps = nil
    let samples = Path(lineXs.map { Point($0, middle) })
    elements += line.elements(
      samples, markersAt: Path([]), transform: transform, clip: nil, style: style, dpi: dpi, name: name)
    var markers = bars.line
    markers.isDrawn = false
    if markerScale != 1 { markers.markerSize *= markerScale }
    elements += markers.elements(
      Path([]), markersAt: Path(centers), transform: transform, clip: nil, style: style, dpi: dpi, name: name)
    // The bars, if any, stand for the whole in the geometry, and have no extent (`Collection.get_datalim`).
    return Drawn(
      elements: elements, box: hasBars ? .null : box(of: samples.vertices.points, line, transform))
  }
}
