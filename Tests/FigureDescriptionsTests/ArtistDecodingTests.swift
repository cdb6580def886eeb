import FigureDrawing
import FigureNumbers
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct ArtistDecodingTests {
  @Test func readsLines() throws {
    var line = LineProperties(
      color: .cycle(1), alpha: 0.5, linestyle: .dashDot, linewidth: 2, marker: .circle, markersize: 4)
    line.markerfacecolor = ColorSpec.none
    line.markeredgecolor = .color(.black)
    line.markeredgewidth = 0.5
    line.markevery = .every(2, start: 0)
    line.drawstyle = .stepsPre
    line.zorder = 5
    line.dashCapstyle = .round
    line.solidCapstyle = .butt
    line.solidJoinstyle = .bevel
    line.clipOn = false
    #expect(
      try Described.artists(
        """
        line: {x: [1, 2], y: [3, 4], label: a, color: C1, alpha: 0.5, linestyle: '-.', linewidth: 2, marker: o,
         markersize: 4, markerfacecolor: none, markeredgecolor: k, markeredgewidth: 0.5, markevery: 2, drawstyle: steps-pre,
         zorder: 5, dash_capstyle: round, solid_capstyle: butt, solid_joinstyle: bevel, clip_on: false}
        """) == [.line(LineArtist(x: [1, 2], y: [3, 4], label: "a", properties: line))])
    #expect(
      try Described.artists("axhline: {y: 1, label: 2}") == [
        .referenceLine(ReferenceLineArtist(.horizontal, at: 1, label: "2"))
      ])
    #expect(
      try Described.artists("axvline: {x: 1e-3, color: r}")
        == [
          .referenceLine(
            ReferenceLineArtist(
              .vertical, at: 0.001,
              properties: LineProperties(color: .color(Color(red: 1, green: 0, blue: 0)))))
        ])
  }

  @Test(arguments: [
    ("3", MarkEvery.every(3, start: 0)), ("-2", .every(-2, start: 0)), ("0.25", .fraction(0.25, start: 0)),
    ("[0.0, 0.1]", .fraction(0.1, start: 0)),
    ("[0, 1]", .indices([0, 1])), ("[0, -2, 1]", .indices([0, -2, 1])),
    ("[true, false]", .mask([true, false])),
  ])
  func readsMarkEvery(_ text: String, _ every: MarkEvery) throws {
    guard case .line(let line) = try Described.artists("line: {x: [1, 2], y: 0, markevery: \(text)}").first
    else {
      Issue.record("no line")
      return
    }
    #expect(line.properties.markevery == every)
  }

  @Test func readsSizesAndOpacitiesBySample() throws {
    guard
      case .scatter(let scatter) = try Described.artists(
        "scatter: {x: [1, 2, 3], y: 0, s: [5, .nan, null], alpha: [0.1, 0.2, 1]}"
      ).first
    else {
      Issue.record("no scatter")
      return
    }
    #expect(scatter.sizes?.map(\.isNaN) == [false, true, true])
    #expect(scatter.alphas == [0.1, 0.2, 1] && scatter.alpha == nil)
    #expect(
      Described.mistakes(ofArtist: "scatter: {x: [1, 2, 3], y: 0, alpha: [0.1, 1]}")
        == ["alpha: 2 opacities for 3 samples, expected 3"])
  }

  @Test func readsScatters() throws {
    var scatter = ScatterArtist(x: [1, 2], y: [3, 4], label: "s")
    scatter.sizes = [5, 6]
    scatter.c = [.cycle(0), .color(.black)]
    scatter.facecolors = [.color(.white)]
    scatter.edgecolors = .face
    scatter.linewidths = [1]
    scatter.marker = .caretLeft
    scatter.alpha = 0.5
    scatter.zorder = 1
    scatter.clipOn = true
    #expect(
      try Described.artists(
        """
        scatter: {x: [1, 2], y: [3, 4], s: [5, 6], c: [C0, k], facecolors: w, edgecolors: face, linewidths: 1, marker: 4,
         alpha: 0.5, zorder: 1, clip_on: true, label: s}
        """) == [.scatter(scatter)])
    var one = ScatterArtist(x: [0], y: [0])
    one.color = [.color(Color(red: 0.1, green: 0.2, blue: 0.3))]
    one.edgecolors = .colors([.none])
    #expect(
      try Described.artists("scatter: {x: 0, y: [0], color: [0.1, 0.2, 0.3], edgecolors: none}") == [
        .scatter(one)
      ])
  }

  @Test func readsAreas() throws {
    var fill = FillProperties(color: .cycle(0), alpha: 0.3)
    fill.facecolor = .cycle(1)
    fill.edgecolor = .cycle(2)
    fill.linewidth = 1
    fill.linestyle = .dotted
    fill.zorder = 2
    #expect(
      try Described.artists(
        """
        fill_between: {x: [1, 2, 3], y1: [1, 2, 3], y2: 'x^2', where: 'x > 1', step: mid, interpolate: true, label: f,
         color: C0, facecolor: C1, edgecolor: C2, alpha: 0.3, linewidth: 1, linestyle: ':', zorder: 2}
        """) == [
          .fillBetween(
            FillBetweenArtist(
              x: [1, 2, 3], y1: [1, 2, 3], y2: [1, 4, 9], condition: [false, true, true], step: .mid,
              interpolates: true,
              label: "f", properties: fill))
        ])
    #expect(
      try Described.artists("fill_between: {x: [1, 2], y1: 3, where: [no, .nan]}") == [
        .fillBetween(
          FillBetweenArtist(
            x: [1, 2], y1: Column(repeating: 3, count: 2), y2: Column(repeating: 0, count: 2),
            condition: [false, true]))
      ])
    fill.linestyle = nil
    #expect(
      try Described.artists(
        "axvspan: {span: [3, 1], color: C0, facecolor: C1, edgecolor: C2, alpha: 0.3, linewidth: 1, zorder: 2}"
      )
        == [.span(SpanArtist(.vertical, from: 3, to: 1, properties: fill))])
    #expect(
      try Described.artists("axhspan: {span: [0, 1]}") == [.span(SpanArtist(.horizontal, from: 0, to: 1))])
  }

  @Test func readsTexts() throws {
    var properties = TextProperties()
    properties.size = .points(8)
    properties.color = .cycle(0)
    properties.horizontalAlignment = .center
    properties.verticalAlignment = .centerBaseline
    properties.rotation = 0
    properties.alpha = 0.5
    properties.weight = FontWeight(600)
    properties.style = .oblique
    properties.zorder = 1
    #expect(
      try Described.artists(
        """
        text: {x: 1, y: 2, s: 3, coords: axes fraction, fontsize: 8, color: C0, ha: center, va: center_baseline,
         rotation: horizontal, alpha: 0.5, fontweight: demi, fontstyle: oblique, zorder: 1, label: unseen}
        """) == [.text(TextArtist("3", at: Point(1, 2), coordinates: .axesFraction, properties: properties))])
    properties = TextProperties()
    properties.size = .points(1)
    #expect(
      try Described.artists("text: {x: 1, y: 2, s: a, fontsize: 0.25}") == [
        .text(TextArtist("a", at: Point(1, 2), properties: properties))
      ])
  }

  @Test func readsErrorBars() throws {
    var bars = ErrorBarArtist(
      x: [1, 2], y: Column(repeating: 3, count: 2), xerr: .init(lower: [0.5, 0.5], upper: [0.5, 0.5]),
      yerr: .init(lower: [1, 2], upper: [3, 3]), label: "e",
      properties: LineProperties(linestyle: LineStyle.none))
    bars.capsize = 3
    bars.ecolor = .cycle(1)
    bars.elinewidth = 2
    #expect(
      try Described.artists(
        """
        errorbar: {x: [1, 2], y: 3, xerr: 0.5, yerr: [[1, 2], [3]], capsize: 3, ecolor: C1, elinewidth: 2, linestyle: none,
         label: e}
        """) == [.errorBar(bars)])
  }

  @Test func readsBars() throws {
    var bar = BarArtist(x: [1, 2], height: [3, 4], width: [0.5], bottom: [1, 2], align: .edge, label: "b")
    bar.color = [.cycle(0), .cycle(1)]
    bar.edgecolor = [.color(.black)]
    bar.linewidth = [2]
    bar.alpha = 0.5
    bar.zorder = 3
    #expect(
      try Described.artists(
        """
        bar: {x: [1, 2], height: [3, 4], width: 0.5, bottom: [1, 2], align: edge, color: [C0, C1], edgecolor: k,
         linewidth: 2, alpha: 0.5, zorder: 3, label: b}
        """) == [.bar(bar)])
    #expect(
      try Described.artists("barh: {y: [1, 2], width: [3, 4], height: 0.5, left: [1, 2]}") == [
        .bar(BarArtist(y: [1, 2], width: [3, 4], height: [0.5], left: [1, 2]))
      ])
    #expect(
      try Described.artists("bar: {x: [1, 2], height: [3, 4], width: {linspace: [1, 2, 2]}}") == [
        .bar(BarArtist(x: [1, 2], height: [3, 4], width: [1, 2]))
      ])
    #expect(
      try Described.artists("bar: {x: 1, height: [3, 4]}") == [.bar(BarArtist(x: [1], height: [3, 4]))])
  }

  @Test(arguments: [
    ("line", "artists: expected a map of one key, the kind of the artist, found the text 'line'"),
    ("{}", "artists: expected a map of one key, the kind of the artist, found a map of 0 keys"),
    (
      "{line: {x: 0, y: 0}, bar: 1}",
      "artists: expected a map of one key, the kind of the artist, found a map of 2 keys"
    ),
    (
      "table: {x: [1]}",
      "unknown artist 'table'; it is not part of the format"
    ),
    ("line: 3", "line: expected a map that describes a line, found the number 3"),
    ("line: {x: 1, y: null}", "the key 'y' of a line has no value"),
    (
      "line: {x: 0, y: 0, lw: 3}",
      "unknown key 'lw' of a line; did you mean 'linewidth'?"
    ),
    ("line: {x: 0, y: 0, marker: oo}", "marker: unknown marker 'oo'; did you mean 'o'?"),
    ("line: {x: 0, y: 0, marker: 12}", "marker: expected a whole number from 0 to 11, found 12"),
    (
      "line: {x: 0, y: 0, marker: [5, 1]}",
      "marker: expected a marker's name or code, found a list; other markers are left out of the format"
    ),
    ("line: {x: 0, y: 0, marker: $a$}", "marker: markers made of math are left out of the format"),
    ("line: {x: 0, y: 0, linestyle: [0, [1, -1]]}", "linestyle: expected a number of at least 0, found -1.0"),
    (
      "line: {x: 0, y: 0, linestyle: [1, 2]}",
      "linestyle: expected a line style, a name or [offset, [on, off, …]]"
    ),
    ("line: {x: 0, y: 0, markevery: 0}", "markevery: expected a whole number other than 0, found 0.0"),
    (
      "line: {x: [1, 2], y: 0, marker: o, markevery: [2]}",
      "markevery: expected a whole number from -2 to 1, found 2"
    ),
    ("line: {x: [1, 2], y: 0, marker: o, markevery: [true]}", "markevery: 1 truth values for 2 samples"),
    ("line: {x: [], y: 0, marker: o, markevery: [0]}", "markevery: there are no samples to be marked"),
    ("line: {x: 0, y: 0, alpha: 1.5}", "alpha: expected a number from 0 to 1, found 1.5"),
    ("line: {x: 0, y: 0, drawstyle: step}", "drawstyle: unknown drawstyle 'step'; did you mean 'steps'?"),
    ("line: {x: 0, y: 0, color: bleu}", "color: unknown colour 'bleu'; did you mean 'blue'?"),
    ("line: {x: 0, y: 0, color: [1, 2, 3]}", "color: the components of a colour lie between 0 and 1"),
    ("line: {x: 0, y: 0, label: [a]}", "label: expected a text, found a list"),
    ("scatter: {x: [1, 2], y: 0, s: [1, 2, 3]}", "s: 3 areas for 2 samples, expected 1 or 2"),
    (
      "scatter: {x: [1, 2], y: 0, c: [1, 2, 3, 4, 5]}",
      "c: 5 numbers for 2 samples; give each one, or name colours"
    ),
    ("scatter: {x: [1, 2], y: 0, c: [r, g, b]}", "c: 3 colours for 2 samples, expected 1 or 2"),
    ("scatter: {x: 0, y: 0, c: r, color: g}", "a scatter has either 'c' or 'color', not both"),
    ("fill_between: {x: [1, 2], y1: [1, 2, 3]}", "y1: 3 values for the 2 of x"),
    ("fill_between: {x: 0, y1: 0, step: middle}", "step: unknown step 'middle'; expected pre, post or mid"),
    ("axhline: {x: 0}", "an axhline needs the key 'y'"),
    ("axvspan: {span: [1, 2, 3]}", "span: expected a list of 2 numbers, [low, high], found a list of 3"),
    (
      "axvspan: {span: [0, 1], linewith: 1}",
      "unknown key 'linewith' of an axvspan; did you mean 'linewidth'?"
    ),
    (
      "text: {x: 0, y: 0, s: a, coords: axes}",
      "coords: unknown kind of coordinates 'axes'; expected data, axes fraction, figure fraction, xaxis or yaxis"
    ),
    ("text: {x: a, y: 0, s: a}", "x: expected a number, found the text 'a'"),
    (
      "text: {x: 0, y: 0, s: a, ha: middle}",
      "ha: unknown horizontal alignment 'middle'; expected left, center or right"
    ),
    ("errorbar: {x: [1, 2], y: [1, 2], yerr: [1, -1]}", "yerr: expected lengths of at least 0"),
    ("errorbar: {x: [1, 2], y: [1, 2], yerr: [1, 2, 3]}", "yerr: 3 lengths for 2 samples, expected 1 or 2"),
    ("errorbar: {x: [1, 2], y: [1, 2], yerr: [[1, 2]]}", "yerr: expected two lists, [lower, upper], found 1"),
    ("bar: {x: [1, 2], height: [1, 2, 3]}", "height: 3 values for 2 bars, expected 1 or 2"),
  ])
  func saysWhatIsWrong(_ entry: String, _ message: String) {
    #expect(Described.mistakes(ofArtist: entry).first == message)
  }
}
