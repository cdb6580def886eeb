import LibC
import Testing

@testable import FigureFiles

@Suite struct FolderTests {
  static func isFolder(_ path: String) -> Bool { OutputFileTests.mode(path) & S_IFMT == S_IFDIR }

  @Test func foldersAreMadeWithThoseAboveThem() throws {
    let folder = try TestFolder()
    let path = "\(folder.path)/a/b/c"
    defer { for name in ["a/b/c", "a/b"] { rmdir("\(folder.path)/\(name)") } }
    try Folder.make(path + "//")
    #expect(Self.isFolder(path))
    try OutputFile.replace("\(path)/file", with: [1])
    // What is there stays as it is.
    try Folder.make(path)
    #expect(try InputFile.read("\(path)/file") == [1])
    unlink("\(path)/file")
  }

  @Test func theRootAndTheFolderWeAreInAreThere() throws {
    try Folder.make("/")
    try Folder.make(".")
  }

  /// The folder that cannot be made is the one that is named.
  @Test(arguments: ["", "/below", "/below/that"]) func filesInTheWayAreErrors(rest: String) throws {
    let folder = try TestFolder()
    let file = "\(folder.path)/file"
    try OutputFile.replace(file, with: [1])
    let error = #expect(throws: OutputError.self) { try Folder.make(file + rest) }
    #expect(
      error == OutputError(path: file, action: "make the folder", reason: String(cString: strerror(ENOTDIR))))
    #expect(try InputFile.read(file) == [1])
  }

  @Test func namesAreInOrder() throws {
    let folder = try TestFolder()
    for name in ["b", "a", ".c"] { try OutputFile.replace("\(folder.path)/\(name)", with: []) }
    #expect(try Folder.names(in: folder.path) == [".c", "a", "b"])
    #expect(throws: FileError("it is no folder")) { try Folder.names(in: "\(folder.path)/a") }
    #expect(throws: FileError("there is no such file")) { try Folder.names(in: "\(folder.path)/none") }
  }

  /// Only what a process of this machine left that is gone is removed: not files of living ones, of other machines, or with
  /// names of another kind.
  @Test func abandonedFilesAreRemoved() throws {
    let folder = try TestFolder()
    let own = TemporaryName(attempt: 7)
    let dead = 4_194_304 + 1
    let kept = ["\(own)", ".figures-other-\(dead)-0.part", ".figures-\(own.host)-\(dead).part", "a.part"]
      .sorted()
    for name in kept + [".figures-\(own.host)-\(dead)-3.part"] {
      try OutputFile.replace("\(folder.path)/\(name)", with: [1])
    }
    Folder.removeAbandonedFiles(in: folder.path)
    #expect(folder.names == kept)
  }
}
