import LibC
import Testing

@testable import Rendering

@Suite struct OutputFileStreamsTests {
  static func isFolder(_ path: String) -> Bool { OutputFileTests.mode(path) & S_IFMT == S_IFDIR }

  @Test func foldersAreMadeWithThoseAboveThem() throws {
    let folder = try Folder()
    let path = "\(folder.path)/a/b/c"
    defer { for name in ["a/b/c", "a/b"] { rmdir("\(folder.path)/\(name)") } }
    try OutputFile.makeFolder(path + "//")
    #expect(Self.isFolder(path))
    try OutputFile.replace("\(path)/file", with: [1])
    // What is there stays as it is.
    try OutputFile.makeFolder(path)
    #expect(try OutputFile.existing("\(path)/file") == [1])
    unlink("\(path)/file")
  }

  @Test func theRootAndTheFolderWeAreInAreThere() throws {
    try OutputFile.makeFolder("/")
    try OutputFile.makeFolder(".")
  }

  /// The folder that cannot be made is the one that is named.
  @Test(arguments: ["", "/below", "/below/that"]) func filesInTheWayAreErrors(rest: String) throws {
    let folder = try Folder()
    let file = "\(folder.path)/file"
    try OutputFile.replace(file, with: [1])
    let error = #expect(throws: RenderingError.self) { try OutputFile.makeFolder(file + rest) }
    #expect(error == .file(path: file, action: "make the folder", reason: String(cString: strerror(ENOTDIR))))
    #expect(try OutputFile.contents(of: file) == [1])
  }

  @Test func onlyMissingFilesAreNil() throws {
    let folder = try Folder()
    #expect(try OutputFile.existing("\(folder.path)/none") == nil)
    #expect(try OutputFile.existing("\(folder.path)/none/below") == nil)
    try OutputFile.replace("\(folder.path)/empty", with: [])
    #expect(try OutputFile.existing("\(folder.path)/empty") == [])
    let error = #expect(throws: RenderingError.self) { try OutputFile.existing(folder.path) }
    #expect(error == .file(path: folder.path, action: "read", reason: String(cString: strerror(EISDIR))))
    let below = "\(folder.path)/empty/below"
    let other = #expect(throws: RenderingError.self) { try OutputFile.existing(below) }
    #expect(other == .file(path: below, action: "read", reason: String(cString: strerror(ENOTDIR))))
  }
}
