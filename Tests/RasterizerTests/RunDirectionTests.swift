import Testing

@testable import Rasterizer

@Suite struct RunDirectionTests {
  @Test func distancesAreAlongAndAcross() {
    let direction = RunDirection(x: 3, y: 4)
    #expect(direction.squared == 25)
    // Ten along, five to the side.
    #expect(direction.distances(6 - 4, 8 + 3) == (along: 100, across: 25, dot: 50))
    #expect(direction.distances(-3, -4) == (along: 25, across: 0, dot: -25))
    #expect(direction.distances(0, 0) == (along: 0, across: 0, dot: 0))
  }

  @Test func noRunHasNoLength() { #expect(RunDirection().squared == 0) }
}
