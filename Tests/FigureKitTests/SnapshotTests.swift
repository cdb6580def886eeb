import FigureKit
import Testing

/// What is rendered of the six figures, by its hashes. The pixels' hashes are matplotlib's own.
@Suite struct SnapshotTests {
  @Test("Pixels are matplotlib's, every one", arguments: NotebookFigures.cases)
  func pixels(_ figure: NotebookFigures.Case) throws {
    let expected = try SnapshotStore(path: NotebookFigures.fixtures + "pixels.txt").hashes()
    let pixels = try figure.renderer().pixels()
    let hash = SHA256.digest(of: pixels.bytes)
    if hash != expected[figure.testDescription] {
      try SnapshotStore.leave(expected: figure.reference(), actual: pixels, as: figure.testDescription)
    }
    #expect(
      hash == expected[figure.testDescription],
      "\(figure.testDescription) differs from matplotlib's picture; see \(SnapshotStore.failures)")
  }

  @Test("Drawings and SVG documents are those recorded")
  func documents() throws {
    let store = SnapshotStore(path: NotebookFigures.fixtures + "documents.txt")
    var found: [String: String] = [:]
    var documents: [String: [UInt8]] = [:]
    for figure in NotebookFigures.cases {
      let renderer = try figure.renderer()
      let svg = try renderer.output(.svg).bytes
      documents[figure.testDescription] = svg
      found["\(figure.testDescription).drawing"] = SHA256.digest(
        of: CanonicalBytes(of: renderer.drawing).bytes)
      found["\(figure.testDescription).svg"] = SHA256.digest(of: svg)
    }
    if SnapshotStore.isRecording {
      try store.record(found)
      Issue.record("recorded \(found.count) hashes; run again without RECORD_SNAPSHOTS")
      return
    }
    let expected = try store.hashes()
    #expect(expected.count == found.count)
    for (name, hash) in found.sorted(by: { $0.key < $1.key }) where hash != expected[name] {
      if let svg = documents[String(name.prefix { $0 != "." })] ?? documents[name] {
        try SnapshotStore.leave(svg, as: "\(name).actual.svg")
      }
      Issue.record("\(name) is not what was recorded; see \(SnapshotStore.failures)")
    }
  }
}
