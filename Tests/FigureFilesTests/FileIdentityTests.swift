import LibC
import Testing

@testable import FigureFiles

@Suite struct FileIdentityTests {
  @Test func pathsToOneFileAreEqual() throws {
    let folder = try TestFolder()
    for name in ["a", "b"] { try OutputFile.replace("\(folder.path)/\(name)", with: [1]) }
    #expect(link("\(folder.path)/a", "\(folder.path)/hard") == 0)
    #expect(symlink("a", "\(folder.path)/soft") == 0)
    let identity = try #require(FileIdentity("\(folder.path)/a"))
    for name in ["hard", "soft", "./a"] { #expect(FileIdentity("\(folder.path)/\(name)") == identity) }
    #expect(FileIdentity("\(folder.path)/b") != identity)
    #expect(FileIdentity("\(folder.path)/none") == nil)
  }
}
