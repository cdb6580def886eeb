import LibC

/// The colours of a picture that has no more than 256 of them.
struct PNGPalette {
  /// Colours as red, green, blue, alpha from the lowest byte on; translucent ones first, so that `tRNS` is short.
  let colors: [UInt32]
  /// Bits a pixel: 1, 2, 4 or 8.
  let bitDepth: Int
  /// Where the colours are in their list.
  private let table: Table

  /// Nil where the picture has more than 256 colours.
  init?(_ pixels: Pixels) {
    var seen = Table()
    let isComplete = Self.forEachRow(of: pixels) { row, isNew in !isNew || seen.add(row) }
    guard isComplete else { return nil }
    let isOpaque = { (color: UInt32) in color >> 24 == 255 }
    colors = seen.colors.filter { !isOpaque($0) } + seen.colors.filter(isOpaque)
    bitDepth = colors.count <= 2 ? 1 : colors.count <= 4 ? 2 : colors.count <= 16 ? 4 : 8
    table = Table(colors)
  }

  /// The rows of the picture: each a filter byte for none, since indices are names, not amounts, and its pixels as
  /// indices of `bitDepth` bits, the leftmost highest.
  func indexedRows(of pixels: Pixels) -> ArraySlice<UInt8> {
    // Pixels beyond the last fill its byte.
    let pixelsPerByte = 8 / bitDepth
    let count = (pixels.width + pixelsPerByte - 1) / pixelsPerByte
    var indices = [UInt8](repeating: 0, count: count * pixelsPerByte)
    var packed = [UInt8](repeating: 0, count: 1 + count)
    var rows: [UInt8] = []
    rows.reserveCapacity(pixels.height * packed.count)
    _ = Self.forEachRow(of: pixels) { row, isNew in
      if isNew {
        table.find(row, &indices)
        var pixel = 0
        for place in 1...count {
          var byte: UInt8 = 0
          for _ in 0..<pixelsPerByte {
            byte = byte << bitDepth | indices[pixel]
            pixel &+= 1
          }
          packed[place] = byte
        }
      }
      rows += packed
      return true
    }
    return rows[...]
  }

  /// Calls `body` with the pixels of each row and whether they differ from the row above, until it answers no.
  ///
  /// - Returns: whether it never did.
  private static func forEachRow(
    of pixels: Pixels, _ body: (UnsafeRawBufferPointer, _ isNew: Bool) -> Bool
  ) -> Bool {
    pixels.bytes.withUnsafeBytes { bytes in
      let lineBytes = 4 * pixels.width
      return (0..<pixels.height).allSatisfy { row in
        let line = bytes.baseAddress! + row * lineBytes
        let isNew = row == 0 || memcmp(line, line - lineBytes, lineBytes) != 0
        return body(UnsafeRawBufferPointer(start: line, count: lineBytes), isNew)
      }
    }
  }

  var paletteChunk: PNGChunk {
    PNGChunk("PLTE", colors.flatMap { color in [0, 8, 16].map { UInt8(truncatingIfNeeded: color >> $0) } })
  }

  /// Nil where every colour is opaque.
  var transparencyChunk: PNGChunk? {
    let alphas = colors.map { UInt8(truncatingIfNeeded: $0 >> 24) }.prefix { $0 < 255 }
    return alphas.isEmpty ? nil : PNGChunk("tRNS", alphas)
  }

  /// Colours in the order added, found by open addressing.
  private struct Table {
    private(set) var colors: [UInt32] = []
    /// Place in `colors` plus one; 0 where the slot is free.
    private var slots = [UInt16](repeating: 0, count: 1024)

    init(_ colors: [UInt32] = []) {
      for color in colors { _ = add(color) }
    }

    /// Adds the colours of those pixels that are new; false where they are more than there is room for.
    mutating func add(_ row: UnsafeRawBufferPointer) -> Bool {
      var previous: UInt32?
      for pixel in 0..<row.count / 4 {
        let color = Self.color(row, pixel)
        if color != previous, !add(color) { return false }
        previous = color
      }
      return true
    }

    /// The places of the pixels' colours in the list.
    func find(_ row: UnsafeRawBufferPointer, _ indices: inout [UInt8]) {
      var previous = Self.color(row, 0)
      var index = place(slot(of: previous))
      for pixel in 0..<row.count / 4 {
        let color = Self.color(row, pixel)
        if color != previous {
          previous = color
          index = place(slot(of: color))
        }
        indices[pixel] = index
      }
    }

    private static func color(_ row: UnsafeRawBufferPointer, _ pixel: Int) -> UInt32 {
      UInt32(littleEndian: row.loadUnaligned(fromByteOffset: 4 &* pixel, as: UInt32.self))
    }

    private mutating func add(_ color: UInt32) -> Bool {
      let slot = slot(of: color)
      if slots[slot] > 0 { return true }
      guard colors.count < 256 else { return false }
      colors.append(color)
      slots[slot] = UInt16(colors.count)
      return true
    }

    private func place(_ slot: Int) -> UInt8 { UInt8(slots[slot] - 1) }

    /// The colour's slot, or the free one that would be its.
    private func slot(of color: UInt32) -> Int {
      var slot = Int((color &* 0x9E37_79B1) >> 22)
      while slots[slot] > 0, colors[Int(slots[slot]) - 1] != color { slot = (slot + 1) & 1023 }
      return slot
    }
  }
}
