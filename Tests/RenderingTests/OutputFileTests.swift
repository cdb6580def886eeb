import LibC
import Testing

@testable import Rendering

/// A folder that goes when the test ends.
final class Folder {
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
    let folder = try Folder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    try OutputFile.replace("\(folder.path)/a.png", with: bytes, durable: true)
    #expect(try OutputFile.contents(of: "\(folder.path)/a.png") == bytes)
    #expect(folder.names == ["a.png"])
  }

  @Test func aReplacedFileKeepsItsPermissionsAndALinkStaysOne() throws {
    let folder = try Folder()
    let file = "\(folder.path)/a.svg"
    let link = "\(folder.path)/b.svg"
    try OutputFile.replace(file, with: [1, 2, 3])
    chmod(file, 0o640)
    #expect(symlink(file, link) == 0)
    try OutputFile.replace(link, with: [4])
    #expect(try OutputFile.contents(of: file) == [4])
    #expect(Self.mode(file) & 0o777 == 0o640)
    #expect(Self.mode(link) & S_IFMT == S_IFLNK)
  }

  @Test func emptyFilesCanBeWritten() throws {
    let folder = try Folder()
    try OutputFile.replace("\(folder.path)/empty", with: [])
    #expect(try OutputFile.contents(of: "\(folder.path)/empty").isEmpty)
  }

  @Test func failuresNameThePathAndTheReason() throws {
    let folder = try Folder()
    let cases: [(String, CInt)] = [("\(folder.path)/none/a.png", ENOENT), (folder.path, EISDIR)]
    for (path, code) in cases {
      let expected = RenderingError.file(path: path, action: "write", reason: String(cString: strerror(code)))
      #expect(throws: expected) { try OutputFile.replace(path, with: [1]) }
    }
    #expect(folder.names.isEmpty)
  }

  @Test(.enabled(if: mode("/dev/full") & S_IFMT == S_IFCHR))
  func aFullDiskIsAnError() {
    let expected = RenderingError.file(
      path: "/dev/full", action: "write", reason: String(cString: strerror(ENOSPC)))
    #expect(throws: expected) { try OutputFile.replace("/dev/full", with: [1]) }
  }

  @Test func devicesAreWrittenTo() throws {
    try OutputFile.replace("/dev/null", with: [1, 2, 3])
    #expect(Self.mode("/dev/null") & S_IFMT == S_IFCHR)
  }

  /// The name is found to be too long only when the complete file is to take it.
  @Test func aFileThatCannotTakeItsNameIsRemoved() throws {
    let folder = try Folder()
    let path = "\(folder.path)/" + String(repeating: "n", count: 300)
    let expected = RenderingError.file(
      path: path, action: "write", reason: String(cString: strerror(ENAMETOOLONG)))
    #expect(throws: expected) { try OutputFile.replace(path, with: [1]) }
    #expect(folder.names.isEmpty)
  }

  @Test func aForeignFileUnderTheTemporaryNameStays() throws {
    let folder = try Folder()
    let foreign = ".figures-\(getpid())-0.part"
    #expect(mkfifo("\(folder.path)/\(foreign)", 0o600) == 0)
    try OutputFile.replace("\(folder.path)/a.png", with: [4, 5])
    #expect(try OutputFile.contents(of: "\(folder.path)/a.png") == [4, 5])
    #expect(folder.names == [foreign, "a.png"])
  }

  @Test(.enabled(if: geteuid() != 0))
  func aFolderWithoutPermissionIsAnError() throws {
    let folder = try Folder()
    chmod(folder.path, 0o555)
    let path = "\(folder.path)/a.png"
    let expected = RenderingError.file(path: path, action: "write", reason: String(cString: strerror(EACCES)))
    #expect(throws: expected) { try OutputFile.replace(path, with: [1]) }
  }

  @Test func missingFilesCannotBeRead() {
    #expect(throws: RenderingError.self) { try OutputFile.contents(of: "/nowhere/at/all") }
  }

  @Test func manyThreadsWriteOneFileWhole() async throws {
    let folder = try Folder()
    let path = "\(folder.path)/a.png"
    await withTaskGroup(of: Void.self) { group in
      for writer in 0..<16 {
        group.addTask {
          let bytes = [UInt8](repeating: UInt8(writer), count: 50_000)
          try? OutputFile.replace(path, with: bytes)
        }
      }
    }
    let bytes = try OutputFile.contents(of: path)
    #expect(bytes.count == 50_000)
    #expect(Set(bytes).count == 1)
    #expect(folder.names == ["a.png"])
  }
}
