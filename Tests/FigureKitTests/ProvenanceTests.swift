import CFonts
import FigureKit
import Testing

@Suite struct ProvenanceTests {
  private func record(_ yaml: String, options: String = "") throws -> String {
    try Provenance(of: FigureDescription(yaml: yaml, name: "figure"), options: options).record
  }

  @Test func theRecordChangesWithTheDescriptionAndTheOptionsAlone() throws {
    let record = try record("axes: [{}]")
    #expect(try self.record("axes: [{}]") == record)
    #expect(try self.record("axes: [{grid: true}]") != record)
    #expect(try self.record("axes: [{}]", options: "engine=cairo") != record)
    #expect(record.hasPrefix("figures \(Provenance.currentVersion); description "))
  }

  @Test func picturesCarryTheRecord() throws {
    let figure = Figure(size: Size(1, 1), dpi: 50)
    let renderer = try FigureRenderer(
      figure, name: "small", provenance: PendingProvenance("a record; of something"))
    for format in [OutputFormat.png, .svg] {
      let path = NotebookFigures.projectFolder + ".build/provenance-test.\(format.rawValue)"
      try OutputFile.replace(path, with: renderer.output(format).bytes)
      #expect(Provenance.record(in: path, format) == "a record; of something")
    }
    #expect(Provenance.record(in: "no such file", .png) == nil)
  }

  @Test func theDigestOfTheFacesIsThatOfTheFaces() {
    var bytes: [UInt8] = []
    for index in 0..<cfonts_face_count {
      let face = cfonts_faces[index]
      bytes += Array(String(cString: face.name).utf8) + [0]
      bytes += UnsafeBufferPointer(start: face.bytes, count: face.count)
    }
    #expect(SHA256.digest(of: bytes) == BundledFaces.digest)
  }
}
