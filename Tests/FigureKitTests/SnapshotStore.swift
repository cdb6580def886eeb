import FigureKit
import Foundation

/// Hashes of what is rendered, in a file of lines of a name and a hash.
///
/// `RECORD_SNAPSHOTS=1` writes the hashes of a run and lets the test fail, so that a recording never passes for a check;
/// where `CI` is set nothing is recorded. A mismatch leaves what was found in `snapshot-failures/` at the top of the
/// project.
struct SnapshotStore {
  let path: String

  static let isRecording: Bool = {
    let environment = ProcessInfo.processInfo.environment
    return environment["RECORD_SNAPSHOTS"] == "1" && environment["CI"] == nil
  }()

  static let failures = NotebookFigures.projectFolder + "snapshot-failures/"

  /// Name and hash of each snapshot.
  func hashes() throws -> [String: String] {
    let text = String(decoding: (try? InputFile.read(path)) ?? [], as: UTF8.self)
    var hashes: [String: String] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      if let name = fields.first, let hash = fields.last { hashes[String(name)] = String(hash) }
    }
    return hashes
  }

  func record(_ hashes: [String: String]) throws {
    let lines = hashes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)\n" }
    try OutputFile.replace(path, with: Array(lines.joined().utf8))
  }

  /// Leaves a file for whoever looks into a failure.
  static func leave(_ bytes: [UInt8], as name: String) throws {
    try Folder.make(failures)
    try OutputFile.replace(failures + name, with: bytes)
  }

  /// Leaves the expected and the actual picture and their difference, white where they are equal.
  static func leave(expected: Pixels, actual: Pixels, as name: String) throws {
    let encoder = PNGEncoder()
    try leave(encoder.encode(expected), as: "\(name).expected.png")
    try leave(encoder.encode(actual), as: "\(name).actual.png")
    guard expected.width == actual.width, expected.height == actual.height else { return }
    var difference = expected
    for index in difference.bytes.indices {
      let distance = abs(Int(expected.bytes[index]) - Int(actual.bytes[index]))
      difference.bytes[index] = index % 4 == 3 ? 255 : UInt8(255 - min(255, distance * 4))
    }
    try leave(encoder.encode(difference), as: "\(name).difference.png")
  }
}
