import LibC
import Testing

@testable import FigureFiles

@Suite struct InputFileTests {
  @Test func readsWholeFiles() throws {
    let folder = try TestFolder()
    let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try OutputFile.replace("\(folder.path)/a", with: bytes)
    #expect(try InputFile.read("\(folder.path)/a") == bytes)
    #expect(try InputFile.contents(of: "\(folder.path)/a").withBytes { $0.elementsEqual(bytes) })
    try OutputFile.replace("\(folder.path)/empty", with: [])
    #expect(try InputFile.read("\(folder.path)/empty").isEmpty)
  }

  /// Large files are read in parts of 8 MiB.
  @Test func partsMakeTheWhole() throws {
    let folder = try TestFolder()
    let bytes = (0..<20_000_003).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 11) }
    try OutputFile.replace("\(folder.path)/a", with: bytes)
    #expect(try InputFile.contents(of: "\(folder.path)/a").withBytes { $0.elementsEqual(bytes) })
  }

  /// None of these is waited for.
  @Test func onlyRegularFilesAreRead() throws {
    let folder = try TestFolder()
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    let cases = [
      (folder.path, "it is a folder"), ("/dev/zero", "it is a device, not a file"),
      ("\(folder.path)/pipe", "it is a pipe, not a file; read it as standard input, with -"),
      ("\(folder.path)/none", "there is no such file"),
      ("\(folder.path)/pipe/below", "there is no such file"),
      ("a\0b", "its name has a NUL byte"),
    ]
    for (path, message) in cases {
      #expect(throws: FileError(message)) { try InputFile.read(path) }
    }
  }

  /// A file that claims to be huge is refused before any memory is taken.
  @Test func sizesAreBounded() throws {
    let folder = try TestFolder()
    let path = "\(folder.path)/sparse"
    try OutputFile.replace(path, with: [1, 2, 3])
    #expect(truncate(path, 1 << 40) == 0)
    #expect(throws: FileError("it has 1099511627776 bytes, more than the 4294967296 that are read")) {
      try InputFile.read(path)
    }
    #expect(throws: FileError.self) { try InputFile.read(path, atMost: 1000) }
  }

  @Test func contentsStayWhenTheFileIsCut() throws {
    let folder = try TestFolder()
    let path = "\(folder.path)/numbers"
    try OutputFile.replace(path, with: [UInt8](repeating: 7, count: 100_000))
    let contents = try InputFile.contents(of: path)
    #expect(truncate(path, 0) == 0)
    #expect(contents.withBytes { $0.allSatisfy { $0 == 7 } })
  }
}
