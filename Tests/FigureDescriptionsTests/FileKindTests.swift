import FigureFiles
import Testing

@testable import FigureDescriptions

@Suite struct FileKindTests {
  @Test(arguments: [
    ([0x50, 0x4B, 3, 4], "a.npy", false, "it is an .npz archive; save the array as .npy, with numpy.save"),
    ([0x50, 0x4B, 3, 4], "a.xlsx", true, "it is an Excel workbook; save the sheet as CSV"),
    ([0x1F, 0x8B, 8], "a.csv", true, "it is compressed with gzip; unpack it"),
    ([0xFF, 0xFE, 0x61, 0], "a.csv", true, "it is UTF-16 text; save it as UTF-8"),
    (
      [0x93] + Array("NUMPY".utf8), "a.csv", true,
      "it is an array of numpy's; call it .npy and leave 'column' out"
    ),
    (Array("a,b\n".utf8), "a.npy", false, "it is not in numpy's .npy format"),
    ([0x61, 0, 0x62], "a.csv", true, "it is no text: it has a NUL byte"),
    ([0x89, 0x48, 0x44, 0x46], "a.h5", true, "it is an HDF5 file; save the data as .npy or CSV"),
  ])
  func saysWhatAFileIs(bytes: [UInt8], name: String, isTable: Bool, message: String) {
    #expect(throws: FileError(message)) { try FileKind.check(bytes, name: name, isTable: isTable) }
  }

  @Test func takesTablesAndArrays() throws {
    try FileKind.check(Array("a,b\n".utf8), name: "a.csv", isTable: true)
    try FileKind.check([0xEF, 0xBB, 0xBF, 0x61], name: "a.csv", isTable: true)
    try FileKind.check([0x93] + Array("NUMPY".utf8), name: "a.npy", isTable: false)
    try FileKind.check([], name: "a.csv", isTable: true)
  }

  @Test(arguments: [("a;b", "semicolons"), ("a\tb", "tabs"), ("a|b", "bars")])
  func saysHowCellsAreSeparated(header: String, called: String) throws {
    #expect(throws: FileError("its cells are separated by \(called); separate them by commas")) {
      try FileKind.check(header: [header])
    }
    try FileKind.check(header: ["a", header])
    try FileKind.check(header: ["a"])
  }
}
