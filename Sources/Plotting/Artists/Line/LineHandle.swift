import FigureDrawing

/// A line in a legend, with its markers.
struct LineHandle: LegendHandle {
  let look: LineLook

  func drawn(in room: HandleRoom, _ transform: AffineTransform, name: String) -> DrawnHandle {
    var look = look
    if room.markerScale != 1 { look.markerSize *= room.markerScale }
    var xs = room.positions(room.points).line
    if room.points == 1 { xs = [xs[0], room.width / 2, room.width] }
    let samples = xs.map { Point($0, room.middle) }
    let path = look.steps.map { $0.path(samples) } ?? samples
    let places = room.points == 1 ? [samples[1]] : samples
    let elements = look.elements(
      Path(path), markersAt: Path(places), transform: transform, clipping: nil, style: room.style,
      dpi: room.dpi,
      name: name)
    return DrawnHandle(elements: elements, box: room.box(of: samples, look, transform))
  }
}
