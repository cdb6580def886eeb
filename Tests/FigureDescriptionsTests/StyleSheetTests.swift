import FigureDrawing
import Foundation
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct StyleSheetTests {
  private func style(_ yaml: String) throws -> Style {
    try FigureDescription(yaml: yaml + "\naxes: [{}]", name: "f").figure.style
  }

  private func mistakes(_ yaml: String) -> [String] {
    do throws(FigureDescriptionError) {
      _ = try FigureDescription(yaml: yaml + "\naxes: [{}]", name: "f")
      return []
    } catch {
      return error.diagnostics.map(\.message)
    }
  }

  @Test func linesAreKeysAndValues() throws {
    let sheet = try StyleSheet("# head\naxes.grid : True  # yes\n\nfont.family: \"a # b\"\n")
    #expect(
      sheet.lines == [
        .init(number: 2, key: "axes.grid", value: "True"),
        .init(number: 4, key: "font.family", value: "a # b"),
      ])
    #expect(throws: StyleSheet.Mistake(line: 2, message: "expected 'key: value'")) {
      try StyleSheet("axes.grid: True\naxes.grid True")
    }
  }

  @Test func cyclesAreColours() throws {
    let sheet = try StyleSheet("axes.prop_cycle: cycler('color', ['E24A33', '0.5', 'r'])")
    #expect(sheet.lines.first?.value == "#E24A33, 0.5, r")
    #expect(throws: StyleSheet.Mistake.self) {
      try StyleSheet("axes.prop_cycle: cycler('color', 'rg') + cycler('linestyle', ['-', ':'])")
    }
  }

  @Test func allOfMatplotlibsAreRead() throws {
    #expect(StyleSheet.names.count == 27)
    for name in StyleSheet.names {
      #expect(try style("style: \(name)") != Style() || name == "fast", "\(name)")
    }
  }

  @Test func sheetsComeOneAfterTheOtherAndRcLast() throws {
    let both = try style("style: [ggplot, dark_background]\nrc: {axes.linewidth: 3}")
    #expect(both.axes.facecolor == .color(.black))
    #expect(both.axes.linewidth == 3 && both.axes.grid)
    #expect(try style("style: [ggplot, default]") == Style())
  }

  @Test func aSheetOfOnesOwnStandsBesideTheDescription() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let sheet = "lines.linewidth: 4\ntimezone: UTC\npdf.fonttype: 42\n"
    try Data(sheet.utf8).write(to: folder.appending(path: "own.mplstyle"))
    let description = try FigureDescription(
      yaml: "style: own.mplstyle\naxes: [{}]", name: "f", folder: folder.path)
    #expect(description.figure.style.lines.linewidth == 4)
    #expect(description.warnings.count == 1)
    #expect(description.data.map(\.file) == ["own.mplstyle"])
  }

  @Test(arguments: [
    ("style: ggplo", "style: unknown style 'ggplo'; did you mean 'ggplot'?"),
    ("style: classic", "style: 'classic' is left out of the format: its texts are hinted in another way"),
    ("style: none.mplstyle", "style: 'none.mplstyle': there is no such file"),
  ])
  func mistakesAreNamed(yaml: String, message: String) { #expect(mistakes(yaml) == [message]) }

  @Test func settingsWithoutEffectMayStand() throws {
    #expect(try style("rc: {pdf.fonttype: 42, animation.html: jshtml}") == Style())
    #expect(try style("rc: {image.cmap: magma}").image.colorMap == "magma")
  }
}
