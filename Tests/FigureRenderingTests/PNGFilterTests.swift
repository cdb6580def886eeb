import Testing

@testable import FigureRendering

@Suite struct PNGFilterTests {
  /// Undoes filters byte by byte, as the PNG specification, 9.2, describes them.
  static func unfiltered(_ filtered: [UInt8], stride: Int, step: Int) throws -> [UInt8] {
    var rows: [UInt8] = []
    for row in 0..<filtered.count / (stride + 1) {
      let filter = try #require(PNGFilter(rawValue: filtered[row * (stride + 1)]))
      for column in 0..<stride {
        let here = rows.count
        let left = column < step ? 0 : Int(rows[here - step])
        let up = row == 0 ? 0 : Int(rows[here - stride])
        let corner = row == 0 || column < step ? 0 : Int(rows[here - stride - step])
        let predicted: Int
        switch filter {
        case .none: predicted = 0
        case .sub: predicted = left
        case .up: predicted = up
        case .paeth:
          let estimate = left + up - corner
          let distances = [left, up, corner].map { abs(estimate - $0) }
          predicted = [left, up, corner][distances.firstIndex(of: distances.min()!)!]
        }
        rows.append(filtered[row * (stride + 1) + 1 + column] &+ UInt8(predicted))
      }
    }
    return rows
  }

  /// All rows of a picture, each behind its filter byte.
  static func filtered(_ pixels: Pixels, channels: Int) -> [UInt8] {
    Array(pixels.filteredRows(channels: channels))
  }

  /// The same by the book: every filter of every row in full, the first of the least sums wins.
  static func filteredByTheBook(_ pixels: Pixels, channels: Int) -> [UInt8] {
    let stride = channels * pixels.width
    func byte(_ row: Int, _ column: Int) -> Int {
      guard row >= 0, column >= 0 else { return 0 }
      return Int(pixels.bytes[4 * (row * pixels.width + column / channels) + column % channels])
    }
    var result: [UInt8] = []
    for row in 0..<pixels.height {
      let isRepeated = row > 0 && (0..<stride).allSatisfy { byte(row, $0) == byte(row - 1, $0) }
      let candidates = (isRepeated ? [PNGFilter.up] : PNGFilter.allCases).map { filter in
        (0..<stride).map { column in
          let left = byte(row, column - channels)
          let up = byte(row - 1, column)
          let corner = byte(row - 1, column - channels)
          let nearest = [left, up, corner].min { abs(left + up - corner - $0) < abs(left + up - corner - $1) }
          let predicted =
            switch filter {
            case .none: 0
            case .sub: left
            case .up: up
            case .paeth: nearest ?? 0
            }
          return UInt8(truncatingIfNeeded: byte(row, column) - predicted)
        }
      }
      let sums = candidates.map { $0.reduce(0) { $0 + abs(Int(Int8(bitPattern: $1))) } }
      let winner = sums.firstIndex(of: sums.min() ?? 0) ?? 0
      result.append((isRepeated ? .up : PNGFilter.allCases[winner]).rawValue)
      result += candidates[winner]
    }
    return result
  }

  /// Flat ground with a few rectangles and specks, the way figures are.
  static func sketch(_ width: Int, _ height: Int, opaque: Bool, seed: UInt64) -> Pixels {
    var noise = Noise(state: seed)
    var pixels = picture(width, height) { _, _ in [255, 255, 255, opaque ? 255 : 0] }
    func next(_ limit: Int) -> Int { Int(noise.next() % UInt64(limit)) }
    for shape in 0..<8 {
      let color = (0..<4).map { _ in UInt8(next(256)) }
      let corner = (next(width), next(height))
      let size = shape < 4 ? (1 + next(3), 1 + next(3)) : (1 + next(width), 1 + next(height))
      for row in corner.1..<min(height, corner.1 + size.1) {
        for column in corner.0..<min(width, corner.0 + size.0) {
          let start = 4 * (row * width + column)
          pixels.bytes.replaceSubrange(start..<start + 4, with: color[..<3] + [opaque ? 255 : color[3]])
        }
      }
    }
    return pixels
  }

