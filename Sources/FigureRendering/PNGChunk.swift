import CDeflate

/// The chunks a PNG file is made of: length, four letters, data, checksum (PNG specification, 5.3).
struct PNGChunk: Equatable {
  /// What every PNG file begins with (PNG specification, 5.2).
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Four ASCII letters, as in `IHDR`.
  var type: String
  var data: ArraySlice<UInt8>

  init(_ type: String, _ data: some Sequence<UInt8>) {
    self.type = type
    self.data = ArraySlice(data)
  }

  /// A chunk of a file, its data counted as in the file.
  private init(_ type: String, in part: ArraySlice<UInt8>) {
    self.type = type
    data = part
  }

  func append(to file: inout [UInt8]) {
    file.append(contentsOf: Self.bigEndian(UInt32(data.count)))
    let start = file.count
    file.append(contentsOf: type.utf8)
    file.append(contentsOf: data)
    let checksum = file.withUnsafeBytes { bytes in
      let checked = UnsafeRawBufferPointer(rebasing: bytes[start...])
      return libdeflate_crc32(0, checked.baseAddress, checked.count)
    }
    file.append(contentsOf: Self.bigEndian(checksum))
  }

  /// The chunks of a file up to its end or its first damaged chunk.
  static func chunks(of file: [UInt8]) -> [PNGChunk] {
    guard file.starts(with: signature) else { return [] }
    var chunks: [PNGChunk] = []
    var position = signature.count
    while file.count - position >= 12 {
      let length = Int(number(file[position..<position + 4]))
      guard length <= file.count - position - 12 else { break }
      let data = position + 8
      let checksum = file.withUnsafeBytes {
        libdeflate_crc32(0, $0.baseAddress! + position + 4, length + 4)
      }
      guard checksum == number(file[data + length..<data + length + 4]) else { break }
      let type = String(decoding: file[position + 4..<data], as: UTF8.self)
      chunks.append(PNGChunk(type, in: file[data..<data + length]))
      position = data + length + 4
    }
    return chunks
  }

  /// Works out anew the checksum of the chunk that the byte at `place` belongs to.
  static func refreshChecksum(around place: Int, in file: inout [UInt8]) {
    var position = signature.count
    while file.count - position >= 12 {
      let length = Int(number(file[position..<position + 4]))
      let end = position + 8 + length
      guard length <= file.count - position - 12 else { return }
      if place < end {
        let checksum = file.withUnsafeBytes {
          libdeflate_crc32(0, $0.baseAddress! + position + 4, length + 4)
        }
        file.replaceSubrange(end..<(end + 4), with: bigEndian(checksum))
        return
      }
      position = end + 4
    }
  }

  static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
