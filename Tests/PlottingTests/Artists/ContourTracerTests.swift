import FigureDrawing
import FigureNumbers
import Testing

@testable import Plotting

/// What contourpy 1.3 traces with `mpl2014`.
@Suite struct ContourTracerTests {
  private func grid(_ rows: [[Double]]) throws -> ContourGrid {
    let z = try #require(Grid(rows))
    let places = GridPlaces(
      x: (0..<z.columns).map(Double.init), y: (0..<z.rows).map(Double.init), columns: z.columns)
    return ContourGrid(places: places, z: z)
  }

  @Test func aLineKeepsTheHigherSideOnItsLeft() throws {
    let path = try grid([[0, 0], [1, 1]]).lines(at: 0.25)
    #expect(path.vertices.points == [Point(0, 0.25), Point(1, 0.25)])
    #expect(path.codes == [.move, .line])
  }

  @Test func aPeakIsARing() throws {
    let path = try grid([[0, 0, 0], [0, 1, 0], [0, 0, 0]]).lines(at: 0.5)
    let points = path.vertices.points
    #expect(points.count == 5 && points.first == points.last)
    #expect(Set(points.map(\.x)) == [0.5, 1, 1.5] && path.codes?.last == .close)
  }

  @Test func anAreaThatHoldsAllIsTheRim() throws {
    let path = try grid([[1, 1], [1, 1]]).area(above: 0, to: 2)
    #expect(path.vertices.points == [Point(1, 0), Point(1, 1), Point(0, 1), Point(0, 0), Point(1, 0)])
  }

  @Test func outsideOfTheLevelsThereIsNothing() throws {
    #expect(try grid([[1, 1], [1, 1]]).area(above: 2, to: 3).vertices.isEmpty)
    #expect(try grid([[1, 1], [1, 1]]).lines(at: 5).vertices.isEmpty)
  }

  @Test func aCornerThatIsMissingLeavesATriangle() throws {
    let path = try grid([[1, 1], [1, .nan]]).area(above: 0, to: 2)
    #expect(Set(path.vertices.points.map(\.x)) == [0, 1] && path.vertices.count == 4)
    #expect(!path.vertices.points.contains(Point(1, 1)))
    #expect(try grid([[.nan, 1], [1, .nan]]).area(above: 0, to: 2).vertices.isEmpty)
  }

  /// In a saddle the mean of the corners says which ones are joined.
  @Test func saddlesAreJoinedByTheirMean() throws {
    let low = try grid([[1, 0], [0, 1]]).lines(at: 0.6)
    let high = try grid([[1, 0], [0, 1]]).lines(at: 0.4)
    #expect(low.codes?.filter { $0 == .move }.count == 2 && high.codes?.filter { $0 == .move }.count == 2)
    #expect(low.vertices.points != high.vertices.points)
    // Cut off from each other above the mean: each line stays at one high corner.
    let first = low.vertices.points.prefix(2)
    #expect(first.allSatisfy { $0.x + $0.y < 0.5 } || first.allSatisfy { $0.x + $0.y > 1.5 })
  }
}
