import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct CategoryTests {
  private func axes(_ yaml: String) throws -> Axes {
    try FigureDescription(yaml: "axes: [{\(yaml)}]", name: "f").figure.axes[0]
  }

  @Test func textsArePlacesInTheOrderTheyComeFirst() throws {
    let axes = try axes(
      "artists: [{bar: {x: [b, a], height: [1, 2]}}, {line: {x: [c, b, a], y: [1, 2, 3]}}]")
    #expect(axes.x.categories == ["b", "a", "c"] && axes.y.categories == [])
    guard case .line(let line) = axes.artists[1] else {
      Issue.record("no line")
      return
    }
    #expect(line.x.values == [2, 0, 1])
  }

  @Test func barsThatLieHaveThemAlongY() throws {
    #expect(try axes("artists: [{barh: {y: [a, b], width: [1, 2]}}]").y.categories == ["a", "b"])
    #expect(try axes("artists: [{bar: {x: ['1', '2'], height: [1, 2]}}]").x.categories == ["1", "2"])
    #expect(try axes("artists: [{bar: {x: [1, 2], height: [1, 2]}}]").x.categories == [])
  }

  @Test func twinsShareThem() throws {
    let axes = try axes(
      "artists: [{bar: {x: [a], height: [1]}}], twinx: {artists: [{line: {x: [b, a], y: [1, 2]}}]}")
    #expect(axes.attached[0].x.categories == ["a", "b"])
  }
}
