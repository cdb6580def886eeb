import FigureDrawing

/// Some markers of a scatter in a legend.
struct ScatterHandle: LegendHandle {
  let look: CollectionLook
  /// The marker's outline, for a size of 1.
  let outline: Path
  /// Square points.
  let sizes: [Double]

  func drawn(in room: HandleRoom, _ transform: AffineTransform, name: String) -> DrawnHandle {
    let raised = [3.0 / 8, 4.0 / 8, 2.5 / 8]
    let places = room.positions(room.scatterPoints).markers.enumerated().map {
      Point($0.element, room.height * raised[$0.offset % raised.count])
    }
    let shown = shownSizes(in: room)
    let transforms = shown.map { size in
      let side = size.squareRoot() * room.dpi / 72
      return AffineTransform.scale(side, side)
    }
    let shapes = CollectionShapes(
      paths: [outline], transforms: transforms, offsets: Vertices(places), offsetTransform: transform)
    let primitive = look.primitive(shapes, dpi: room.dpi, style: room.style, figureSize: room.figureSize)
    // Offsets that are not data have no extent for matplotlib (`Collection.get_datalim`).
    return DrawnHandle(elements: [Drawing.Element(artist: name, primitive: primitive)], box: .null)
  }

  /// The sizes that a legend shows of all that there are: middle, largest, smallest; from four on evenly spread.
  private func shownSizes(in room: HandleRoom) -> [Double] {
    let points = room.scatterPoints
    let scale = room.markerScale * room.markerScale
    let high = (sizes.max() ?? 1) * scale
    let low = (sizes.min() ?? 1) * scale
    guard points >= 4 else {
      return Array([0.5 * (high + low), high, low].prefix(max(points, 0)))
    }
    return (0..<points).map { (high - low) * (Double($0) / Double(points - 1)) + low }
  }
}
