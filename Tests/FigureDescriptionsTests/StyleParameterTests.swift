import FigureDrawing
import Plotting
import TestSupport
import Testing

@testable import FigureDescriptions

@Suite struct StyleParameterTests {
  private static func style(_ entry: String) throws -> Style {
    try Described.figure("{rc: {\(entry)}, axes: []}").style
  }

  @Test func knowsEveryKeyOfMatplotlib() {
    let rows = Fixture.rows("rc.tsv")
    let known = StyleParameter.all.map(\.key)
    #expect(rows.count > 300)
    #expect(Set(known).count == known.count)
    for row in rows {
      let key = String(row[0])
      #expect(known.contains(key) != StyleParameter.isLeftOut(key), "\(key)")
    }
    for key in known { #expect(rows.contains { $0[0] == key }, "\(key)") }
  }

  @Test func matplotlibsDefaultsAreTheStyles() throws {
    for row in Fixture.rows("rc.tsv") where StyleParameter.all.contains(where: { $0.key == row[0] }) {
      var style = try Self.style("\(row[0]): \(row[1])")
      // After its own faces matplotlib names others that may be installed.
      for families in [\Style.font.sansSerif, \.font.serif, \.font.monospace] {
        style[keyPath: families] = Array(style[keyPath: families].prefix(1))
      }
      #expect(style == Style(), "\(row[0]): \(row[1])")
    }
  }

  @Test func readsWhatMatplotlibReads() throws {
    #expect(try Self.style("axes.unicode_minus: 'off'").axes.unicodeMinus == false)
    #expect(try Self.style("axes.unicode_minus: 0").axes.unicodeMinus == false)
    #expect(try Self.style("axes.grid: T").axes.grid)
    #expect(try Self.style("axes.facecolor: FF0000").axes.facecolor == .color(Color(hex: 0xff0000)))
    #expect(
      try Self.style("axes.facecolor: [C1, 0.5]").axes.facecolor == .color(Color(hex: 0xff7f0e, alpha: 0.5)))
    #expect(try Self.style("lines.color: C3").lines.color == .cycle(3))
    #expect(try Self.style("lines.marker: '4'").lines.marker == .caretLeft)
    #expect(try Self.style("lines.marker: s").lines.marker == .square)
    #expect(try Self.style("lines.linestyle: Dashed").lines.linestyle == .dashed)
    #expect(try Self.style("lines.linestyle: [1, 2]").lines.linestyle == .custom(offset: 0, dashes: [1, 2]))
    #expect(
      try Self.style("lines.linestyle: [3, [1, 2]]").lines.linestyle == .custom(offset: 3, dashes: [1, 2]))
    #expect(try Self.style("lines.dashed_pattern: '3, 1e-1'").lines.dashedPattern == [3, 0.1])
    #expect(try Self.style("figure.figsize: '3, 4'").figure.figsize == Size(3, 4))
  }

  @Test func readsWordsForNothing() throws {
    #expect(try Self.style("legend.framealpha: None").legend.framealpha == nil)
    #expect(try Self.style("legend.framealpha: null").legend.framealpha == nil)
    #expect(try Self.style("legend.edgecolor: inherit").legend.edgecolor == nil)
    #expect(try Self.style("axes.titlecolor: auto").axes.titlecolor == nil)
    #expect(try Self.style("grid.major.color: None").grid.major.color == nil)
    #expect(try Self.style("grid.major.color: none").grid.major.color == ColorSpec.none)
    #expect(try Self.style("grid.minor.linestyle: '--'").grid.minor.linestyle == .dashed)
    #expect(try Self.style("xtick.minor.ndivs: 4").xtick.minorDivisions == 4)
    #expect(try Self.style("mathtext.fallback: None").mathtext.fallback == "none")
    #expect(try Self.style("legend.loc: Upper Left").legend.location == .upperLeft)
    #expect(try Self.style("legend.loc: 3").legend.location == .lowerLeft)
    #expect(try Self.style("axes.axisbelow: no").axes.axisbelow == .above)
    #expect(try Self.style("font.family: 'serif, monospace'").font.family == ["serif", "monospace"])
    #expect(try Self.style("text.hinting: none").text.hinting == .noHinting)
  }

  @Test func readsTheCycle() throws {
    let colors = [Color(red: 1, green: 0, blue: 0), Color(red: 0, green: 0.5, blue: 0)]
    #expect(try Self.style("axes.prop_cycle: [r, g]").axes.colorCycle == colors)
    #expect(try Self.style("axes.prop_cycle: 'r, g'").axes.colorCycle == colors)
    #expect(try Self.style("axes.prop_cycle: rg").axes.colorCycle == colors)
    #expect(try Self.style("axes.prop_cycle: tab10").axes.colorCycle == Style().axes.colorCycle)
    // The cycle is known before the other keys are read, wherever it stands.
    #expect(
      try Self.style("axes.facecolor: [C1, 0.5], axes.prop_cycle: [r, g]").axes.facecolor
        == .color(Color(red: 0, green: 0.5, blue: 0, alpha: 0.5)))
  }

  @Test(arguments: [
    ("savefig.dpi: 100", "the rc key 'savefig.dpi' is not part of the format"),
    ("text.usetex: true", "the rc key 'text.usetex' is not part of the format"),
    ("contour.linewidth: 2", "the rc key 'contour.linewidth' is not part of the format"),
    ("axes.titlesiz: 3", "unknown rc key 'axes.titlesiz'; did you mean 'axes.titlesize'?"),
    ("axes.linewidth: null", "axes.linewidth: expected a number, found nothing"),
    ("axes.linewidth: wide", "axes.linewidth: expected a number, found the text 'wide'"),
    ("axes.grid: maybe", "axes.grid: expected true or false, found the text 'maybe'"),
    ("axes.prop_cycle: [C0]", "axes.prop_cycle: 'C0' stands for a colour of the cycle itself"),
    ("axes.prop_cycle: []", "axes.prop_cycle: expected at least one colour"),
    ("axes.xmargin: -0.5", "axes.xmargin: expected a number from -0.5 to 1000000, found -0.5"),
    (
      "legend.loc: outside",
      "legend.loc: unknown location 'outside'; expected best, upper right, upper left, lower left, lower right, right, center left, center right, lower center, upper center or center"
    ),
    (
      "legend.labelcolor: linecolor",
      "legend.labelcolor: labels in the colours of their artists are left out of the format"
    ),
    ("text.hinting: native", "text.hinting: 'native' is left out of the format"),
    (
      "lines.dashed_pattern: [1, 2, 3]",
      "lines.dashed_pattern: expected dashes and gaps in turn, one of them above 0"
    ),
    ("lines.marker: 44", "lines.marker: expected a marker's code from 0 to 11, found 44"),
    ("font.size: 0", "font.size: expected a number from 1 to 5000, found 0.0"),
  ])
  func saysWhatIsWrong(_ entry: String, _ message: String) {
    #expect(
      Described.mistakes("axes: []\nrc:\n  \(entry)").map { $0.drop { $0 != " " }.dropFirst() } == [
        Substring(message)
      ])
  }
}
