/// A box of whole pixels: columns from `x0` to before `x1`, rows, down, from `y0` to before `y1`.
struct PixelBounds: Equatable {
  var x0: Int32
  var y0: Int32
  var x1: Int32
  var y1: Int32

  /// The columns, and one more that takes what leaves on the right.
  var columns: Int { Int(x1 - x0) + 1 }
  var rows: Int { Int(y1 - y0) }
}
