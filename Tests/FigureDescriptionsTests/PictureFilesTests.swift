import FigureFiles
import FigureNumbers
import FigureRendering
import Foundation
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct PictureFilesTests {
  /// What a file with some bytes shows.
  private func content(_ name: String, _ bytes: [UInt8]) throws -> ImageArtist.Content {
    let folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try OutputFile.replace(folder.appending(path: name).path, with: bytes)
    let files = DataFiles(folder: folder.path)
    let content = try files.picture(in: name)
    #expect(files.series.count == 1, "what is drawn is recorded")
    return content
  }

  private func table(_ text: String) throws -> Grid? {
    guard case .numbers(let grid) = try content("z.csv", Array(text.utf8)) else { return nil }
    return grid
  }

  private func array(_ type: String, _ shape: String, _ numbers: [UInt8]) throws -> ImageArtist.Content {
    let literal = Array("{'descr': '\(type)', 'fortran_order': False, 'shape': \(shape), }".utf8)
    return try content(
      "z.npy", [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(literal.count), 0] + literal + numbers)
  }

  @Test func tablesMayHaveAHeader() throws {
    #expect(try table("1,2\n3,-4.5\n") == Grid([[1, 2], [3, -4.5]]))
    #expect(try table("a,b\r\n1,2\r\n\r\n3,4") == Grid([[1, 2], [3, 4]]))
    #expect(try table("\u{FEFF}1,2")?.values == [1, 2])
    #expect(try table("1,\n3,4")?.values[1].isNaN == true)
  }

  @Test(arguments: [
    ("1,2\n3\n", "line 2: it has 1 cells, the first row has 2"),
    ("1,2\n3,x\n", "line 2: expected a number, found 'x'"), ("a,b\n", "it has no rows of numbers"),
    ("", "it has no rows of numbers"),
  ])
  func saysWhatIsWrongWithATable(text: String, message: String) {
    #expect(throws: FileError(message)) { try table(text) }
  }

  @Test func picturesKeepTheirChannels() throws {
    // More colours than a palette has.
    func levels(_ index: Int) -> [UInt8] { [UInt8(index % 256), UInt8(index / 256), 7] }
    let colors: [UInt8] = (0..<300).flatMap { levels($0) + [255] }
    let opaque = Pixels(width: 300, height: 1, bytes: colors)
    guard case .colors(let grid) = try content("a.png", PNGEncoder().encode(opaque)) else {
      return #expect(Bool(false), "no colours")
    }
    #expect(grid.rows == 1 && grid.columns == 300 && grid.channels == 3)
    let expected: [UInt8] = (0..<300).flatMap(levels)
    #expect(grid.levels == .bytes(expected))
    let twoColors: [UInt8] = (0..<4_000).flatMap {
      $0 % 3 == 0 ? [255, 0, 0, 255] as [UInt8] : [0, 0, 255, 255]
    }
    let few = Pixels(width: 80, height: 50, bytes: twoColors)
    guard case .colors(let palette) = try content("a.png", PNGEncoder().encode(few)) else {
      return #expect(Bool(false), "no colours")
    }
    // As with matplotlib, a palette always has an alpha.
    #expect(palette.channels == 4 && palette.levels == .bytes(twoColors))
    let clear = Pixels(width: 1, height: 1, bytes: [10, 20, 30, 40])
    guard case .colors(let other) = try content("a.png", PNGEncoder().encode(clear)) else {
      return #expect(Bool(false), "no colours")
    }
    #expect(other.channels == 4 && other.levels == .bytes([10, 20, 30, 40]))
  }

  @Test func arraysOfThreeDimensionsAreColors() throws {
    guard case .colors(let grid) = try array("|u1", "(1, 1, 3)", [1, 2, 3]) else {
      return #expect(Bool(false), "no colours")
    }
    #expect(grid.levels == .bytes([1, 2, 3]))
    guard case .numbers(let numbers) = try array("|u1", "(1, 2, 1)", [1, 2]) else {
      return #expect(Bool(false), "no numbers")
    }
    #expect(numbers == Grid([[1, 2]]))
  }

  @Test func saysWhatIsWrongWithAPicture() {
    #expect(throws: FileError("it is no PNG file, whatever its name says")) {
      try content("a.png", Array("GIF89a".utf8))
    }
    #expect(throws: FileError.self) {
      try content(
        "a.png",
        Array(PNGEncoder().encode(Pixels(width: 1, height: 1, bytes: [1, 2, 3, 4])).prefix(40)))
    }
    var head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    head += [0, 0, 0x7F, 0xFF, 0, 0, 0x7F, 0xFF, 8, 6, 0, 0, 0]
    #expect(throws: FileError("it has 32767 x 32767 pixels, more than the 100000000 that are read")) {
      try content("a.png", head)
    }
    #expect(throws: FileError("pictures are read from PNG files; save it as PNG")) {
      try content("a.jpg", [1])
    }
    #expect(
      throws: FileError(
        "it has the shape 1 x 1 x 2, expected rows and columns, of numbers or of 3 or 4 levels")
    ) { try array("|u1", "(1, 1, 2)", [1, 2]) }
    #expect(throws: FileError("it ends before its 12 numbers do")) { try array("|u1", "(2, 2, 3)", [1, 2]) }
  }
}
