import Testing

@testable import Plotting

@Suite struct AxisScaleTicksTests {
  @Test(arguments: [
    AxisScale.linear, .log(), .log(base: 0.5), .symlog(), .symlog(base: 2, linthresh: 1e-9, linscale: 0.1),
  ])
  func goodParameters(scale: AxisScale) {
    #expect(throws: Never.self) { try scale.validate() }
  }

  @Test(arguments: [
    (AxisScale.log(base: 1), "the base of a log scale must be positive and not 1, not 1.0"),
    (.log(base: -10), "the base of a log scale must be positive and not 1, not -10.0"),
    (.log(base: .nan), "the base of a log scale must be positive and not 1, not nan"),
    (.symlog(base: 1), "the base of a symlog scale must be larger than 1, not 1.0"),
    (.symlog(linthresh: 0), "linthresh of a symlog scale must be positive, not 0.0"),
    (.symlog(linscale: -1), "linscale of a symlog scale must be positive, not -1.0"),
  ])
  func badParameters(scale: AxisScale, message: String) {
    #expect(throws: InvalidScale(message)) { try scale.validate() }
  }

  @Test func onlyLogHasALegalRange() {
    let view = ViewInterval(-1, 0)
    #expect(AxisScale.linear.legalRange(view, smallestPositive: 2) == view)
    #expect(AxisScale.symlog().legalRange(view, smallestPositive: 2) == view)
    #expect(AxisScale.log().legalRange(view, smallestPositive: 2) == ViewInterval(2, 2))
    #expect(AxisScale.log().legalRange(view, smallestPositive: .infinity) == ViewInterval(1e-300, 1e-300))
    #expect(AxisScale.log().legalRange(ViewInterval(3, 4), smallestPositive: 2) == ViewInterval(3, 4))
  }
}
