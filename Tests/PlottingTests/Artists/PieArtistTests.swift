import FigureDrawing
import Testing

@testable import Plotting

@Suite struct PieArtistTests {
  private func settled(_ values: [Double] = [1, 3], _ change: (inout PieArtist) -> Void = { _ in }) throws
    -> ArtistSettler
  {
    var settler = ArtistSettler(style: Style())
    var artist = PieArtist(values)
    change(&artist)
    try settler.settle([.pie(artist)])
    return settler
  }

  @Test func wedgesComeBeforeTheirTextsAndHideTheFrame() throws {
    let settler = try settled {
      $0.labels = ["a", "b"]
      $0.format = "%d%%"
    }
    #expect(settler.children.map(\.elementName) == ["patch", "patch", "text", "text", "text", "text"])
    let texts = settler.children.compactMap { $0 as? ResolvedText }
    #expect(texts.map(\.block.text) == ["a", "b", "25%", "75%"])
    #expect(texts[0].block.horizontalAlignment == .left && texts[1].block.horizontalAlignment == .right)
    #expect(settler.hidesFrame && settler.aspect == .ratio(1))
    #expect(settler.axisRequests.last?.change == .limits(.init(-1.25, 1.25)))
    #expect(settler.legendEntries.map(\.label) == ["a", "b"])
  }

  @Test func shadowsLieJustBelowTheirWedges() throws {
    let shapes = try settled { $0.shadow = PieArtist.Shadow() }.children.compactMap { $0 as? ResolvedShape }
    #expect(shapes.count == 4 && shapes[1].zorder == 1.0.nextDown && shapes[1].look.face.alpha == 0.5)
    #expect(shapes[1].shift == Point(-0.02, -0.02) && !shapes[0].isClipped)
  }

  @Test func labelsMayBeLeftToTheLegendOrTurned() throws {
    let settler = try settled {
      $0.labels = ["a", "b"]
      $0.labelDistance = nil
    }
    #expect(settler.children.count == 2 && settler.legendEntries.count == 2)
    let turned = try self.settled {
      $0.labels = ["a", "b"]
      $0.rotatesLabels = true
      $0.showsFrame = true
    }
    #expect((turned.children[2] as? ResolvedText)?.block.rotation == 45)
    #expect(!turned.hidesFrame && turned.axisRequests.map(\.change) == [.autoscale, .autoscale])
  }

  @Test func whatIsNoShareIsAnError() {
    #expect(throws: LayoutError.self) { try settled([]) }
    #expect(throws: LayoutError.self) { try settled([0, 0]) }
    #expect(throws: LayoutError.self) { try settled([1, -1]) }
    #expect(throws: LayoutError.self) { try settled([1, 1]) { $0.isNormalized = false } }
    #expect(throws: LayoutError.self) { try settled { $0.explode = [1] } }
    #expect(throws: LayoutError.self) { try settled { $0.format = "share" } }
    #expect(throws: LayoutError.self) { try settled { $0.radius = 0 } }
  }
}
