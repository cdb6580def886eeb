import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct TickDecodingTests {
  @Test func noLabelsLeaveTicksBare() throws {
    let yaml = "axes: [{xticks: {at: [0, 1, 2], labels: []}}]"
    let figure = try FigureDescription(yaml: yaml, name: "f").figure
    #expect(figure.axes[0].x.ticks == FixedTicks(at: [0, 1, 2], labels: []))
  }

  @Test func readsTicks() throws {
    #expect(try Described.axes("xticks: [1, 2.5]").x.ticks == FixedTicks(at: [1, 2.5]))
    #expect(try Described.axes("xticks: []").x.ticks == FixedTicks(at: []))
    #expect(
      try Described.axes("yticks: {at: [1, 2], labels: [one, 2.0]}").y.ticks
        == FixedTicks(at: [1, 2], labels: ["one", "2.0"]))
    #expect(try Described.axes("minorticks: true").minorTicks)
  }

  @Test func readsGrids() throws {
    #expect(try Described.axes("grid: true").grid == GridLines())
    #expect(try Described.axes("grid: {}").grid == GridLines())
    #expect(try Described.axes("grid: false").grid == nil)
    #expect(
      try Described.axes("grid: {which: minor, axis: y, color: k, alpha: 0.5, linestyle: ':', linewidth: 2}")
        .grid
        == GridLines(
          which: .minor, axis: .y, color: .color(.black), alpha: 0.5, linestyle: .dotted, linewidth: 2))
  }

  @Test func readsParameters() throws {
    var ticks = TickParameters()
    ticks.axis = .x
    ticks.which = .both
    ticks.reset = true
    ticks.direction = .both
    ticks.length = 5
    ticks.width = 2
    ticks.color = .color(.black)
    ticks.pad = 1
    ticks.labelsize = .named(.small)
    ticks.labelcolor = .cycle(1)
    ticks.labelfontfamily = "serif"
    ticks.labelrotation = 45
    ticks.colors = .cycle(2)
    ticks.zorder = 3
    ticks.bottom = false
    ticks.top = true
    ticks.left = false
    ticks.right = true
    ticks.labelbottom = false
    ticks.labeltop = true
    ticks.labelleft = false
    ticks.labelright = true
    ticks.gridColor = .cycle(3)
    ticks.gridAlpha = 0.5
    ticks.gridLinewidth = 1
    ticks.gridLinestyle = .dashed
    #expect(
      try Described.axes(
        """
        tick_params: {axis: x, which: both, reset: true, direction: inout, length: 5, width: 2, color: k, pad: 1,
          labelsize: small, labelcolor: C1, labelfontfamily: serif, labelrotation: 45, colors: C2, zorder: 3, bottom: false,
          top: true, left: false, right: true, labelbottom: false, labeltop: true, labelleft: false, labelright: true,
          grid_color: C3, grid_alpha: 0.5, grid_linewidth: 1, grid_linestyle: '--'}
        """
      ).tickParameters == [ticks])
  }

  @Test func readsSeveralParameters() throws {
    let axes = try Described.axes("tick_params: [{axis: x, labelrotation_mode: anchor}, {length: 3}]")
    #expect(axes.tickParameters.count == 2)
    #expect(axes.tickParameters[0].labelrotationMode == .anchor && axes.tickParameters[1].length == 3)
  }

  @Test func readsMinorTicks() throws {
    let axes = try Described.axes("xticks: {minor: [1, 2]}\nyticks: {minor: {at: [1], labels: [a]}}")
    #expect(axes.x.minorTicks == FixedTicks(at: [1, 2]) && axes.x.ticks == nil)
    #expect(axes.y.minorTicks == FixedTicks(at: [1], labels: ["a"]))
  }

  @Test func readsTheLookOfLabels() throws {
    let axes = try Described.axes(
      """
      xticks: {rotation: 45, ha: right, va: center, rotation_mode: anchor, fontsize: 7, color: C1, fontweight: bold,
        fontstyle: italic, fontfamily: serif, alpha: 0.5, minor: {rotation: vertical}}
      """)
    var look = TickLabelLook()
    look.rotation = 45
    look.horizontalAlignment = .right
    look.verticalAlignment = .center
    look.rotationMode = .anchor
    look.size = .points(7)
    look.color = .cycle(1)
    look.weight = .bold
    look.style = .italic
    look.family = "serif"
    look.alpha = 0.5
    #expect(axes.x.major.labels == look)
    #expect(axes.x.minor.labels.rotation == 90)
  }

  @Test(arguments: [
    ("xticks: 3", "xticks: expected a list of numbers, found the number 3"),
    (
      "xticks: {at: [1, 2], labels: [a]}", "labels: expected a list of 2 texts, one a tick, found a list of 1"
    ),
    ("xticks: {labels: [a]}", "'labels' need the key 'at', their places"),
    ("grid: 1", "grid: expected true, false or a map, found the number 1"),
    ("grid: [x]", "grid: expected true, false or a map, found a list"),
    (
      "grid: {lw: 1}",
      "unknown key 'lw' of a grid; did you mean 'linewidth'?"
    ),
    ("grid: {zorder: 1}", "'zorder' of a grid is left out of the format, though matplotlib has it"),
    ("grid: {linestyle: dash}", "linestyle: unknown line style 'dash'; did you mean 'dashed'?"),
    ("tick_params: {lenght: 1}", "unknown key 'lenght' of tick_params; did you mean 'length'?"),
    (
      "tick_params: {gridOn: true}",
      "'gridOn' of tick_params is left out of the format, though matplotlib has it"
    ),
    (
      "xticks: {at: [1], locator: NullLocator}",
      "ticks have either 'at' or a 'locator', not both"
    ),
    (
      "xticks: {at: [1], labels: [a], formatter: NullFormatter}",
      "ticks have either 'labels' or a 'formatter', not both"
    ),
    (
      "tick_params: true",
      "tick_params: expected a map that describes tick_params, found the truth value true"
    ),
  ])
  func saysWhatIsWrong(_ entry: String, _ message: String) {
    #expect(Described.mistakes(ofSubplot: entry) == [message])
  }
}
