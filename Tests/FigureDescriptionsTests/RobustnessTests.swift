import FigureFiles
import Plotting
import TestSupport
import Testing

@testable import FigureDescriptions

/// Whatever the bytes are, there is a figure or there are messages.
@Suite struct RobustnessTests {
  private static let names = ["sigmoid", "leaky_relu", "relu"]

  /// Descriptions to be spoilt.
  private static func seeds() throws -> [[UInt8]] {
    try names.map { try InputFile.read(FigureDescriptionTests.folder + "/\($0).yaml") }
      + [InputFile.read(Described.folder + "/everything.yaml")]
  }

  private static let words = [
    "null", "[]", "{}", "-1", "0", "1e999", ".nan", "-.inf", "''", "true", "&a", "*a", "<<: *a", "!!str",
    "\u{0}", "\t", "\n",
    "- ", ": ", "[[[[", "}}}}", "99999999999999999999", "'", "\"", "\\", "é", "{file: run.csv, column: loss}",
    "C0", "|\n",
  ]

  @Test(arguments: 0..<8)
  func spoiltBytesGiveAFigureOrMessages(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed &+ 77)
    let seeds = try Self.seeds()
    for _ in 0..<150 {
      var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.spoil(&bytes, &random) }
      Self.decode(bytes)
    }
  }

  @Test func cutBytesGiveAFigureOrMessages() throws {
    let bytes = try InputFile.read(Described.folder + "/everything.yaml")
    for end in stride(from: 0, to: bytes.count, by: 41) { Self.decode(Array(bytes[..<end])) }
  }

  @Test func noiseGivesMessages() {
    var random = SplitMix(seed: 5)
    for length in [1, 2, 3, 5, 8, 100, 1000] {
      for _ in 0..<20 { Self.decode((0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }) }
    }
  }

  private static func spoil(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...20, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3:
      let from = Int.random(in: 0..<bytes.count, using: &random)
      bytes.insert(contentsOf: bytes[from..<min(bytes.count, from + 20)], at: place)
    default: bytes.replaceSubrange(place..<end, with: Array(words.randomElement(using: &random)!.utf8))
    }
  }

  private static func decode(_ bytes: [UInt8]) {
    do throws(FigureDescriptionError) {
      let description = try FigureDescription(yaml: bytes, name: "f", folder: Described.folder)
      #expect(description.digest.utf8.count == 64)
    } catch {
      #expect(!error.diagnostics.isEmpty)
      for diagnostic in error.diagnostics {
        #expect(diagnostic.line >= 1 && diagnostic.column >= 1)
        #expect(!diagnostic.message.isEmpty && !diagnostic.message.contains("\n"))
      }
    }
  }
}
