import LibC
import Testing

@testable import FigureFiles

/// A folder that goes when the test ends.
final class TestFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/figures-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      mkdtemp(buffer.baseAddress!).map { String(cString: $0) }
    }
    path = try #require(made)
  }

  /// Names in the folder but `.` and `..`.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  deinit {
    chmod(path, 0o755)
    for name in names { remove("\(path)/\(name)") }
    rmdir(path)
  }
}

@Suite struct OutputFileTests {
  static func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode : 0
  }

  @Test func aNewFileHoldsTheBytesAndNothingStaysBesideIt() throws {
    let folder = try TestFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try OutputFile.replace("\(folder.path)/a.png", with: bytes, durable: true)
    #expect(try InputFile.read("\(folder.path)/a.png") == bytes)
    #expect(folder.names == ["a.png"])
  }

  @Test func aReplacedFileKeepsItsPermissionsAndALinkStaysOne() throws {
    let folder = try TestFolder()
    let file = "\(folder.path)/a.svg"
    let link = "\(folder.path)/b.svg"
    try OutputFile.replace(file, with: [1, 2, 3])
    chmod(file, 0o640)
    #expect(symlink(file, link) == 0)
    try OutputFile.replace(link, with: [4])
    #expect(try InputFile.read(file) == [4])
    #expect(Self.mode(file) & 0o777 == 0o640)
    #expect(Self.mode(link) & S_IFMT == S_IFLNK)
  }

  @Test func emptyFilesCanBeWritten() throws {
    let folder = try TestFolder()
    try OutputFile.replace("\(folder.path)/empty", with: [])
    #expect(try InputFile.read("\(folder.path)/empty").isEmpty)
  }

  @Test func failuresNameThePathAndTheReason() throws {
    let folder = try TestFolder()
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    #expect(symlink("\(folder.path)/none", "\(folder.path)/link") == 0)
    let cases: [(String, String)] = [
      ("\(folder.path)/none/a.png", String(cString: strerror(ENOENT))), (folder.path, "it is a folder"),
      ("\(folder.path)/pipe", "it is a pipe; write to standard output instead"),
      ("\(folder.path)/link", "it is a symbolic link to nothing; remove it"),
      ("/dev/null", "it is a device; write to standard output instead"), ("a\0b", "its name has a NUL byte"),
    ]
    for (path, reason) in cases {
      let expected = OutputError(path: path, reason: reason)
      #expect(throws: expected) { try OutputFile.replace(path, with: [1]) }
    }
    #expect(folder.names == ["link", "pipe"])
    #expect(Self.mode("/dev/null") & S_IFMT == S_IFCHR)
  }

  @Test func stagedFilesWaitForTheirNames() throws {
    let folder = try TestFolder()
    try OutputFile.replace("\(folder.path)/a.png", with: [1])
    let staged = try [2, 3].map {
      try OutputFile.stage("\(folder.path)/\($0 == 2 ? "a" : "b").png", [$0], durable: true)
    }
    #expect(try InputFile.read("\(folder.path)/a.png") == [1])
    #expect(OutputFile.commit(staged, durable: true).isEmpty)
    #expect(try InputFile.read("\(folder.path)/a.png") == [2])
    #expect(folder.names == ["a.png", "b.png"])
    try OutputFile.stage("\(folder.path)/c.png", [4], durable: false).discard()
    #expect(folder.names == ["a.png", "b.png"])
  }

  /// The name is found to be too long only when the complete file is to take it.
  @Test func aFileThatCannotTakeItsNameIsRemoved() throws {
    let folder = try TestFolder()
    let path = "\(folder.path)/" + String(repeating: "n", count: 300)
    let expected = OutputError(
      path: path, action: "write", reason: String(cString: strerror(ENAMETOOLONG)))
    #expect(throws: expected) { try OutputFile.replace(path, with: [1]) }
    #expect(folder.names.isEmpty)
  }

  @Test func aForeignFileUnderTheTemporaryNameStays() throws {
    let folder = try TestFolder()
    let foreign = "\(TemporaryName(attempt: 0))"
    #expect(mkfifo("\(folder.path)/\(foreign)", 0o600) == 0)
    try OutputFile.replace("\(folder.path)/a.png", with: [4, 5])
    #expect(try InputFile.read("\(folder.path)/a.png") == [4, 5])
    #expect(folder.names == [foreign, "a.png"])
  }

  @Test(.enabled(if: geteuid() != 0))
  func aFolderWithoutPermissionIsAnError() throws {
    let folder = try TestFolder()
    chmod(folder.path, 0o555)
    let path = "\(folder.path)/a.png"
    let expected = OutputError(path: path, action: "write", reason: String(cString: strerror(EACCES)))
    #expect(throws: expected) { try OutputFile.replace(path, with: [1]) }
  }

  @Test func missingFilesCannotBeRead() {
    #expect(throws: FileError.self) { try InputFile.read("/nowhere/at/all") }
  }

  @Test func manyThreadsWriteOneFileWhole() async throws {
    let folder = try TestFolder()
    let path = "\(folder.path)/a.png"
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<16 {
        group.addTask {
          let bytes = [UInt8](repeating: UInt8(writer), count: 50_000)
          try? OutputFile.replace(path, with: bytes)
        }
      }
    }
    let bytes = try InputFile.read(path)
    #expect(bytes.count == 50_000)
    #expect(Set(bytes).count == 1)
    #expect(folder.names == ["a.png"])
  }
}
