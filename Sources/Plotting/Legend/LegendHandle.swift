import FigureDrawing

/// A labelled artist in a legend.
struct LegendEntry: Sendable {
  var label: String
  var handle: any LegendHandle
}

/// What stands for an artist in a legend, after matplotlib's `legend_handler.py`.
protocol LegendHandle: Sendable {
  /// - Parameters:
  ///   - room: the room that the legend has for it.
  ///   - transform: from points, counted from where the handle's baseline begins, to pixels.
  ///   - name: the handle's path in the drawing.
  func drawn(in room: HandleRoom, _ transform: AffineTransform, name: String) -> DrawnHandle
}

/// What a handle draws, and the box in pixels that it reports in the figure's geometry.
struct DrawnHandle {
  var elements: [Drawing.Element]
  var box: Rect
}
