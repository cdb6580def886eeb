import FigureDrawing

/// Which items of a collection leave no trace, because opaque ones drawn after them cover all that they touch.
///
/// Of a million markers in one picture a few in a hundred show. The pixels are the same without the others: where a pixel is
/// covered whole by an opaque colour, nothing below it counts.
struct CoveredItems {
  /// For each item whether it has to be drawn.
  let isSeen: [Bool]

  /// Fewer items are drawn sooner than looked at.
  private static let fewest = 1_000
  /// Items of more sizes would need too many stamps.
  private static let mostSizes = 16

  /// - Parameters:
  ///   - bounds: the pixels that the collection may touch.
  ///   - touched: rasterizes the shape of a size at a place on a small canvas: pixels that it covers whole with its inside,
  ///     and pixels that it touches.
  /// - Returns: nil where the collection is none of many shapes that differ only by place, colour and a few sizes.
  init?(
    of collection: PathCollection, height: Int32, bounds: PixelBounds,
    stamp: (_ size: Int) throws(RasterizationError) -> ItemStamp?
  ) throws(RasterizationError) {
    let count = collection.itemCount
    let sizes = max(collection.transforms.count, 1)
    guard count >= Self.fewest, collection.paths.count == 1, collection.offsets.count == count,
      sizes <= Self.mostSizes, !collection.fills.isEmpty, bounds.x0 < bounds.x1, bounds.y0 < bounds.y1
    else { return nil }
    var stamps: [ItemStamp] = []
    for size in 0..<sizes {
      guard let stamp = try stamp(size) else { return nil }
      stamps.append(stamp)
    }
    var ground = CoveredGround(bounds)
    var isSeen = [Bool](repeating: true, count: count)
    let fills = collection.fills
    for index in (0..<count).reversed() {
      let place = collection.offsetTransform(collection.offsets[index])
      let across = place.x.rounded(.down)
      let down = (Double(height) - place.y).rounded(.down)
      guard let x = Int32(exactly: across), let y = Int32(exactly: down) else { continue }
      let stamp = stamps[index % sizes]
      guard !ground.covers(stamp, x, y) else {
        isSeen[index] = false
        continue
      }
      if fills[index % fills.count].alpha == 1 { ground.cover(with: stamp, x, y) }
    }
    self.isSeen = isSeen
  }
}

/// What an item covers around the pixel that it stands in, wherever in that pixel: a row of bits each.
struct ItemStamp {
  /// The most pixels from the middle to an edge: a row fits in 64 bits.
  static let farthest = 31

  /// Pixels that the item covers whole with its inside, from the top; the middle is bit ``farthest``.
  private(set) var inside: [UInt64]
  /// Pixels that the item may touch at all.
  private(set) var touched: [UInt64]

  /// - Parameters:
  ///   - inside: the same for an item in the middle of the pixel.
  ///   - reach: how many pixels an item may differ from that by its place.
  init(inside: [UInt64], touched: [UInt64], reach: Int) {
    func rows(_ rows: [UInt64], _ index: Int) -> UInt64 { rows.indices.contains(index) ? rows[index] : 0 }
    self.inside = inside
    self.touched = touched
    for _ in 0..<reach {
      let (inner, outer) = (self.inside, self.touched)
      for row in inner.indices {
        let inners = [rows(inner, row - 1), rows(inner, row), rows(inner, row + 1)]
        self.inside[row] = inners.reduce(~0) { $0 & $1 & $1 << 1 & $1 >> 1 }
        let outers = [rows(outer, row - 1), rows(outer, row), rows(outer, row + 1)]
        self.touched[row] = outers.reduce(0) { $0 | $1 | $1 << 1 | $1 >> 1 }
      }
    }
  }
}

/// The pixels of a picture that are covered for good; those outside of it count as covered.
private struct CoveredGround {
  private let bounds: PixelBounds
  /// Words in a row: 64 pixels each, one word on either side beyond the picture.
  private let stride: Int
  private var words: [UInt64]

  init(_ bounds: PixelBounds) {
    self.bounds = bounds
    let columns = Int(bounds.x1 - bounds.x0)
    stride = (columns + 63) / 64 + 2
    words = [UInt64](repeating: ~0, count: stride * Int(bounds.y1 - bounds.y0))
    for row in 0..<Int(bounds.y1 - bounds.y0) {
      for word in 0..<(columns + 63) / 64 {
        let rest = columns - word * 64
        words[row * stride + word + 1] = rest >= 64 ? 0 : ~0 << UInt64(rest)
      }
    }
  }

  /// The word and the bit in it of the leftmost pixel of a stamp; nil where the stamp lies beyond the words of a row.
  private func place(_ x: Int32) -> (word: Int, bit: UInt64)? {
    let left = Int(x) - Int(bounds.x0) - ItemStamp.farthest + 64
    guard left >= 0, left / 64 + 1 < stride else { return nil }
    return (left / 64, UInt64(left % 64))
  }

  private func rows(_ stamp: ItemStamp, _ y: Int32) -> (top: Int, shown: Range<Int>) {
    let top = Int(y) - Int(bounds.y0) - ItemStamp.farthest
    let last = Int(bounds.y1 - bounds.y0) - top
    return (top, max(0, -top)..<max(max(0, -top), min(stamp.touched.count, last)))
  }

  func covers(_ stamp: ItemStamp, _ x: Int32, _ y: Int32) -> Bool {
    guard let place = place(x) else { return false }
    let (top, shown) = rows(stamp, y)
    return words.withUnsafeBufferPointer { words in
      for row in shown {
        let bits = stamp.touched[row]
        if bits == 0 { continue }
        let start = (top + row) * stride + place.word
        let covered = words[start] >> place.bit | (place.bit == 0 ? 0 : words[start + 1] << (64 - place.bit))
        if bits & ~covered != 0 { return false }
      }
      return true
    }
  }

  mutating func cover(with stamp: ItemStamp, _ x: Int32, _ y: Int32) {
    guard let place = place(x) else { return }
    let (top, shown) = rows(stamp, y)
    for row in shown where stamp.inside[row] != 0 {
      let start = (top + row) * stride + place.word
      words[start] |= stamp.inside[row] << place.bit
      if place.bit != 0 { words[start + 1] |= stamp.inside[row] >> (64 - place.bit) }
    }
  }
}
