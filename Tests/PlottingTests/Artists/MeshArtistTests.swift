import FigureDrawing
import FigureNumbers
import Testing

@testable import Plotting

@Suite struct MeshArtistTests {
  private func mesh(_ change: (inout MeshArtist) -> Void = { _ in }) throws -> ResolvedMesh {
    var settler = ArtistSettler(style: Style())
    var artist = MeshArtist(try #require(Grid([[0, 1], [.nan, 2]])))
    change(&artist)
    try artist.settle(into: &settler)
    return try #require(settler.children.first as? ResolvedMesh)
  }

  @Test func valuesTakeTheirColours() throws {
    let mesh = try mesh()
    #expect(mesh.colors == [0, 128, 256, 255] && mesh.palette.count == 257)
    #expect(mesh.palette[256] == .clear && mesh.isAliased && mesh.edges == nil && mesh.zorder == 1)
  }

  @Test func opacityLeavesWhatIsMissingClear() throws {
    let mesh = try mesh { $0.alpha = 0.5 }
    #expect(mesh.palette[0].alpha == 0.5 && mesh.palette[256] == .clear)
  }

  @Test func polygonsAreSmoothOnlyWithEdges() throws {
    let plain = try mesh { $0.isOfPolygons = true }
    #expect(plain.isAliased && plain.isMissing == [false, false, true, false])
    #expect(try mesh { ($0.isOfPolygons, $0.edges) = (true, .colors([.none])) }.isAliased)
    let edged = try mesh { ($0.isOfPolygons, $0.edges) = (true, .face) }
    #expect(!edged.isAliased && edged.edges?.width == 0.25 && edged.edges?.colors == nil)
  }
}
