import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct FigureDecodingTests {
  /// A sweep makes many artists of one entry; what is said of one of them is said where the entry stands.
  @Test func placesOfArtistsAreThoseOfTheirEntries() throws {
    let description = try FigureDescription(
      yaml: """
        axes:
        - artists:
          - line: {x: [0, 1], y: a*x, sweep: {a: [1, 2, 3]}}
          - text: {x: 0, y: 0, s: here}
        """, name: "f")
    #expect(description.figure.axes[0].artists.count == 4)
    for (artist, line) in [(0, 3), (2, 3), (3, 4)] {
      let diagnostic = description.diagnostic(at: FigurePlace("axes", 0, "artists", .index(artist)), "wrong")
      #expect(diagnostic.line == line)
    }
  }

  @Test func leavesMatplotlibsDefaults() throws {
    #expect(try Described.figure("axes: []") == Figure(dpi: 100))
    #expect(try Described.figure("{\"axes\": [{}], \"figsize\": null}") == Figure(dpi: 100, axes: [Axes()]))
  }

  @Test func readsEveryKey() throws {
    let figure = try Described.figure(
      """
      figsize: [3, 2.5]
      dpi: 72
      layout: tight
      subplots: [1, 2]
      sharex: true
      sharey: col
      gridspec: {width_ratios: [1, 2], height_ratios: [1], wspace: 0, hspace: 0.1, left: 0.2, right: 0.8, bottom: 0.3, top: 0.7}
      bbox_inches: tight
      pad_inches: 0.25
      savefig: {dpi: 300, transparent: true}
      facecolor: w
      suptitle: {text: All, fontsize: 14, color: k}
      axes: [{}, {}]
      """)
    #expect(figure.size == Size(3, 2.5))
    #expect(figure.dpi == 72)
    #expect(figure.layout == .tight)
    #expect(figure.crop == .tight(padding: nil))
    #expect(figure.padding == 0.25)
    #expect(figure.pictureDPI == 300 && figure.isTransparent)
    #expect(figure.sharex == .all)
    #expect(figure.sharey == .col)
    #expect(
      figure.grid
        == SubplotGrid(
          rows: 1, columns: 2, widthRatios: [1, 2], heightRatios: [1], wspace: 0, hspace: 0.1, left: 0.2,
          right: 0.8,
          bottom: 0.3, top: 0.7))
    #expect(figure.facecolor == .color(.white))
    #expect(figure.suptitle == Label("All", size: .points(14), color: .color(.black)))
    #expect(figure.axes.count == 2)
  }

  @Test func takesTheDpiOfTheStyleOnlyWhereItIsNull() throws {
    #expect(try Described.figure("{rc: {figure.dpi: 50}, axes: []}").dpi == 100)
    #expect(try Described.figure("{rc: {figure.dpi: 50}, dpi: null, axes: []}").dpi == nil)
  }

  @Test func readsEveryKeyOfTheFormat() throws {
    let description = try FigureDescription(contentsOf: Described.folder + "/everything.yaml")
    #expect(description.figure.axes.map(\.artists.count) == [16, 2, 2, 2])
    #expect(Set(description.data.map(\.file)) == ["run.csv", "f8.npy", "u2.npy"])
  }

  @Test(arguments: [
    ("[1, 2]", ["1:1: expected a map that describes a figure, found a list"]),
    ("{}", ["1:1: a figure needs the key 'axes'"]),
    ("axes: 3", ["1:7: axes: expected a list of subplots, found the number 3"]),
    ("axes: [3]", ["1:8: axes: expected a map that describes a subplot, found the number 3"]),
    ("axes: [{}, {}]", ["1:12: axes: 2 subplots, but subplots: [1, 1] has place for 1"]),
    ("figsise: [1, 2]\naxes: []", ["1:1: unknown key 'figsise' of a figure; did you mean 'figsize'?"]),
    (
      "colour: r\naxes: []",
      [
        "1:1: unknown key 'colour' of a figure; the keys are style, rc, figsize, dpi, layout, savefig, pad_inches, bbox_inches, mosaic, "
          + "subplots, gridspec, sharex, sharey, facecolor, suptitle, supxlabel, supylabel, texts, legend, axes, colorbars, autofmt_xdate"
      ]
    ),
    (
      "figsize: [1]\naxes: []",
      ["1:10: figsize: expected a list of 2 numbers, width and height in inches, found a list of 1"]
    ),
    ("figsize: [1, wide]\naxes: []", ["1:14: figsize: expected a number, found the text 'wide'"]),
    (
      "figsize: [a, -1]\naxes: []",
      [
        "1:11: figsize: expected a number, found the text 'a'",
        "1:14: figsize: expected a number above 0, found -1.0",
      ]
    ),
    (
      "figsize: [400, 3]\naxes: []",
      ["1:11: figsize: 400 inches at 100 pixels an inch are 40000 pixels wide, expected 1 to 32767"]
    ),
    (
      "dpi: 0.01\naxes: []",
      [
        "1:6: figsize: 6.4 inches at 0.01 pixels an inch are 0 pixels wide, expected 1 to 32767",
        "1:6: figsize: 4.8 inches at 0.01 pixels an inch are 0 pixels high, expected 1 to 32767",
      ]
    ),
    ("dpi: .nan\naxes: []", ["1:6: dpi: expected a number from 0.01 to 20000, found nan"]),
    ("dpi: yes\naxes: []", ["1:6: dpi: expected a number, found the truth value yes"]),
    (
      "layout: narrow\naxes: []",
      ["1:9: layout: unknown layout 'narrow'; expected none, tight, constrained or compressed"]
    ),
    ("subplots: [0, 1]\naxes: []", ["1:12: subplots: expected a whole number from 1 to 500, found 0"]),
    ("subplots: [1.5, 1]\naxes: []", ["1:12: subplots: expected a whole number from 1 to 500, found 1.5"]),
    ("sharex: rows\naxes: []", ["1:9: sharex: unknown way of sharing 'rows'; did you mean 'row'?"]),
    (
      "gridspec: {width_ratios: [1, 2]}\naxes: []",
      ["1:26: width_ratios: expected a list of 1 numbers, one a column, found a list of 2"]
    ),
    ("gridspec: {left: 0.95}\naxes: []", ["1:18: left (0.95) must be less than right (0.9)"]),
    ("bbox_inches: loose\naxes: []", ["1:14: bbox_inches: unknown crop 'loose'; expected tight"]),
    ("pad_inches: -1\naxes: []", ["1:13: pad_inches: expected a number from 0 to 100, found -1.0"]),
    ("rc: 3\naxes: []", ["1:5: rc: expected a map of matplotlib's rc keys, found the number 3"]),
    ("suptitle: [1]\naxes: []", ["1:11: suptitle: expected a text, found a list"]),
    (
      "axes: [}",
      [
        "1:8: not valid YAML: did not find expected node content while parsing a flow node that begins on line 1"
      ]
    ),
  ])
  func saysWhatIsWrong(_ yaml: String, _ mistakes: [String]) {
    #expect(Described.mistakes(yaml) == mistakes)
  }

  @Test func collectsAllMistakesInTheOrderOfTheLines() {
    #expect(
      Described.mistakes(
        """
        dpi: fast
        axes:
          - titel: x
            xlim: [1]
            artists:
              - line: {x: [1, 2], y: [1, 2, 3], colour: r, linewidth: -1}
              - lin: {x: 0}
        layout: tigt
        """) == [
          "1:6: dpi: expected a number, found the text 'fast'",
          "3:5: unknown key 'titel' of a subplot; did you mean 'title'?",
          "4:11: xlim: expected a list of 2 numbers, [low, high], found a list of 1",
          "6:30: y: 3 values for the 2 of x",
          "6:41: unknown key 'colour' of a line; did you mean 'color'?",
          "6:63: linewidth: expected a number from 0 to 1000000, found -1.0",
          "7:9: unknown artist 'lin'; did you mean 'line'?",
          "8:9: layout: unknown layout 'tigt'; did you mean 'tight'?",
        ])
  }

  @Test func namesTheFile() {
    #expect(
      throws: FigureDescriptionError([
        Diagnostic(
          path: "a/f.yaml", line: 1, column: 7,
          message: "axes: expected a list of subplots, found the number 1")
      ])
    ) { try FigureDescription(yaml: "axes: 1", name: "f", path: "a/f.yaml") }
  }
}
