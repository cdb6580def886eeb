import CFonts
import FigureKit
import Testing

@Suite struct ProvenanceTests {
  private func record(_ yaml: String, options: String = "") throws -> String {
    Provenance(of: try FigureDescription(yaml: yaml, name: "figure"), options: options).record
  }

  @Test func theRecordChangesWithTheDescriptionAndTheOptionsAlone() throws {
    let record = try record("axes: [{}]")
    #expect(try self.record("axes: [{}]") == record)
    #expect(try self.record("axes: [{grid: true}]") != record)
    #expect(try self.record("axes: [{}]", options: "engine=cairo") != record)
    #expect(record.hasPrefix("figures \(Provenance.currentVersion); description "))
  }

  /// What does not change the picture leaves the record as it is.
  @Test(arguments: [
    "# a comment\naxes:\n  - title: a b\n    grid: true\n", "axes:\r\n- {title: 'a b', grid: true}\r\n",
    #"{"axes": [{"title": "a b", "grid": true}]}"#,
  ])
  func theWayADescriptionIsWrittenDoesNotCount(yaml: String) throws {
    #expect(try record(yaml) == record("axes: [{title: a b, grid: true}]"))
  }

  @Test func textsAndNumbersDiffer() throws {
    #expect(try record("axes: [{title: '1'}]") != record("axes: [{title: 1}]"))
    #expect(try record("axes: [{title: ab, ylabel: c}]") != record("axes: [{title: a, ylabel: bc}]"))
  }

  @Test func fontFilesThatAreNamedCount() throws {
    let folder = NotebookFigures.projectFolder + ".build/provenance-fonts/"
    try Folder.make(folder)
    let bundled = UnsafeBufferPointer(start: cfonts_faces[0].bytes, count: cfonts_faces[0].count)
    try OutputFile.replace(folder + "face.ttf", with: Array(bundled))
    let yaml = "rc: {font.family: ['\(folder)face.ttf']}\naxes: [{}]"
    let before = try record(yaml)
    #expect(before.contains("; fonts "))
    try OutputFile.replace(folder + "face.ttf", with: Array(bundled) + [0])
    #expect(try record(yaml) != before)
    #expect(try !record("axes: [{}]").contains("fonts"))
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