  /// A picture of those rows; where there are three channels, alpha is 255.
  static func pixels(_ rows: [UInt8], stride: Int, channels: Int) -> Pixels {
    var bytes: [UInt8] = channels == 4 ? rows : []
    if channels == 3 {
      for pixel in 0..<rows.count / 3 { bytes += rows[3 * pixel..<3 * pixel + 3] + [255] }
    }
    return Pixels(width: stride / channels, height: rows.count / stride, bytes: bytes)
  }

  @Test(arguments: [(3, 3), (4, 4), (6, 3), (300, 3), (1024, 4), (1023, 3), (20, 4)])
  func filteringCanBeUndone(stride: Int, channels: Int) throws {
    var noise = Noise(state: UInt64(stride))
    // Smooth rows, so that every filter wins somewhere, and rows that repeat.
    var rows: [UInt8] = []
    for row in 0..<40 {
      let slope = noise.next() % 5
      let level = noise.next() % 256
      let repeats = row > 0 && row.isMultiple(of: 3)
      let previous = repeats ? Array(rows[(rows.count - stride)...]) : []
      rows +=
        repeats
        ? previous : (0..<stride).map { UInt8(truncatingIfNeeded: level &+ slope &* UInt64($0 / channels)) }
    }
    let filtered = Self.filtered(
      Self.pixels(rows, stride: stride, channels: channels), channels: channels)
    #expect(try Self.unfiltered(filtered, stride: stride, step: channels) == rows)
  }

  @Test func theChoiceFollowsTheContent() {
    let ramp: [UInt8] = (0..<90).map { UInt8($0 / 3 * 5) }
    let flat = [UInt8](repeating: 0, count: 90)
    // Half as on the left, half as above.
    var noise = Noise(state: 3)
    let rough = (0..<45).map { _ in UInt8(truncatingIfNeeded: noise.next()) }
    let before = [UInt8](repeating: 0, count: 45) + rough
    let after = [UInt8](repeating: 100, count: 45) + rough
    let pixels = Self.pixels(ramp + ramp + flat + before + after, stride: 90, channels: 3)
    let filtered = Self.filtered(pixels, channels: 3)
    let filters = stride(from: 0, to: filtered.count, by: 91).map { PNGFilter(rawValue: filtered[$0]) }
    #expect(filters[..<3] == [.sub, .up, PNGFilter.none])
    #expect(filters[4] == .paeth)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 17, 40, 90], [3, 4])
  func rowsAreThoseOfTheBook(width: Int, channels: Int) {
    for seed in 0..<6 {
      let pixels = Self.sketch(width, 1 + seed * 6, opaque: channels == 3, seed: UInt64(width * 100 + seed))
      #expect(Self.filtered(pixels, channels: channels) == Self.filteredByTheBook(pixels, channels: channels))
    }
  }

  @Test(arguments: [(1, 1), (1, 30), (300, 1), (5, 9), (131, 40)], [3, 4])
  func rowsOfNoiseAreThoseOfTheBook(size: (Int, Int), channels: Int) {
    let pixels = PNGEncoderTests.noise(size.0, size.1, opaque: channels == 3)
    #expect(Self.filtered(pixels, channels: channels) == Self.filteredByTheBook(pixels, channels: channels))
  }

  @Test(arguments: ["mixed", "relu", "sigmoid"]) func rowsOfFiguresAreThoseOfTheBook(name: String) throws {
    let pixels = try Self.strip(of: name)
    #expect(Self.filtered(pixels, channels: 3) == Self.filteredByTheBook(pixels, channels: 3))
  }

  /// Rows without alpha are written over the picture, but not over one that somebody else holds.
  @Test(arguments: [3, 4]) func picturesHeldElsewhereAreLeftAlone(channels: Int) {
    let pixels = PNGEncoderTests.noise(31, 17, opaque: true)
    let copy = Pixels(width: 31, height: 17, bytes: Array(pixels.bytes.reversed().reversed()))
    let rows = Self.filtered(pixels, channels: channels)
    #expect(pixels == copy)
    #expect(rows == Self.filtered(copy, channels: channels))
  }

  /// Some rows from the middle of a recorded picture.
  static func strip(of name: String) throws -> Pixels {
    let picture = try RendererTests.reference(name)
    let start = 4 * picture.width * (picture.height / 2)
    let bytes = picture.bytes[start..<start + 4 * picture.width * 12]
    return Pixels(width: picture.width, height: 12, bytes: Array(bytes))
  }
}
