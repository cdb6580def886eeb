import Testing

@testable import Scales

@Suite struct AutoMinorLocatorTests {
  private func minorTicks(
    _ low: Double, _ high: Double, majors: [Double]? = nil, divisions: Int? = nil
  ) -> [Double] {
    let minor = Ticker(AutoMinorLocator(divisions: divisions), NullFormatter())
    var major = Ticker(
      MaxNLocator(bins: 9, steps: (try? TickSteps([1, 2, 5, 10])) ?? .plain), NullFormatter())
    if let majors { major.locator = FixedLocator(majors) }
    return AxisTicker(scale: LinearScale(), major: major, minor: minor)
      .ticks(in: TickContext(view: ViewInterval(low, high))).minor.map(\.value)
  }

  /// The tables of matplotlib's `TestAutoMinorLocator`, which give seven decimals.
  @Test(arguments: [
    (
      0.0, 1.39,
      [
        0.05, 0.1, 0.15, 0.25, 0.3, 0.35, 0.45, 0.5, 0.55, 0.65, 0.7, 0.75, 0.85, 0.9, 0.95, 1.05, 1.1,
        1.15, 1.25, 1.3, 1.35,
      ]
    ),
    (
      -1.9, 1.9,
      [
        -1.9, -1.8, -1.7, -1.6, -1.4, -1.3, -1.2, -1.1, -0.9, -0.8, -0.7, -0.6, -0.4, -0.3, -0.2, -0.1, 0.1,
        0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, 1.4, 1.6, 1.7, 1.8, 1.9,
      ]
    ),
    (
      1.20e-06, 1.42e-06,
      [
        1.21e-06, 1.22e-06, 1.23e-06, 1.24e-06, 1.26e-06, 1.27e-06, 1.28e-06, 1.29e-06, 1.31e-06, 1.32e-06,
        1.33e-06, 1.34e-06, 1.36e-06, 1.37e-06, 1.38e-06, 1.39e-06, 1.41e-06, 1.42e-06,
      ]
    ),
  ])
  func dividesAutomaticTicks(low: Double, high: Double, expected: [Double]) {
    let ticks = minorTicks(low, high)
    #expect(ticks.count == expected.count)
    #expect(zip(ticks, expected).allSatisfy { abs($0 - $1) < 1e-9 * (high - low) })
  }

  @Test(arguments: [(1.0, 5), (2, 4), (2.5, 5), (5, 5), (10, 5), (0.25, 5), (3, 4)])
  func divisionsSuitTheStep(step: Double, parts: Int) {
    #expect(minorTicks(0, step, majors: [0, step]).count == parts - 1)
  }

  @Test(arguments: [
    (2, 4, [0.5, 1.5, 2.5, 3.5]), (4, 2, [0.25, 0.5, 0.75, 1.25, 1.5, 1.75]),
    (10, 1, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]),
  ])
  func givenDivisions(parts: Int, high: Double, expected: [Double]) {
    let ticks = minorTicks(0, high, majors: [0, 1, 2, 3, 4], divisions: parts)
    #expect(ticks.count == expected.count)
    #expect(zip(ticks, expected).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test(arguments: [[], [2.0], [2, 2], [.nan, 1], [0, .infinity], [0, 1e-300]])
  func nothingToDivide(majors: [Double]) {
    let context = TickContext(view: ViewInterval(0, 5), majorTicks: majors)
    #expect(AutoMinorLocator().ticks(in: context).isEmpty)
    #expect(AutoMinorLocator(divisions: 0).ticks(in: context).isEmpty)
  }

  @Test(arguments: hardViews)
  func hardRangesDoNotTrap(view: ViewInterval) {
    for majors in [[0, 1], [0, 1e300], [-1e-300, 1e-300]] {
      let ticks = AutoMinorLocator().ticks(in: TickContext(view: view, majorTicks: majors))
      #expect(ticks.count <= maximumTickCount)
    }
  }
}
