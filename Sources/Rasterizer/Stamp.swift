/// The coverage of a marker around its place, kept to be drawn many times.
struct Stamp {
  struct Span {
    var x: Int32
    var y: Int32
    var length: Int32
    var cover: UInt8
    var isRun: Bool
  }

  private(set) var spans: [Span] = []

  /// The columns and rows that spans touch, all included; an empty stamp has none.
  private(set) var extent: (x0: Int32, y0: Int32, x1: Int32, y1: Int32)?

  /// Hands the spans, moved by whole pixels, to `sink`.
  func draw<Sink: SpanSink>(atX dx: Int32, y dy: Int32, into sink: inout Sink) {
    for span in spans {
      sink.span(x: span.x &+ dx, y: span.y &+ dy, length: span.length, cover: span.cover, isRun: span.isRun)
    }
  }
}

extension Stamp: SpanSink {
  mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool) {
    spans.append(Span(x: x, y: y, length: length, cover: cover, isRun: isRun))
    let end = x + length - 1
    guard let known = extent else {
      extent = (x, y, end, y)
      return
    }
    extent = (min(known.x0, x), min(known.y0, y), max(known.x1, end), max(known.y1, y))
  }
}
