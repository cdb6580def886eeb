import LibC

/// The tables beside the tests, in a folder `Fixtures`.
public enum Fixture {
  /// The rows of a tab-separated table beside the calling file; none where it cannot be read.
  public static func rows(_ name: String, file: String = #filePath) -> [[Substring]] {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = folder.joined(separator: "/") + "/Fixtures/" + name
    guard let stream = fopen(path, "rb") else { return [] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&block, 1, block.count, stream), count > 0 { bytes += block[..<count] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  /// The double whose bits `hexadecimal` writes.
  public static func double(_ hexadecimal: some StringProtocol) -> Double {
    Double(bitPattern: UInt64(hexadecimal, radix: 16)!)
  }
}
