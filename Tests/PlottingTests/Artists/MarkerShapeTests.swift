import FigureDrawing
import Testing

@testable import Plotting

@Suite struct MarkerShapeTests {
  struct Row: Decodable {
    let marker: Marker
    let path: PathRow
    let matrix: [[Double]]
    let snap: Double?
    let join: Stroke.Join
    let filled: Bool
  }

  @Test func outlinesAreMatplotlibs() throws {
    let rows: [Row] = try artistFixture("markers")
    #expect(Set(rows.map(\.marker)) == Set(Marker.allCases).subtracting([.none]))
    for row in rows {
      let shape = try #require(MarkerShape(row.marker))
      let matrix = AffineTransform(
        sx: row.matrix[0][0], shx: row.matrix[0][1], tx: row.matrix[0][2], shy: row.matrix[1][0],
        sy: row.matrix[1][1], ty: row.matrix[1][2])
      #expect(shape.path.codes == row.path.codes, "\(row.marker)")
      #expect(agree(shape.outline.vertices.points, row.path.points.map { matrix($0) }), "\(row.marker)")
      #expect(shape.snap == row.snap.map { .from(pixels: $0) } ?? .automatic, "\(row.marker)")
      #expect(shape.join == row.join, "\(row.marker)")
      #expect(shape.isFilled == row.filled, "\(row.marker)")
    }
  }

  @Test func noMarkerHasNoShape() { #expect(MarkerShape(Marker.none)?.outline == nil) }

  @Test(arguments: [
    (Marker.square, 1.9, Snapping.never), (.square, 2, .always), (.hexagon1, 9, .automatic),
    (.circle, 99, .never),
  ])
  func snapsFromASize(_ marker: Marker, _ pixels: Double, _ expected: Snapping) throws {
    #expect(try #require(MarkerShape(marker)).snapping(pixels: pixels) == expected)
  }
}
