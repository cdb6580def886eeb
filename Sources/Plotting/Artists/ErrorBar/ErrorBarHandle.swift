import FigureDrawing

/// A line with its bars and caps in a legend.
struct ErrorBarHandle: LegendHandle {
  let bars: ErrorBars

  func drawn(in room: HandleRoom, _ transform: AffineTransform, name: String) -> DrawnHandle {
    let reach = 0.5 * room.fontSize
    let (lineXs, markerXs) = room.positions(room.points)
    let centers = markerXs.map { Point($0, room.middle) }
    var elements: [Drawing.Element] = []
    var hasBars = false
    func add(_ dx: Double, _ dy: Double) {
      let ends = centers.map { (Point($0.x - dx, $0.y - dy), Point($0.x + dx, $0.y + dy)) }
      let collection = PathCollection(
        paths: ends.map { Path([$0.0, $0.1]) }, transform: transform, offsets: [.zero], fills: [],
        strokes: bars.bars.strokes(dpi: room.dpi, style: room.style), snapping: room.style.path.snapping)
      elements.append(Drawing.Element(artist: name, primitive: .collection(collection)))
      hasBars = true
    }
    func addCaps(_ dx: Double, _ dy: Double, _ marker: Marker) {
      guard var look = bars.cap else { return }
      look.marker = marker
      for side in [-1.0, 1.0] {
        let places = Path(centers.map { Point($0.x + side * dx, $0.y + side * dy) })
        elements += look.elements(
          places, markersAt: places, transform: transform, clipping: nil, style: room.style, dpi: room.dpi,
          name: name)
      }
    }
    if bars.hasX { add(reach, 0) }
    if bars.hasY { add(0, reach) }
    if bars.hasX { addCaps(reach, 0, .verticalLine) }
    if bars.hasY { addCaps(0, reach, .horizontalLine) }
    var line = bars.line
    line.marker = .none
    line.steps = nil
    let samples = Path(lineXs.map { Point($0, room.middle) })
    elements += line.elements(
      samples, markersAt: Path([]), transform: transform, clipping: nil, style: room.style, dpi: room.dpi,
      name: name)
    var markers = bars.line
    markers.isDrawn = false
    if room.markerScale != 1 { markers.markerSize *= room.markerScale }
    elements += markers.elements(
      Path([]), markersAt: Path(centers), transform: transform, clipping: nil, style: room.style,
      dpi: room.dpi,
      name: name)
    // The bars, if any, stand for the whole in the geometry, and have no extent (`Collection.get_datalim`).
    return DrawnHandle(
      elements: elements, box: hasBars ? .null : room.box(of: samples.vertices.points, line, transform))
  }
}
