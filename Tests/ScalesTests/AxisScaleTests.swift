import Foundation
import Testing

@testable import Scales

@Suite struct AxisScaleTests {
  @Test(arguments: [
    AxisScale.linear, .log(), .log(base: 0.5), .logit(), .asinh(base: 0), .symlog(),
    .symlog(base: 2, linthresh: 1e-9, linscale: 0.1),
  ])
  func goodParameters(scale: AxisScale) {
    #expect(throws: Never.self) { try scale.scale.validate() }
  }

  @Test(arguments: [
    (AxisScale.log(base: 1), "the base of a log scale must be positive and not 1, not 1.0"),
    (.log(base: -10), "the base of a log scale must be positive and not 1, not -10.0"),
    (.log(base: .nan), "the base of a log scale must be positive and not 1, not nan"),
    (.symlog(base: 1), "the base of a symlog scale must be larger than 1, not 1.0"),
    (.symlog(linthresh: 0), "linthresh of a symlog scale must be positive, not 0.0"),
    (.asinh(linearWidth: 0), "linear_width of an asinh scale must be positive, not 0.0"),
    (.asinh(base: -1), "the base of an asinh scale must be a number from 0, not -1.0"),
    (.symlog(linscale: -1), "linscale of a symlog scale must be positive, not -1.0"),
  ])
  func badParameters(scale: AxisScale, message: String) {
    #expect(throws: InvalidScale(message)) { try scale.scale.validate() }
  }

  @Test func onlyLogHasALegalRange() {
    let view = ViewInterval(-1, 0)
    #expect(AxisScale.linear.scale.legalRange(view, smallestPositive: 2) == view)
    #expect(AxisScale.symlog().scale.legalRange(view, smallestPositive: 2) == view)
    #expect(AxisScale.log().scale.legalRange(view, smallestPositive: 2) == ViewInterval(2, 2))
    #expect(
      AxisScale.log().scale.legalRange(view, smallestPositive: .infinity) == ViewInterval(1e-300, 1e-300))
    #expect(AxisScale.log().scale.legalRange(ViewInterval(3, 4), smallestPositive: 2) == ViewInterval(3, 4))
  }

  @Test func scalesOfOtherKindsDiffer() {
    #expect(AxisScale.linear != .log())
    #expect(AxisScale.log(base: 2) != .log())
    #expect(AxisScale.symlog(linthresh: 2) == .symlog())
  }

  @Test(arguments: [
    AxisScale.linear, .log(base: 2, subs: [1, 3], nonpositive: .mask), .symlog(linscale: 0.5),
    .logit(nonpositive: .clip, oneHalf: "0.5", usesOverline: true),
    .asinh(linearWidth: 2, base: 3, subs: [2]),
  ])
  func codesByName(scale: AxisScale) throws {
    let data = try JSONEncoder().encode(scale)
    #expect(try JSONDecoder().decode(AxisScale.self, from: data) == scale)
  }

  @Test func refusesUnknownNames() {
    let data = Data(#"{"name": "mercator", "parameters": {}}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(AxisScale.self, from: data) }
  }
}
