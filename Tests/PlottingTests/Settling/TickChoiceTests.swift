import FigureDrawing
import FigureNumbers
import Scales
import Testing

@testable import Plotting

/// Ticks by the names of their locators, and ticks of dates, on the axes of a figure.
@Suite struct TickChoiceTests {
  private func settled(_ axes: [Axes], _ change: (inout Figure) -> Void = { _ in }) throws -> [SettledAxes] {
    var figure = Figure()
    figure.axes = axes
    figure.grid = SubplotGrid(rows: axes.count, columns: 1)
    change(&figure)
    return try FigureState(figure).settled(for: .drawing).axes
  }

  private func line(_ x: [Double]) -> Artist { .line(LineArtist(x: Column(x), y: Column(x))) }

  private func labels(_ axis: SettledAxis) -> [String] {
    axis.ticks.major.filter(\.isInView).map(\.label)
  }

  @Test func datesHaveTheirTicks() throws {
    var axes = Axes(artists: [line([0, 59])])
    axes.x.holdsDates = true
    let x = try settled([axes])[0].x
    #expect(labels(x).prefix(5) == ["1970-01-01", "1970-01-08", "1970-01-15", "1970-01-22", "1970-02-01"])
  }

  @Test func locatorsAndFormattersGoBeforeThoseOfTheScale() throws {
    var axes = Axes(x: Axis(limits: .init(0, 1)), artists: [line([0, 1])])
    axes.x.major = TickChoice(
      locator: .multiple(MultipleLocator(0.5)), formatter: .percent(PercentFormatter(whole: 1)))
    axes.x.minor = TickChoice(
      locator: .automaticMinor(AutoMinorLocator(divisions: 2)), formatter: .scalar(ScalarNotation()))
    let x = try settled([axes])[0].x
    #expect(labels(x) == ["0%", "50%", "100%"])
    #expect(x.ticks.minor.filter(\.isInView).map(\.label) == ["0.25", "0.75"])
  }

  @Test func minorTicksMayBeGiven() throws {
    var axes = Axes(artists: [line([0, 1])])
    axes.x.minorTicks = FixedTicks(at: [0.3, 1.9], labels: ["a", "b"])
    let x = try settled([axes])[0].x
    #expect(x.ticks.minor.map(\.label) == ["a", "b"])
    #expect(x.view.high == 1.9)
  }

  @Test func numbersAreWrittenAsAsked() throws {
    var axes = Axes(x: Axis(limits: .init(0, 2000)))
    axes.x.numbers = ScalarNotation(powerLimits: 3...3)
    #expect(try settled([axes])[0].x.ticks.offset == "1e3")
  }

  @Test func labelsAreTurnedWithRoomBelow() throws {
    let axes = Axes(x: Axis(label: Label("when")))
    let settled = try settled([axes, axes]) { $0.dateLabels = DateLabels() }
    #expect(settled[0].x.label.text == "" && settled[1].x.label.text == "when")
    #expect(settled[0].x.settings.major.showsLabel == PerSide(near: false, far: false))
    let look = settled[1].x.settings.major.labels
    #expect(look.rotation == 30 && look.horizontalAlignment == .right)
    #expect(abs(settled[1].frame.box.ymin - 0.2 * 480) < 1e-9)
  }

  @Test func theLastWordOnTheLookOfLabelsCounts() {
    var settings = AxisSettings(.x, style: Style())
    var look = TickLabelLook()
    look.rotation = 45
    look.size = .points(20)
    settings.apply(look, to: .both)
    var parameters = TickParameters()
    parameters.labelsize = .points(7)
    settings.apply(parameters, style: Style())
    let major = TickLook(settings.major, axis: .x, isMajor: true, style: Style())
    let minor = TickLook(settings.minor, axis: .x, isMajor: false, style: Style())
    #expect(major.label.font.size == 7 && major.label.rotation == 45)
    #expect(minor.label.font.size == 20)
  }
}
