import FigureDrawing

/// What a stage of the way from a path to pixels hands its vertices to: polylines. Coordinates are pixels, y down.
protocol PolylineSink {
  mutating func move(_ x: Double, _ y: Double)
  mutating func line(_ x: Double, _ y: Double)
  /// Closes the polyline; the point is what the path has there, and is not drawn to.
  mutating func close(_ x: Double, _ y: Double)
  /// Ends the path.
  mutating func finish()
}

/// A sink that may take many vertices of a polyline at once.
protocol MergingSink: PathSink {
  /// Takes as many of the first `points` as inside `box` change nothing of what is drawn so far, and returns how many.
  mutating func merge(_ points: UnsafeBufferPointer<Point>, in box: ClipBox?) -> Int
}

/// A sink that takes Bézier curves as well; a curve starts where the last vertex was.
protocol PathSink: PolylineSink {
  mutating func curve3(_ cx: Double, _ cy: Double, _ x: Double, _ y: Double)
  mutating func curve4(
    _ cx1: Double, _ cy1: Double, _ cx2: Double, _ cy2: Double, _ x: Double, _ y: Double)
}
