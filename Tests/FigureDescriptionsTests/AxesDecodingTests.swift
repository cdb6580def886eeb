import FigureDrawing
import Plotting
import Scales
import Testing

@testable import FigureDescriptions

@Suite struct AxesDecodingTests {
  @Test func readsLabels() throws {
    let axes = try Described.axes(
      """
      title: {text: A, fontsize: 12, color: r, loc: left, pad: 3, fontweight: bold, fontstyle: italic, alpha: 0.5, rotation: vertical}
      xlabel: 5.0
      ylabel: {text: y, fontsize: x-large, loc: top, labelpad: -1}
      """)
    #expect(
      axes.title
        == Label(
          "A", size: .points(12), color: .color(Color(red: 1, green: 0, blue: 0)), weight: .bold,
          style: .italic,
          location: "left", pad: 3, alpha: 0.5, rotation: 90))
    #expect(axes.x.label == "5.0")
    var placed = Label("y", rotation: 0)
    placed.x = 0.25
    placed.y = 1.1
    placed.horizontalAlignment = .right
    placed.verticalAlignment = .center
    placed.rotationMode = .anchor
    let keys = "{text: y, rotation: 0, x: 0.25, y: 1.1, ha: right, va: center, rotation_mode: anchor}"
    let labels = try Described.axes("title: \(keys)\nylabel: \(keys)")
    #expect(labels.title == placed && labels.y.label == placed)
    #expect(axes.y.label == Label("y", size: .named(.xLarge), location: "top", pad: -1))
    #expect(try Described.axes("title: ''").title == "")
    #expect(try Described.axes("title:").title == nil)
  }

  @Test(arguments: [
    ("linear", AxisScale.linear), ("log", .log()), ("symlog", .symlog()), ("{value: linear}", .linear),
    (
      "{value: log, base: 2, subs: [1, 1.5], nonpositive: mask}",
      .log(base: 2, subs: [1, 1.5], nonpositive: .mask)
    ),
    ("{value: symlog, linthresh: 0.1, linscale: 0.5}", .symlog(linthresh: 0.1, linscale: 0.5)),
  ])
  func readsScales(_ text: String, _ scale: AxisScale) throws {
    #expect(try Described.axes("xscale: \(text)").x.scale == scale)
    #expect(try Described.axes("yscale: \(text)").y.scale == scale)
  }

  @Test func readsLimitsMarginsAndAspect() throws {
    #expect(try Described.axes("xlim: [1, -1]").x.limits == Axis.Limits(1, -1))
    #expect(try Described.axes("ylim: [null, 1e-3]").y.limits == Axis.Limits(nil, 1e-3))
    let both = try Described.axes("margins: 0.1")
    #expect(both.x.margin == 0.1 && both.y.margin == 0.1)
    let each = try Described.axes("margins: [0.1, 0]")
    #expect(each.x.margin == 0.1 && each.y.margin == 0)
    #expect(try Described.axes("aspect: auto").aspect == .auto)
    #expect(try Described.axes("aspect: equal").aspect == .ratio(1))
    #expect(try Described.axes("aspect: 2").aspect == .ratio(2))
  }

  @Test func readsSpinesAndFacecolor() throws {
    #expect(
      try Described.axes("spines: {top: false, right: off, left: true}").spines == [
        .top: false, .right: false, .left: true,
      ])
    #expect(try Described.axes("facecolor: none").facecolor == ColorSpec.none)
  }

  @Test(arguments: [
    ("title: [a]", "title: expected a text, found a list"),
    (
      "xlabel: {text: a, loc: left, ha: right}",
      "xlabel: 'loc' and a place of its own ('x', 'ha') exclude each other"
    ),
    (
      "ylabel: {text: a, loc: top, y: 1}",
      "ylabel: 'loc' and a place of its own ('y', 'ha') exclude each other"
    ),
    ("title: {fontsize: 3}", "a label needs the key 'text'"),
    ("title: {text: a, loc: top}", "loc: unknown place 'top'; expected left, center or right"),
    ("ylabel: {text: a, loc: left}", "loc: unknown place 'left'; expected bottom, center or top"),
    ("title: {text: a, labelpad: 1}", "unknown key 'labelpad' of a label; did you mean 'pad'?"),
    (
      "title: {text: a, fontsize: huge}",
      "fontsize: unknown font size 'huge'; expected xx-small, x-small, small, medium, large, x-large, xx-large, larger or smaller"
    ),
    ("xscale: lin", "xscale: unknown scale 'lin'; expected linear, log, symlog, logit or asinh"),
    ("xscale: function", "xscale: the scale 'function' is left out of the format"),
    ("xscale: {value: log, base: 1}", "base: there is no logarithm to the base 1"),
    (
      "xscale: {value: log, linthresh: 1}",
      "unknown key 'linthresh' of a scale; the keys are value, base, subs, nonpositive"
    ),
    ("xscale: {value: symlog, linthresh: 0}", "linthresh: expected a number above 0, found 0.0"),
    ("xlim: 5", "xlim: expected a list of 2 numbers, [low, high], found the number 5"),
    ("xlim: [0, .inf]", "xlim: expected a finite number, found inf"),
    ("margins: [1, 2, 3]", "margins: expected a number or [x, y], found a list of 3"),
    ("margins: -0.5", "margins: expected margins above -0.5"),
    ("aspect: square", "aspect: unknown aspect 'square'; expected auto or equal"),
    ("aspect: 0", "aspect: expected a number above 0, found 0.0"),
    ("spines: {tpo: false}", "unknown key 'tpo' of the spines; did you mean 'top'?"),
    ("spines: {top: 0}", "top: expected true or false, found the number 0"),
    ("spines: [top]", "spines: expected a map that describes the spines, found a list"),
    ("minorticks: 1", "minorticks: expected true or false, found the number 1"),
    ("facecolor: 0.5", "facecolor: expected a colour, found the number 0.5; a grey is quoted, as in '0.5'"),
  ])
  func saysWhatIsWrong(_ entry: String, _ message: String) {
    #expect(Described.mistakes(ofSubplot: entry) == [message])
  }

  @Test func linesOfTheFrameStandElsewhere() throws {
    func spine(_ yaml: String) throws -> Spine? {
      try FigureDescription(yaml: "axes: [{spines: {left: \(yaml)}}]", name: "f").figure.axes[0].spines[.left]
    }
    #expect(try spine("false") == false)
    #expect(try spine("{position: zero}") == Spine(at: .data(0)))
    #expect(try spine("{position: center, visible: true}") == Spine(isVisible: true, at: .axes(0.5)))
    #expect(try spine("{position: [outward, 10], linewidth: 2}") == Spine(at: .outward(10), linewidth: 2))
    let yaml = "axes: [{spines: {left: {position: [away, 1]}}}]"
    #expect(throws: FigureDescriptionError.self) { try FigureDescription(yaml: yaml, name: "f") }
  }

  @Test func theFrameMayBeOff() throws {
    func shows(_ value: String) throws -> Bool {
      try FigureDescription(yaml: "axes: [{axis: \(value)}]", name: "f").figure.axes[0].showsFrame
    }
    #expect(try !shows("off") && !shows("'off'") && !shows("false") && shows("on"))
    #expect(throws: FigureDescriptionError.self) { try shows("equal") }
  }
}
