import FigureNumbers
import Testing

@testable import Plotting

@Suite struct MeshCornersTests {
  private func corners(
    rows: Int = 2, columns: Int = 2, x: [Double]? = nil, y: [Double]? = nil,
    _ shading: MeshArtist.Shading = .auto
  ) throws -> MeshCorners {
    let grid = Grid(rows: rows, columns: columns, values: [Double](repeating: 0, count: rows * columns))
    var mesh = MeshArtist(try #require(grid))
    (mesh.x, mesh.y, mesh.shading) = (x, y, shading)
    return try MeshCorners(of: mesh)
  }

  @Test func countFromZeroWithoutPlaces() throws {
    #expect(try corners().x == [0, 1, 2])
    #expect(try corners(rows: 1, .flat).y == [0, 1])
    #expect(try corners(.nearest).x == [-0.5, 0.5, 1.5])
  }

  @Test func lieHalfwayBetweenCentres() throws {
    let corners = try corners(x: [1, 3], y: [0, 10])
    #expect(corners.x == [0, 2, 4] && corners.y == [-5, 5, 15] && corners.isStraight)
  }

  @Test func areTakenAsTheyAreWhereThereIsOneMore() throws {
    let corners = try corners(x: [0, 1, 5], y: [0, 2, 3])
    #expect(corners.x == [0, 1, 5])
    #expect(corners[1, 2].x == 5 && corners[1, 2].y == 2)
  }

  /// matplotlib: `Axes._pcolorargs` of these centres.
  @Test func lieBetweenCentresThatEachHaveTheirPlace() throws {
    let corners = try corners(x: [0, 1, 0.5, 1.5], y: [0, 0.2, 1, 1.2])
    #expect(!corners.isStraight)
    #expect(corners.x == [-0.75, 0.25, 1.25, -0.25, 0.75, 1.75, 0.25, 1.25, 2.25])
    #expect(abs(corners[2, 0].y - 1.4) < 1e-12)
  }

  @Test func oneCentreAloneHasNoWidth() throws {
    #expect(try corners(rows: 1, columns: 2, x: [0, 1], y: [3]).y == [3, 3])
  }

  @Test(arguments: [
    ([0.0, 1, 2], [0.0, 1], "auto"), ([0, 1], [0, 1], "flat"), ([0, 1, 2], [0, 1, 2], "nearest"),
    ([0, .infinity, 2], [0, 1, 2], "flat"),
  ])
  func thatDoNotFitAreRefused(x: [Double], y: [Double], shading: String) throws {
    let shading = try #require(MeshArtist.Shading(rawValue: shading))
    #expect(throws: LayoutError.self) { try corners(x: x, y: y, shading) }
  }

  @Test func needBothPlacesOrNeither() {
    #expect(throws: LayoutError.self) { try corners(x: [0, 1, 2]) }
  }
}
