import FigureDrawing
import Testing

@testable import Plotting

@Suite struct StairsArtistTests {
  private func settled(_ stairs: Stairs) throws -> ResolvedPatch {
    var settler = ArtistSettler(style: Style())
    try stairs.settle(into: &settler)
    return try #require(settler.children.first as? ResolvedPatch)
  }

  @Test func stepsStandOnTheirBaseline() throws {
    let path = try settled(Stairs([2, 3])).path
    #expect(
      path.vertices.points == [
        Point(0, 0), Point(0, 2), Point(1, 2), Point(1, 3), Point(2, 3), Point(2, 0),
      ])
    #expect(path.codes == [.move, .line, .line, .line, .line, .line])
  }

  @Test func missingStepsBreakThePath() throws {
    let path = try settled(Stairs([2, .nan, 3], edges: [0, 1, 4, 5])).path
    #expect(path.codes?.filter { $0 == .move }.count == 2)
    #expect(path.vertices.points.last == Point(5, 0))
    #expect(try settled(Stairs([.nan])).path.vertices.isEmpty)
  }

  @Test func eachStepMayHaveABaselineOfItsOwn() throws {
    let path = try settled(Stairs([2, 3], baseline: [1, -1], orientation: .horizontal)).path
    #expect(
      path.vertices.points == [
        Point(1, 0), Point(2, 0), Point(2, 1), Point(3, 1), Point(3, 2), Point(-1, 2), Point(-1, 2),
        Point(-1, 1), Point(1, 1), Point(1, 0), Point(1, 0),
      ])
  }

  @Test func filledStairsHaveNoEdge() throws {
    let filled = try settled(Stairs([1], isFilled: true)).look
    #expect(filled.width == 0 && filled.edge == .clear && filled.face.alpha == 1)
    let open = try settled(Stairs([1])).look
    #expect(open.width == 1 && open.face == .clear && open.edge == filled.face)
  }

  @Test func listsFitTogether() {
    #expect(
      throws: LayoutError("2 values need 3 edges, one more than there are steps, not 2")
    ) { try settled(Stairs([1, 2], edges: [0, 1])) }
    #expect(throws: LayoutError("an edge of stairs must be a number")) {
      try settled(Stairs([1], edges: [0, .nan]))
    }
    #expect(
      throws: LayoutError(
        "baseline has 3 values and values has 2; give both equally many, or one value for all")
    ) { try settled(Stairs([1, 2], baseline: [1, 2, 3])) }
  }
}
