import FigureNumbers

/// A column seen through the scale of an axis.
struct ScaledColumn: ColumnSource {
  let column: Column
  let axis: FrameAxis
  /// Whether values without a place on the scale are left out even where the scale clips them, as in scatters: what
  /// matplotlib masks, no scale clips.
  let omitsClipped: Bool

  var count: Int { column.count }

  func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
    column.read(from: start, into: buffer)
    for index in buffer.indices {
      let value = buffer[index]
      buffer[index] = omitsClipped && !axis.isInDomain(value) ? .nan : axis.scaled(value)
    }
  }
}

/// Some consecutive values of a column.
struct ColumnSlice: ColumnSource {
  let column: Column
  let range: Range<Int>

  var count: Int { range.count }

  func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
    column.read(from: range.lowerBound + start, into: buffer)
  }
}

extension Column {
  /// The values through the scale of an axis, scaled when read.
  func scaled(on axis: FrameAxis, omitsClipped: Bool) -> Column {
    axis.isLinear
      ? self : Column(computed: ScaledColumn(column: self, axis: axis, omitsClipped: omitsClipped))
  }

  /// The values at `range`, read when they are asked for.
  func slice(_ range: Range<Int>) -> Column {
    range == 0..<count ? self : Column(computed: ColumnSlice(column: self, range: range))
  }
}
