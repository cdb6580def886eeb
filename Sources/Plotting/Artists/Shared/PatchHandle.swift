import FigureDrawing

/// A box in a legend with the look of a patch.
struct PatchHandle: LegendHandle {
  let look: PatchLook

  func drawn(in room: HandleRoom, _ transform: AffineTransform, name: String) -> DrawnHandle {
    let placed = AffineTransform.rectangle(
      origin: Point(0, -room.descent), width: room.width, height: room.height
    ).then(transform)
    var look = look
    look.hidesEdge = false
    let shape = look.shape(
      .unitRectangle, transform: placed, dpi: room.dpi, snapping: room.style.path.snapping)
    let (low, high) = (placed(Point(0, 0)), placed(Point(1, 1)))
    return DrawnHandle(
      elements: shape.map { [Drawing.Element(artist: name, primitive: .path($0))] } ?? [],
      box: Rect(x0: low.x, y0: low.y, x1: high.x, y1: high.y))
  }
}
