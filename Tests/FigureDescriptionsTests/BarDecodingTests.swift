import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct BarDecodingTests {
  private func bar(_ keys: String) throws -> BarArtist? {
    guard case .bar(let bar)? = try Described.artists("bar: {x: [0, 1], height: [1, 2], \(keys)}").first
    else {
      return nil
    }
    return bar
  }

  @Test func errorsAreThoseOfErrorBars() throws {
    let errors = try bar("yerr: [[1, 2], 3], xerr: 1, capsize: 2, error_kw: {ecolor: r, elinewidth: 4}")?
      .errors
    #expect(
      errors?.y == .init(lower: [1, 2], upper: [3, 3]) && errors?.x == .init(lower: [1, 1], upper: [1, 1]))
    #expect(errors?.capsize == 2 && errors?.linewidth == 4 && errors?.color != nil)
    #expect(try bar("alpha: 1")?.errors == nil)
  }

  @Test func textsAtBarsAreOneOrSeveral() throws {
    #expect(try bar("bar_label: true")?.barLabels == [BarLabel()])
    #expect(try bar("bar_label: false")?.barLabels == [])
    let both = try bar("bar_label: [{label_type: center, labels: [a, null]}, {fmt: '%d', padding: [1, 2]}]")?
      .barLabels
    #expect(both?.map(\.position) == [.center, .edge])
    #expect(both?[0].labels == ["a", nil] && both?[1].format == "%d" && both?[1].padding == [1, 2])
  }

  @Test func labelsAreOneForAllOrOneABar() throws {
    #expect(try bar("label: all")?.label == "all")
    #expect(try bar("label: [a, b]")?.labels == ["a", "b"])
  }

  @Test func setsOfGroupsMayBeNamed() throws {
    guard
      case .groupedBars(let groups)? = try Described.artists("grouped_bar: {heights: {a: [1, 2], b: [3, 4]}}")
        .first
    else {
      Issue.record("no groups")
      return
    }
    #expect(groups.heights == [[1, 2], [3, 4]] && groups.labels == ["a", "b"])
  }

  @Test func whatDoesNotFitIsSaid() {
    func mistakes(_ keys: String) -> [String] {
      Described.mistakes(ofArtist: "bar: {x: [0, 1], height: [1, 2], \(keys)}")
    }
    #expect(mistakes("label: [a]") == ["label: 1 labels for 2 bars, expected 2"])
    #expect(mistakes("yerr: -1") == ["yerr: expected lengths of at least 0"])
    #expect(
      mistakes("bar_label: {fmt: '%s'}") == [
        "fmt: '%s' writes no number; write it as in %g, %.1f or {:,.0f}, and %% for a percent sign"
      ])
    #expect(mistakes("bar_label: {padding: [1, 2, 3]}") == ["padding: 3 lengths for 2 bars, expected 1 or 2"])
    #expect(
      Described.mistakes(ofArtist: "grouped_bar: {heights: [[1, 2]], tick_labels: [a]}") == [
        "tick_labels: 1 values for 2 groups"
      ])
  }
}
