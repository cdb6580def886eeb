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

  @Test(arguments: [(1, 1), (2, 3), (3, 3), (7, 3), (300, 3), (1024, 4), (5, 4)])
  func filteringCanBeUndone(stride: Int, step: Int) throws {
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
        ? previous : (0..<stride).map { UInt8(truncatingIfNeeded: level &+ slope &* UInt64($0 / step)) }
    }
    let filtered = PNGFilter.filtered(rows, stride: stride, step: step)
    #expect(try Self.unfiltered(filtered, stride: stride, step: step) == rows)
  }

  @Test func theChoiceFollowsTheContent() {
    let ramp: [UInt8] = (0..<90).map { UInt8($0 / 3 * 5) }
    let flat = [UInt8](repeating: 0, count: 90)
    // Half as on the left, half as above.
    var noise = Noise(state: 3)
    let rough = (0..<45).map { _ in UInt8(truncatingIfNeeded: noise.next()) }
    let before = [UInt8](repeating: 0, count: 45) + rough
    let after = [UInt8](repeating: 100, count: 45) + rough
    let filtered = PNGFilter.filtered(flat + ramp + ramp + before + after, stride: 90, step: 3)
    let filters = stride(from: 0, to: filtered.count, by: 91).map { PNGFilter(rawValue: filtered[$0]) }
    let choices = filters[..<3] + filters[4...]
    #expect(choices == [.up, .sub, .up, .paeth])
  }
}
