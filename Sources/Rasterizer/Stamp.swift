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

  /// Hands the spans, moved by whole pixels, to `sink`: those of the rows that it can show.
  func draw<Sink: SpanSink>(atX dx: Int32, y dy: Int32, rows: Range<Int32>, into sink: inout Sink) {
    // Spans are gathered row by row, from the top.
    var index = spans.partitioningIndex { $0.y &+ dy >= rows.lowerBound }
    while index < spans.count, spans[index].y &+ dy < rows.upperBound {
      let span = spans[index]
      sink.span(x: span.x &+ dx, y: span.y &+ dy, length: span.length, cover: span.cover, isRun: span.isRun)
      index &+= 1
    }
  }
}

extension Array {
  /// Where the elements begin that a condition holds for, which holds for all behind the first of them.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
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
