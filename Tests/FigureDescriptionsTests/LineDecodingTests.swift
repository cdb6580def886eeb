import FigureNumbers
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct LineDecodingTests {
  private func artist(_ yaml: String) throws -> Artist? {
    try FigureDescription(yaml: "axes: [{artists: [{\(yaml)}]}]", name: "f").figure.axes[0].artists.first
  }

  private func line(_ yaml: String) throws -> LineArtist? {
    if case .line(let line) = try artist(yaml) { return line }
    return nil
  }

  private func mistakes(_ yaml: String) -> [String] {
    do throws(FigureDescriptionError) {
      _ = try FigureDescription(yaml: "axes: [{artists: [{\(yaml)}]}]", name: "f")
      return []
    } catch {
      return error.diagnostics.map(\.message)
    }
  }

  @Test func samplesWithoutXAreCounted() throws {
    #expect(try line("line: {y: [4, 5, 6]}")?.x.values == [0, 1, 2])
    #expect(try line("line: {y: [4]}")?.x.values == [0])
    #expect(try line("line: {y: []}")?.x.values == [])
    #expect(
      mistakes("line: {y: sin(x)}") == ["y: an expression needs the key 'x', which it is worked out over"])
  }

  @Test func formatsSayThreeThingsAtOnce() throws {
    let properties = try line("line: {y: [1], fmt: r--o, marker: s}")?.properties
    #expect(properties?.linestyle == .dashed && properties?.marker == .square)
    #expect(try properties?.color == ColorSpec("r"))
    #expect(
      mistakes("line: {y: [1], fmt: 'r?'}") == [
        "fmt: 'r?' is no format such as 'r--o': '?' means nothing in it"
      ])
  }

  @Test func otherNamesOfLines() throws {
    #expect(try line("step: {x: [1], y: [1], where: mid}")?.properties.drawstyle == .stepsMid)
    #expect(try line("step: {x: [1], y: [1]}")?.properties.drawstyle == .stepsPre)
    let loglog = try line("loglog: {y: [1], base: 2}")
    #expect(loglog?.xscale == .log(base: 2) && loglog?.yscale == .log(base: 2))
    let semilogy = try line("semilogy: {y: [1]}")
    #expect(semilogy?.xscale == nil && semilogy?.yscale == .log())
  }

  @Test func linesStandSideBySide() throws {
    guard case .segments(let lines) = try artist("vlines: {x: [1, 2], ymin: 0, ymax: [3, 4], colors: [r, k]}")
    else {
      Issue.record("no segments")
      return
    }
    #expect(lines.orientation == .vertical && lines.low == [0] && lines.high == [3, 4])
    #expect(lines.colors?.count == 2)
    #expect(
      mistakes("hlines: {y: [1, 2], xmin: [0, 1, 2], xmax: 1}") == [
        "xmin: 3 values for 2 lines, expected 1 or 2"
      ])
  }

  @Test func linesThroughTheAxesMayBeShort() throws {
    guard case .referenceLine(let line) = try artist("axhline: {y: 1, xmin: 0.2, xmax: 0.7}") else {
      Issue.record("no line")
      return
    }
    #expect(line.start == 0.2 && line.end == 0.7)
  }
}
