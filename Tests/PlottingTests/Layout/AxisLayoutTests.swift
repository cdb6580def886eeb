import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct AxisLayoutTests {
  private func layout(_ axes: Axes, style: Style = Style()) throws -> (AxisLayout, AxisLayout) {
    let figure = try FigureState(Figure(size: Size(8, 5), dpi: 100, style: style, axes: [axes]))
    let text = TextSetter(fonts: try FontLibrary(), style: style, dpi: 100)
    let layout = try AxesLayout.layouts(of: [figure.settled(for: .drawing).axes[0]], text: text)[0]
    return (layout.x, layout.y)
  }

  @Test func ticksOutOfViewAreNotDrawn() throws {
    var axes = Axes()
    axes.x.limits = Axis.Limits(0.05, 0.95)
    let x = try layout(axes).0
    #expect(x.ticks.filter(\.isInView).map(\.label.near.layout.block.text) == (1...9).map { "0.\($0)" })
    let names = try x.draw(name: "figure/axes1").map(\.artist)
    #expect(names.count == 18)
    #expect(names.first == "figure/axes1/xaxis/tick1/mark")
    #expect(names.last == "figure/axes1/xaxis/tick9/label")
  }

  @Test func labelsStandBelowTheTickLabels() throws {
    var axes = Axes()
    axes.x.label = "x"
    axes.y.label = "y"
    let (x, y) = try layout(axes)
    let lowest = try #require(x.ticks.map(\.label.near.extent.y0).min())
    #expect(x.label.anchor.y == lowest - 4.0 * 100 / 72)
    let leftmost = try #require(y.ticks.map(\.label.near.extent.x0).min())
    #expect(y.label.anchor.x == leftmost - 4.0 * 100 / 72)
    #expect(y.label.layout.block.rotation == 90)
  }

  @Test func labelsMoveAlongTheirSide() throws {
    var axes = Axes()
    axes.x.label = Label("x", location: "right", pad: 0)
    axes.y.label = Label("y", location: "bottom")
    let (x, y) = try layout(axes)
    #expect(x.label.anchor.x == x.frame.box.x1)
    #expect(x.label.layout.block.horizontalAlignment == .right)
    #expect(y.label.anchor.y == y.frame.box.y0)
    #expect(y.label.layout.block.horizontalAlignment == .left)
  }

  @Test func offsetStandsAtTheEndOfTheAxis() throws {
    var axes = Axes()
    axes.y.limits = Axis.Limits(0, 1e8)
    let y = try layout(axes).1
    #expect(y.offset.layout.block.text == "1e8")
    #expect(y.offset.anchor == Point(y.frame.box.x0, y.frame.box.y1 + 3.0 * 100 / 72))
    #expect(y.showsOffset)
  }

  @Test func layoutCountsOnePixelOfALabel() throws {
    var axes = Axes()
    axes.x.label = Label("a label that is a good deal wider than the axes it belongs to", size: .points(40))
    let x = try layout(axes).0
    let whole = try #require(x.tightBox())
    let narrow = try #require(x.tightBox(forLayoutOnly: true))
    #expect(whole.width > x.frame.box.width)
    #expect(narrow.width < x.frame.box.width * 1.1)
    #expect(narrow.y0 == whole.y0)
  }
}
