import FigureKit
import Foundation
import Testing

@Suite struct PendingProvenanceTests {
  @Test func isTheRecordOfTheDescription() throws {
    let plain = try FigureDescription(yaml: "axes: [{}]", name: "plain")
    #expect(try PendingProvenance(of: plain).record() == Provenance(of: plain).record)
    #expect(
      try PendingProvenance(of: plain, options: "dpi=72").record()
        == Provenance(of: plain, options: "dpi=72").record)
  }

  @Test func dataIsHashedWhileOthersWork() throws {
    let path = NotebookFigures.projectFolder + "Tests/FigureDescriptionsTests/Fixtures/everything.yaml"
    let description = try FigureDescription(contentsOf: path)
    try #require(!description.dataFiles.isEmpty)
    let pending = (0..<8).map { _ in PendingProvenance(of: description) }
    let expected = try Provenance(of: description).record
    for record in pending { #expect(try record.record() == expected) }
    // Asked again, it is the same.
    #expect(try pending[0].record() == expected)
  }

  @Test func dataThatVanishedIsAnErrorWhereTheRecordIsWritten() throws {
    let folder = NotebookFigures.projectFolder + ".build/pending-provenance-test/"
    try OutputFile.makeFolder(folder)
    try OutputFile.replace(folder + "run.csv", with: Array("t\n1\n2\n".utf8))
    let text = "axes: [{artists: [{line: {x: {file: run.csv, column: t}, y: 0}}]}]"
    try OutputFile.replace(folder + "figure.yaml", with: Array(text.utf8))
    let description = try FigureDescription(contentsOf: folder + "figure.yaml")
    #expect(throws: Never.self) { try PendingProvenance(of: description).record() }
    try FileManager.default.removeItem(atPath: folder + "run.csv")
    let renderer = try FigureRenderer(
      description.figure, name: "figure", provenance: PendingProvenance(of: description))
    #expect(throws: (any Error).self) { try renderer.output(.png) }
  }
}
