import FigureDrawing
import Testing

@testable import Plotting

@Suite struct AxisSettingsTests {
  private func parameters(_ change: (inout TickParameters) -> Void) -> TickParameters {
    var result = TickParameters()
    change(&result)
    return result
  }

  @Test func aNewAxisIsAsTheStyleSays() {
    var style = Style()
    style.axes.grid = true
    style.axes.gridAxis = .x
    style.xtick.labelHigh = true
    let x = AxisSettings(.x, style: style)
    #expect(x.major.showsGrid)
    #expect(!x.minor.showsGrid)
    #expect(x.major.showsMark.near == true && x.major.showsMark.far == false)
    #expect(x.major.showsLabel.far == true)
    #expect(x.showsOffset)
    #expect(!AxisSettings(.y, style: style).major.showsGrid)
  }

  @Test func parametersReachTheKindTheyName() {
    var settings = AxisSettings(.x, style: Style())
    settings.apply(
      parameters {
        $0.which = .minor
        $0.length = 7
        $0.left = false
      }, style: Style())
    #expect(settings.minor.length == 7)
    #expect(settings.major.length == nil)
    #expect(settings.minor.showsMark.near == true)
  }

  @Test func hiddenLabelsHideTheOffset() {
    var settings = AxisSettings(.y, style: Style())
    settings.apply(parameters { $0.labelleft = false }, style: Style())
    #expect(!settings.showsOffset)
    settings.apply(parameters { $0.labelright = true }, style: Style())
    #expect(settings.showsOffset)
  }

  /// After `reset=True` matplotlib's ticks show on both sides.
  @Test func resetForgetsTheStyle() {
    var settings = AxisSettings(.x, style: Style())
    settings.apply(
      parameters {
        $0.reset = true
        $0.width = 2
      }, style: Style())
    #expect(
      settings.major
        == {
          var fresh = TickSettings()
          fresh.width = 2
          return fresh
        }())
    let look = TickLook(settings.major, axis: .x, isMajor: true, style: Style())
    #expect(look.mark.near != nil && look.mark.far != nil)
    #expect(look.showsLabel.near && !look.showsLabel.far)
  }

  @Test func innerLabelsAreHidden() {
    var settings = AxisSettings(.x, style: Style())
    settings.hideInnerLabels { !$0.isFar }
    #expect(settings.major.showsLabel.near == false)
    #expect(!settings.showsOffset)
  }

  @Test func gridsKeepWhatTheyAreNotTold() {
    var settings = AxisSettings(.y, style: Style())
    settings.apply(GridLines(which: .both, color: .color(.black), linewidth: 3))
    settings.apply(GridLines(which: .minor, alpha: 0.5))
    #expect(settings.minor.gridLinewidth == 3)
    #expect(settings.minor.gridAlpha == 0.5)
    #expect(settings.major.showsGrid && settings.minor.showsGrid)
    #expect(settings.major.gridAlpha == nil)
  }
}
