import FigureDrawing
import Foundation

/// Rows of a table beside the calling file's tests; numbers that are not finite are texts.
func artistFixture<Row: Decodable>(_ name: String, file: String = #filePath) throws -> [Row] {
  let table = URL(filePath: file).deletingLastPathComponent().appending(path: "Fixtures/\(name).json")
  let decoder = JSONDecoder()
  decoder.nonConformingFloatDecodingStrategy = .convertFromString(
    positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
  return try decoder.decode([Row].self, from: Data(contentsOf: table))
}

/// A path as matplotlib's tables have it.
struct PathRow: Decodable {
  let vertices: [[Double]]
  let codes: [Path.Code]?

  var points: [Point] { vertices.map { Point($0[0], $0[1]) } }
}

/// Whether two lists of points agree to a billionth; what is not a number agrees with itself.
func agree(_ left: [Point], _ right: [Point]) -> Bool {
  func near(_ a: Double, _ b: Double) -> Bool {
    a.isNaN || b.isNaN ? a.isNaN == b.isNaN : a == b || abs(a - b) <= 1e-9 * max(1, abs(b))
  }
  return left.count == right.count
    && zip(left, right).allSatisfy { near($0.x, $1.x) && near($0.y, $1.y) }
}

/// Whether a path is that of a table; the vertex that closes a path means nothing.
func agree(_ path: Path, _ row: PathRow) -> Bool {
  guard path.codes == row.codes else { return false }
  func drawn(_ points: [Point]) -> [Point] {
    points.indices.filter { path.codes?[$0] != .close }.map { points[$0] }
  }
  return path.vertices.count == row.vertices.count && agree(drawn(path.vertices.points), drawn(row.points))
}
