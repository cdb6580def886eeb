import FigureDrawing

/// A line in a legend that stands for stairs, in the middle of its room.
struct StairsHandle: LegendHandle {
  let look: LineLook

  func drawn(in room: HandleRoom, _ transform: AffineTransform, name: String) -> DrawnHandle {
    var look = look
    look.marker = .none
    let ends = [Point(0, room.height / 2), Point(room.width, room.height / 2)]
    let elements = look.elements(
      Path(ends), markersAt: Path([]), transform: transform, clipping: nil, style: room.style, dpi: room.dpi,
      name: name)
    return DrawnHandle(elements: elements, box: room.box(of: ends, look, transform))
  }
}
