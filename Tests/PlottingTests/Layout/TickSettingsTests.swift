import FigureDrawing
import Testing

@testable import Plotting

@Suite struct TickSettingsTests {
  @Test(arguments: [
    (TickParameters.Direction.outward, 3.5 + 3.5, Marker.tickDown, Marker.tickLeft),
    (.inward, 3.5, .tickUp, .tickRight), (.both, 3.5 + 1.75, .verticalLine, .horizontalLine),
  ])
  func directionSetsPadAndMark(
    direction: TickParameters.Direction, pad: Double, x: Marker, y: Marker
  ) {
    var settings = TickSettings()
    settings.direction = direction
    let look = TickLook(settings, axis: .x, isMajor: true, style: Style())
    #expect(look.pad == pad)
    #expect(look.mark.near?.marker == x)
    #expect(TickLook(settings, axis: .y, isMajor: true, style: Style()).mark.near?.marker == y)
  }

  @Test func minorTicksHaveTheirOwnDefaults() {
    let look = TickLook(TickSettings(), axis: .y, isMajor: false, style: Style())
    #expect(look.length == 2)
    #expect(look.pad == 5.4)
    #expect(look.mark.near?.markerEdgeWidth == 0.6)
  }

  @Test func aTranslucentGridColorKeepsItsAlpha() {
    var settings = TickSettings()
    settings.showsGrid = true
    #expect(TickLook(settings, axis: .x, isMajor: true, style: Style()).grid?.color.alpha == 1)
    settings.gridColor = .color(Color(red: 1, green: 0, blue: 0, alpha: 0.25))
    #expect(TickLook(settings, axis: .x, isMajor: true, style: Style()).grid?.color.alpha == 0.25)
    settings.gridAlpha = 0.5
    #expect(TickLook(settings, axis: .x, isMajor: true, style: Style()).grid?.color.alpha == 0.5)
  }

  @Test func colorsHoldForMarksAndLabels() {
    var parameters = TickParameters()
    parameters.colors = .color(.white)
    parameters.labelcolor = .color(.black)
    var settings = TickSettings()
    settings.apply(parameters, axis: .x)
    #expect(settings.color == .color(.white))
    #expect(settings.labelColor == .color(.black))
  }

  @Test func nothingVisibleMeansNoTicks() {
    var settings = TickSettings()
    #expect(settings.isAnyVisible)
    (settings.showsMark.near, settings.showsMark.far) = (false, false)
    (settings.showsLabel.near, settings.showsLabel.far) = (false, false)
    #expect(!settings.isAnyVisible)
    settings.showsGrid = true
    #expect(settings.isAnyVisible)
  }
}
