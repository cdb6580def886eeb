import FigureDrawing

/// Some stems on their baseline in a legend (`HandlerStem`).
struct StemHandle: LegendHandle {
  let stems: LineLook
  let markers: LineLook
  let base: LineLook

  func drawn(in room: HandleRoom, _ transform: AffineTransform, name: String) -> DrawnHandle {
    let raised = [3.0 / 8, 4.0 / 8, 2.5 / 8]
    let (line, marked) = room.positions(room.points)
    let heads = marked.enumerated().prefix(room.scatterPoints).map { index, x in
      Point(x, room.height * (0.5 * raised[index % raised.count] + 0.5))
    }
    func elements(_ look: LineLook, _ points: [Point]) -> [Drawing.Element] {
      look.elements(
        Path(points), markersAt: Path(points), transform: transform, clipping: nil, style: room.style,
        dpi: room.dpi, name: name)
    }
    let ends = [line.min() ?? 0, line.max() ?? room.width].map { Point($0, 0) }
    return DrawnHandle(
      elements: heads.flatMap { elements(stems, [Point($0.x, 0), $0]) } + elements(base, ends)
        + elements(markers, heads), box: room.box(of: heads + ends, markers, transform))
  }
}
