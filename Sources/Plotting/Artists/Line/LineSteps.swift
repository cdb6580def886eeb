import FigureDrawing
import FigureNumbers

/// Samples joined in steps: the corners that matplotlib's `cbook.pts_to_prestep`, `pts_to_midstep` and
/// `pts_to_poststep` put between them.
enum LineSteps: Sendable {
  case pre, mid, post

  init?(_ style: DrawStyle) {
    switch style {
    case .default: return nil
    case .steps, .stepsPre: self = .pre
    case .stepsMid: self = .mid
    case .stepsPost: self = .post
    }
  }

  init(_ step: FillBetweenArtist.Step) {
    switch step {
    case .pre: self = .pre
    case .mid: self = .mid
    case .post: self = .post
    }
  }

  /// The abscissae of the corners, computed when read.
  func positions(_ x: Column) -> Column {
    switch self {
    case .pre: Column(computed: SteppedColumn(column: x, kind: .keeps))
    case .post: Column(computed: SteppedColumn(column: x, kind: .leads))
    case .mid: Column(computed: SteppedColumn(column: x, kind: .middles))
    }
  }

  /// The ordinates of the corners, computed when read.
  func values(_ y: Column) -> Column {
    switch self {
    case .pre: Column(computed: SteppedColumn(column: y, kind: .leads))
    case .post: Column(computed: SteppedColumn(column: y, kind: .keeps))
    case .mid: Column(computed: SteppedColumn(column: y, kind: .doubles))
    }
  }

  func path(_ points: [Point]) -> [Point] {
    let (x, y) = (positions(Column(points.map(\.x))).values, values(Column(points.map(\.y))).values)
    return zip(x, y).map { Point($0, $1) }
  }
}

/// One coordinate of the corners of a stepped line.
struct SteppedColumn: ColumnSource {
  enum Kind: Sendable, Equatable {
    /// Each value twice, the last one once: what holds until the next sample.
    case keeps
    /// The first value once, all others twice: what is taken on before the next sample.
    case leads
    /// Each value twice.
    case doubles
    /// The first value, each middle between two values twice, the last value.
    case middles
  }

  let column: Column
  let kind: Kind

  var count: Int {
    switch kind {
    case .keeps, .leads: max(2 * column.count - 1, 0)
    case .doubles, .middles: 2 * column.count
    }
  }

  func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
    guard !buffer.isEmpty else { return }
    // The values that the corners between them depend on: one before and one after for the middles.
    let first = max((start - 1) / 2, 0)
    let last = min((start + buffer.count) / 2 + 1, column.count)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: last - first) { values in
      column.read(from: first, into: UnsafeMutableBufferPointer(rebasing: values[..<(last - first)]))
      for offset in buffer.indices {
        let corner = start + offset
        switch kind {
        case .keeps, .doubles: buffer[offset] = values[corner / 2 - first]
        case .leads: buffer[offset] = values[(corner + 1) / 2 - first]
        case .middles:
          let before = max(corner - 1, 0) / 2
          if corner == 0 || corner == count - 1 {
            buffer[offset] = values[corner / 2 - first]
          } else {
            buffer[offset] = (values[before - first] + values[before + 1 - first]) / 2
          }
        }
      }
    }
  }
}
