import FigureDrawing

/// An image as rectangles of one colour: rows that are equal together, and within them what is equal side by side.
///
/// The cells of a small matrix are shorter so than as a picture in a document.
struct ImageRectangles {
  /// The rectangles of one colour as a path on the canvas, y up.
  struct Area {
    var color: Color
    var path: Path
  }

  /// In the order in which their colours come first, from the top left.
  let areas: [Area]

  /// Images of more rectangles are shorter as pictures.
  private static let most = 4096

  /// Nil where there are too many rectangles.
  init?(_ image: RasterImage) {
    var order: [UInt32] = []
    var corners: [UInt32: [Point]] = [:]
    var count = 0
    for band in Self.bands(of: image) {
      for run in Self.runs(of: image, row: band.lowerBound) {
        count += 1
        guard count <= Self.most else { return nil }
        if run.pixel.bigEndian & 255 == 0 { continue }
        if corners[run.pixel] == nil { order.append(run.pixel) }
        let (left, right) = (
          Double(image.x + run.columns.lowerBound), Double(image.x + run.columns.upperBound)
        )
        let top = Double(image.y + image.height)
        let (upper, lower) = (top - Double(band.lowerBound), top - Double(band.upperBound))
        corners[run.pixel, default: []] += [
          Point(left, upper), Point(right, upper), Point(right, lower), Point(left, lower),
          Point(left, upper),
        ]
      }
    }
    let codes: [Path.Code] = [.move, .line, .line, .line, .close]
    areas = order.map { pixel in
      let points = corners[pixel] ?? []
      let path = Path(points, codes: points.indices.map { codes[$0 % codes.count] })
      let bytes = pixel.bigEndian
      func level(_ shift: UInt32) -> Double { Double(bytes >> shift & 255) / 255 }
      return Area(
        color: Color(red: level(24), green: level(16), blue: level(8), alpha: level(0)), path: path)
    }
  }

  /// Consecutive rows with the same pixels.
  private static func bands(of image: RasterImage) -> [Range<Int>] {
    let stride = 4 * image.width
    var bands: [Range<Int>] = []
    var start = 0
    image.bytes.withUnsafeBytes { bytes in
      for row in 1..<max(image.height, 1) {
        let (above, own) = (
          bytes[(row - 1) * stride..<row * stride], bytes[row * stride..<(row + 1) * stride]
        )
        if !own.elementsEqual(above) {
          bands.append(start..<row)
          start = row
        }
      }
    }
    return image.height > 0 ? bands + [start..<image.height] : bands
  }

  /// Neighbours in a row with the same pixel, its four bytes as they lie in memory.
  private static func runs(of image: RasterImage, row: Int) -> [(pixel: UInt32, columns: Range<Int>)] {
    image.bytes.withUnsafeBytes { bytes in
      func pixel(_ column: Int) -> UInt32 {
        bytes.loadUnaligned(fromByteOffset: 4 * (row * image.width + column), as: UInt32.self)
      }
      var runs: [(pixel: UInt32, columns: Range<Int>)] = []
      var start = 0
      for column in 1..<max(image.width, 1) where pixel(column) != pixel(column - 1) {
        runs.append((pixel(start), start..<column))
        start = column
      }
      return image.width > 0 ? runs + [(pixel(start), start..<image.width)] : runs
    }
  }
}
