import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct LegendDecodingTests {
  @Test func readsFlags() throws {
    #expect(try Described.axes("legend: true").legend == Legend())
    #expect(try Described.axes("legend: {}").legend == Legend())
    #expect(try Described.axes("legend: false").legend == nil)
  }

  @Test(arguments: [
    ("upper right", Legend.Placement.named(.upperRight)), ("best", .named(.best)), ("10", .named(.center)),
    ("0", .named(.best)), ("[0.25, 1]", .at(Point(0.25, 1))),
  ])
  func readsPlaces(_ text: String, _ placement: Legend.Placement) throws {
    #expect(try Described.axes("legend: {loc: \(text)}").legend?.placement == placement)
  }

  @Test(arguments: [
    ("r", [ColorSpec.color(Color(red: 1, green: 0, blue: 0))]), ("[C0, C1]", [.cycle(0), .cycle(1)]),
    ("[0, 0, 0]", [.color(.black)]), ("[none]", [.color(.clear)]), ("none", [.none]),
  ])
  func readsColorsOfLabels(_ text: String, _ colors: [ColorSpec]) throws {
    #expect(try Described.axes("legend: {labelcolor: \(text)}").legend?.labelColors == colors)
  }

  @Test func readsEveryKey() throws {
    var legend = Legend(.upperLeft)
    legend.columns = 2
    legend.title = "T"
    legend.titleFontSize = .points(9)
    legend.fontSize = .named(.small)
    legend.labelColors = [.cycle(1)]
    legend.frame = false
    legend.frameAlpha = 0.5
    legend.facecolor = .color(.white)
    legend.edgecolor = .color(.black)
    legend.fancyBox = false
    legend.shadow = true
    legend.anchor = Rect(x: 1, y: 2, width: 3, height: 4)
    legend.numberOfPoints = 2
    legend.scatterPoints = 3
    legend.markerScale = 2
    legend.markerFirst = false
    legend.reversed = true
    legend.borderPad = 0.1
    legend.labelSpacing = 0.2
    legend.handleLength = 0.3
    legend.handleHeight = 0.4
    legend.handleTextPad = 0.5
    legend.borderAxesPad = 0.6
    legend.columnSpacing = 0.7
    legend.expands = true
    legend.alignment = .right
    legend.draggable = true
    #expect(
      try Described.axes(
        """
        legend: {loc: upper left, ncols: 2, title: T, title_fontsize: 9, fontsize: small, labelcolor: C1, frameon: false,
          framealpha: 0.5, facecolor: w, edgecolor: inherit, fancybox: false, shadow: true, bbox_to_anchor: [1, 2, 3, 4],
          numpoints: 2, scatterpoints: 3, markerscale: 2, markerfirst: false, reverse: true, borderpad: 0.1,
          labelspacing: 0.2, handlelength: 0.3, handleheight: 0.4, handletextpad: 0.5, borderaxespad: 0.6,
          columnspacing: 0.7, mode: expand, alignment: right, draggable: true}
        """
      ).legend == legend)
    #expect(
      try Described.axes("legend: {bbox_to_anchor: [1, 0.5]}").legend?.anchor
        == Rect(x0: 1, y0: 0.5, x1: 1, y1: 0.5))
  }

  @Test(arguments: [
    ("{loc: upper rigth}", "loc: unknown location 'upper rigth'; did you mean 'upper right'?"),
    ("{loc: 11}", "loc: expected a whole number from 0 to 10, found 11"),
    ("{loc: [1]}", "loc: expected a list of 2 numbers, [x, y] in fractions of the axes, found a list of 1"),
    ("{ncols: 0}", "ncols: expected a whole number from 1 to 1000, found 0"),
    ("{bbox_to_anchor: [1, 2, 3]}", "bbox_to_anchor: expected 2 or 4 numbers, found 3"),
    (
      "{labelcolor: linecolor}",
      "labelcolor: labels in the colours of their artists are left out of the format"
    ),
    ("{handler_map: []}", "'handler_map' of a legend is left out of the format, though matplotlib has it"),
    ("{framealfa: 1}", "unknown key 'framealfa' of a legend; did you mean 'framealpha'?"),
    ("best", "legend: expected true, false or a map, found the text 'best'"),
    ("{mode: fill}", "mode: unknown mode 'fill'; expected expand"),
  ])
  func saysWhatIsWrong(_ legend: String, _ message: String) {
    #expect(Described.mistakes(ofSubplot: "legend: \(legend)") == [message])
  }
}
