import Testing

@testable import Scales

@Suite struct NormScaleTests {
  @Test(arguments: [
    Norm.linear, .log, .power(gamma: 2), .twoSlope(center: 2), .centered(center: 5), .scale(.symlog()),
  ])
  func valuesComeBack(norm: Norm) throws {
    let scale = NormScale(try SettledNorm(norm, values: [1, 9]))
    for value in [1, 1.5, 2, 5.25, 9] {
      #expect(abs(scale.value(at: scale.place(of: value)) - value) < 1e-12, "\(value)")
    }
    #expect(scale.place(of: .nan).isNaN)
  }

  @Test func valuesOutsideOfTwoSlopesHaveNoPlace() throws {
    let scale = NormScale(try SettledNorm(.twoSlope(center: 2), values: [1, 9]))
    #expect(!scale.isInDomain(0.5) && scale.isInDomain(9))
    #expect(scale.value(at: -1) == -.infinity && scale.value(at: 1.5) == .infinity)
  }

  @Test func boundariesShareThePlacesEvenly() {
    let scale = BoundaryScale([0, 1, 10])
    #expect(scale.place(of: 5.5) == 0.75 && scale.value(at: 0.25) == 0.5)
    #expect(scale.value(at: 7) == 10)
    let many = BoundaryScale((0...1_000).map { Double($0 * $0) })
    #expect((0...1_000).allSatisfy { abs(many.place(of: Double($0 * $0)) - Double($0) / 1_000) < 1e-12 })
  }

  @Test func equalEndsAreMovedApart() throws {
    let norm = try SettledNorm(.linear, values: [2, 2]).nonsingular
    #expect(norm.vmin == 1.8 && norm.vmax == 2.2)
  }
}
