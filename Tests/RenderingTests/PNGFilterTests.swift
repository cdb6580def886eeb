import Testing

@testable import Rendering

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
    let filtered = PNGFilter.filtered(
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
    let filtered = PNGFilter.filtered(pixels, channels: 3)
    let filters = stride(from: 0, to: filtered.count, by: 91).map { PNGFilter(rawValue: filtered[$0]) }
    #expect(filters[..<3] == [.sub, .up, PNGFilter.none])
    #expect(filters[4] == .paeth)
  }
}
