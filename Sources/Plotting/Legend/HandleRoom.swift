import FigureDrawing

/// The room that a legend has for what stands for an artist, and the settings that all handles follow.
struct HandleRoom {
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

  /// - Parameter origin: where the handle's baseline begins, in pixels.
  func draw(_ handle: some LegendHandle, at origin: Point, name: String) -> DrawnHandle {
    let scale = 1.0 * dpi / 72
    return handle.drawn(in: self, .scale(scale, scale).then(.translation(origin.x, origin.y)), name: name)
  }

  /// Abscissae of the line and of the markers: spread with some space at the ends, or one marker in the middle.
  func positions(_ count: Int) -> (line: [Double], markers: [Double]) {
    guard count > 1 else { return ([0, width], [0.5 * width]) }
    let pad = 0.3 * fontSize
    let step = (width - pad - pad) / Double(count - 1)
    let spread = (0..<count).map { $0 == count - 1 ? width - pad : pad + Double($0) * step }
    return (spread, spread)
  }

  var middle: Double { (height - descent) / 2 }

  /// The box of a line's samples, grown by half a marker.
  func box(of samples: [Point], _ look: LineLook, _ transform: AffineTransform) -> Rect {
    let pixels = samples.map { transform($0) }
    let box = Rect.union(pixels.map { Rect(x0: $0.x, y0: $0.y, x1: $0.x, y1: $0.y) }) ?? .null
    return look.marker == .none ? box : box.padded(by: look.markerSize / 72 * dpi * 0.5)
  }
}
