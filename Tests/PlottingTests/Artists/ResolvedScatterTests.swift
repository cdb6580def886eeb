import FigureDrawing
import FigureNumbers
import Scales
import Testing

@testable import Plotting

@Suite struct ResolvedScatterTests {
  private func resolved(_ values: [Double], alpha: Double? = nil) throws -> ResolvedScatter {
    var artist = ScatterArtist(x: Column([1, 2, 3]), y: Column([4, 5, 6]))
    artist.values = values
    artist.alpha = alpha
    var axes = ArtistSettler(style: Style())
    return try ResolvedScatter(artist, in: &axes)
  }

  @Test func numbersTakeTheColoursOfTheMap() throws {
    let colors = [0, 0.25, 1].map(ColorMap.viridis.color(at:))
    #expect(try resolved([0, 1, 4]).look.faces == colors)
    #expect(try resolved([0, 1, 4]).look.edges == colors)
    #expect(try resolved([0, 1, 4], alpha: 0.5).look.faces == colors.map { $0.with(alpha: 0.5) })
  }

  @Test func samplesWithoutANumberHaveNoPlace() throws {
    let x = try resolved([0, .nan, 4]).x.values
    #expect(x[0] == 1 && x[1].isNaN && x[2] == 3)
  }

  @Test func samplesWithoutASizeHaveNoPlace() throws {
    var artist = ScatterArtist(x: Column([1, 2, 3]), y: Column([4, 5, 6]))
    artist.sizes = [1, .nan, 3]
    var axes = ArtistSettler(style: Style())
    let x = try ResolvedScatter(artist, in: &axes).x.values
    #expect(x[0] == 1 && x[1].isNaN && x[2] == 3)
  }

  @Test func eachSampleMayHaveItsOpacity() throws {
    var artist = ScatterArtist(x: Column([1, 2]), y: Column([4, 5]))
    artist.alphas = [0.25, 0.5]
    var axes = ArtistSettler(style: Style())
    let first = ColorCycle(style: Style()).colors[0]
    let look = try ResolvedScatter(artist, in: &axes).look
    #expect(look.faces == [first.with(alpha: 0.25), first.with(alpha: 0.5)])
    #expect(look.edges == look.faces)
  }
}
