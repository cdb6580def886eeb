/// The colours of a picture that has no more than 256 of them, and each pixel's place in the list.
struct PNGPalette {
  /// Colours as red, green, blue, alpha from the lowest byte on; translucent ones first, so that `tRNS` is short.
  let colors: [UInt32]
  /// Pixels as indices of `bitDepth` bits each, the leftmost highest, rows padded to whole bytes.
  let rows: [UInt8]
  /// Bits a pixel: 1, 2, 4 or 8.
  let bitDepth: Int
  /// Bytes a row.
  let stride: Int

  /// Nil where the picture has more than 256 colours.
  init?(_ pixels: Pixels) {
    var table = Table()
    let count = pixels.width * pixels.height
    let indices = [UInt8](unsafeUninitializedCapacity: count) { indices, initialized in
      pixels.bytes.withUnsafeBytes { bytes in
        var previous = ~UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self))
        var previousIndex: UInt8 = 0
        for pixel in 0..<count {
          let color = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self))
          if color != previous {
            guard let index = table.index(of: color) else { return }
            previous = color
            previousIndex = index
          }
          indices[pixel] = previousIndex
        }
        initialized = count
      }
    }
    guard indices.count == count else { return nil }

    let order = table.colors.indices.sorted { left, right in
      let leftOpaque = table.colors[left] >> 24 == 255
      let rightOpaque = table.colors[right] >> 24 == 255
      return leftOpaque == rightOpaque ? left < right : !leftOpaque
    }
    colors = order.map { table.colors[$0] }
    var place = [UInt8](repeating: 0, count: 256)
    for (new, old) in order.enumerated() { place[old] = UInt8(new) }

    let bitDepth = colors.count <= 2 ? 1 : colors.count <= 4 ? 2 : colors.count <= 16 ? 4 : 8
    let stride = (pixels.width * bitDepth + 7) / 8
    var rows = [UInt8](repeating: 0, count: stride * pixels.height)
    for row in 0..<pixels.height {
      for column in 0..<pixels.width {
        let bit = column * bitDepth
        let shift = 8 - bitDepth - bit % 8
        rows[row * stride + bit / 8] |= place[Int(indices[row * pixels.width + column])] << shift
      }
    }
    self.bitDepth = bitDepth
    self.stride = stride
    self.rows = rows
  }

  var paletteChunk: PNGChunk {
    PNGChunk("PLTE", colors.flatMap { color in [0, 8, 16].map { UInt8(truncatingIfNeeded: color >> $0) } })
  }

  /// Nil where every colour is opaque.
  var transparencyChunk: PNGChunk? {
    let alphas = colors.map { UInt8(truncatingIfNeeded: $0 >> 24) }.prefix { $0 < 255 }
    return alphas.isEmpty ? nil : PNGChunk("tRNS", alphas)
  }

  /// Colours seen so far, in the order seen, found by open addressing.
  private struct Table {
    private(set) var colors: [UInt32] = []
    /// Place in `colors` plus one; 0 where the slot is free.
    private var slots = [UInt16](repeating: 0, count: 1024)

    mutating func index(of color: UInt32) -> UInt8? {
      var slot = Int((color &* 0x9E37_79B1) >> 22)
      while slots[slot] != 0 {
        let index = Int(slots[slot]) - 1
        if colors[index] == color { return UInt8(index) }
        slot = (slot + 1) & 1023
      }
      guard colors.count < 256 else { return nil }
      colors.append(color)
      slots[slot] = UInt16(colors.count)
      return UInt8(colors.count - 1)
    }
  }
}
