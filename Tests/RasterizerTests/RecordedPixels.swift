import struct Foundation.Data
import struct Foundation.URL

@testable import Rasterizer

/// A recorded drawing and the pixels that matplotlib made of it.
struct Recording {
  let drawing: RecordedDrawing
  let pixels: [UInt8]

  init(named name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Fixtures")
    drawing = try RecordedDrawing(json: Data(contentsOf: folder.appendingPathComponent("\(name).json")))
    pixels = Self.expanded(
      [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name).pixels"))))
  }

  /// Run-length coded pixels, expanded.
  private static func expanded(_ coded: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < coded.count {
      var length = 0
      var shift = 0
      while coded[index] >= 128 {
        length |= Int(coded[index] & 127) << shift
        shift += 7
        index += 1
      }
      length |= Int(coded[index]) << shift
      for _ in 0..<length { bytes.append(contentsOf: coded[(index + 1)...(index + 4)]) }
      index += 5
    }
    return bytes
  }
}

/// How two pictures of equal size differ.
struct Difference: CustomStringConvertible {
  var pixels = 0
  var largest = 0
  var first: (x: Int, y: Int)?

  init(_ picture: PixelBuffer, _ expected: [UInt8]) {
    guard picture.bytes.count == expected.count else {
      pixels = .max
      return
    }
    for pixel in 0..<(picture.width * picture.height) {
      let worst =
        (pixel * 4..<pixel * 4 + 4).map { abs(Int(picture.bytes[$0]) - Int(expected[$0])) }.max() ?? 0
      if worst > 0 {
        if first == nil { first = (pixel % picture.width, pixel / picture.width) }
        pixels += 1
        largest = max(largest, worst)
      }
    }
  }

  var description: String {
    "\(pixels) pixels differ by up to \(largest), the first at \(first.map { "\($0.x), \($0.y)" } ?? "nowhere")"
  }
}
