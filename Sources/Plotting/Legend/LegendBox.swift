import FigureDrawing

/// A box of a legend, packed of smaller ones, after matplotlib's `offsetbox`. Lengths are pixels, y up.
indirect enum LegendBox {
  /// A text on its baseline; `reference` is the height and descent that any line of the font gets at least.
  case text(index: Int, TextLayout, reference: (height: Double, descent: Double), centersLines: Bool)
  /// Room for a handle, its lower left corner at (0, -descent).
  case handle(index: Int, width: Double, height: Double, descent: Double)
  /// Boxes side by side on one baseline.
  case row([LegendBox], pad: Double, separation: Double, spreadOver: Double?)
  /// Boxes below one another.
  case column([LegendBox], pad: Double, separation: Double, align: Alignment, width: Double?)

  enum Alignment {
    case baseline, left, center, right

    init(_ alignment: HorizontalAlignment) {
      switch alignment {
      case .left: self = .left
      case .center: self = .center
      case .right: self = .right
      }
    }
  }

  /// A text or a handle in its place.
  enum Placed {
    case text(index: Int, TextLayout, anchor: Point)
    case handle(index: Int, origin: Point)
  }

  /// The box about its own origin.
  var bounds: Rect { arranged.box }

  /// Where everything stands when the box's origin is at `origin`.
  func place(at origin: Point) -> [Placed] {
    switch self {
    case .text(let index, let layout, let reference, let centersLines):
      // Several lines are centred on the middle of a line of reference.
      let shift =
        layout.lines.count > 1 && centersLines
        ? layout.lastDescent - Self.centeredDescent(layout, reference) : 0
      return [.text(index: index, layout, anchor: Point(origin.x, origin.y + shift))]
    case .handle(let index, _, _, _): return [.handle(index: index, origin: origin)]
    case .row(let children, _, _, _), .column(let children, _, _, _, _):
      return zip(children, arranged.offsets).flatMap { child, offset in
        child.place(at: Point(origin.x + offset.x, origin.y + offset.y))
      }
    }
  }

  private static func centeredDescent(
    _ layout: TextLayout, _ reference: (height: Double, descent: Double)
  ) -> Double {
    0.5 * layout.room.height - 0.5 * (reference.height - reference.descent)
  }

  private var arranged: (box: Rect, offsets: [Point]) {
    switch self {
    case .text(_, let layout, let reference, let centersLines):
      var height = layout.room.height
      let descent: Double
      if layout.lines.count > 1, centersLines {
        descent = Self.centeredDescent(layout, reference)
      } else {
        descent = layout.lastDescent
        height = max(reference.height - reference.descent, height - descent) + descent
      }
      return (Rect(x: 0, y: -descent, width: layout.room.width, height: height), [])
    case .handle(_, let width, let height, let descent):
      return (Rect(x: 0, y: -descent, width: width, height: height), [])
    case .row(let children, let pad, let separation, let total):
      let boxes = children.map(\.bounds)
      guard let first = boxes.first else { return (Rect(x0: 0, y0: 0, x1: 0, y1: 0).padded(by: pad), []) }
      let low = boxes.map(\.y0).min() ?? 0
      let high = boxes.map(\.y1).max() ?? 0
      let (width, places) = Self.packed(boxes.map(\.width), separation: separation, spreadOver: total)
      let offsets = zip(places, boxes).map { place, box in Point(place - (box.x0 - first.x0), 0) }
      return (Rect(x: first.x0, y: low, width: width, height: high - low).padded(by: pad), offsets)
    case .column(let children, let pad, let separation, let align, let fixedWidth):
      let boxes = children.map(\.bounds)
      let (span, xs) = Self.aligned(boxes, width: fixedWidth, align)
      let (height, places) = Self.packed(boxes.map(\.height), separation: separation, spreadOver: nil)
      let ys = zip(places, boxes).map { place, box in height - (place + box.y1) }
      let descent = ys.first ?? 0
      let offsets = zip(xs, ys).map { Point($0, $1 - descent) }
      return (
        Rect(x: span.low, y: -descent, width: span.high - span.low, height: height).padded(by: pad), offsets
      )
    }
  }

  /// Lengths one after the other with a separation between them, or spread evenly over a length.
  private static func packed(
    _ lengths: [Double], separation: Double, spreadOver total: Double?
  ) -> (total: Double, places: [Double]) {
    var gap = separation
    if let total { gap = lengths.count > 1 ? (total - lengths.reduce(0, +)) / Double(lengths.count - 1) : 0 }
    var places: [Double] = []
    var place = 0.0
    for length in lengths {
      places.append(place)
      place += length + gap
    }
    return (total ?? place - gap, places)
  }

  private static func aligned(
    _ boxes: [Rect], width: Double?, _ align: Alignment
  ) -> (span: (low: Double, high: Double), offsets: [Double]) {
    let width = width ?? boxes.map { $0.x1 - $0.x0 }.max() ?? 0
    switch align {
    case .baseline:
      let span = (boxes.map(\.x0).min() ?? 0, boxes.map(\.x1).max() ?? 0)
      return (span, boxes.map { _ in 0 })
    case .left: return ((0, width), boxes.map { -$0.x0 })
    case .right: return ((0, width), boxes.map { width - $0.x1 })
    case .center: return ((0, width), boxes.map { (width - ($0.x1 - $0.x0)) * 0.5 - $0.x0 })
    }
  }
}
