import FigureKit
import Testing

@Suite struct PendingProvenanceTests {
  @Test func isTheRecordOfTheDescription() throws {
    let plain = try FigureDescription(yaml: "axes: [{}]", name: "plain")
    #expect(PendingProvenance(of: plain).record() == Provenance(of: plain).record)
    #expect(
      PendingProvenance(of: plain, options: "dpi=72").record()
        == Provenance(of: plain, options: "dpi=72").record)
  }

  @Test func dataIsHashedWhileOthersWork() throws {
    let path = NotebookFigures.projectFolder + "Tests/FigureDescriptionsTests/Fixtures/everything.yaml"
    let description = try FigureDescription(contentsOf: path)
    try #require(!description.data.isEmpty)
    let pending = (0..<8).map { _ in PendingProvenance(of: description) }
    let expected = Provenance(of: description).record
    for record in pending { #expect(record.record() == expected) }
    // Asked again, it is the same.
    #expect(pending[0].record() == expected)
  }

  /// Data that changes after it was read is neither drawn nor recorded.
  @Test func theRecordIsThatOfTheDataThatWasRead() throws {
    let folder = NotebookFigures.projectFolder + ".build/pending-provenance-test/"
    try Folder.make(folder)
    let text = """
      axes: [{artists: [{line: {x: {file: run.csv, column: t}, y: 0}}, {line: {x: [0, 1], y: {file: run.npy}}}]}]
      """
    let head = "{'descr': '<f8', 'fortran_order': False, 'shape': (2,), }"
    func write(_ numbers: [Double]) throws {
      try OutputFile.replace(folder + "run.csv", with: Array("t\n\(numbers[0])\n\(numbers[1])\n".utf8))
      let padded = head + String(repeating: " ", count: 117 - head.utf8.count) + "\n"
      let npy = [0x93] + Array("NUMPY".utf8) + [1, 0, 118, 0] + Array(padded.utf8)
      try OutputFile.replace(folder + "run.npy", with: npy + numbers.withUnsafeBytes { Array($0) })
    }
    try OutputFile.replace(folder + "figure.yaml", with: Array(text.utf8))
    try write([1, 2])
    let before = try FigureDescription(contentsOf: folder + "figure.yaml")
    let record = PendingProvenance(of: before).record()
    let picture = try FigureRenderer(before.figure, name: "figure").output(.png).bytes
    try write([7, 9])
    let after = try FigureDescription(contentsOf: folder + "figure.yaml")
    #expect(PendingProvenance(of: before).record() == record)
    #expect(try FigureRenderer(before.figure, name: "figure").output(.png).bytes == picture)
    #expect(PendingProvenance(of: after).record() != record)
  }
}
