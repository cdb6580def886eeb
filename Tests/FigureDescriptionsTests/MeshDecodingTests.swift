import FigureNumbers
import Plotting
import Scales
import Testing

@testable import FigureDescriptions

@Suite struct MeshDecodingTests {
  @Test func readsEveryKey() throws {
    var mesh = Mesh(try #require(Grid([[1, 2], [3, 4]])))
    (mesh.x, mesh.y) = ([0, 1, 2], [0, 2, 4])
    mesh.shading = .flat
    mesh.mapping = ColorMapping(.named("magma"))
    mesh.mapping.vmin = 1
    mesh.edges = .face
    mesh.linewidth = 2
    mesh.alpha = 0.5
    mesh.antialiased = true
    mesh.zorder = 3
    let keys = """
      {x: [0, 1, 2], y: [0, 2, 4], z: [[1, 2], [3, 4]], shading: flat, cmap: magma, vmin: 1, edgecolors: face,
       linewidth: 2, alpha: 0.5, antialiased: true, zorder: 3}
      """
    #expect(try Described.artists("pcolormesh: \(keys)") == [.mesh(mesh)])
    mesh.isOfPolygons = true
    #expect(try Described.artists("pcolor: \(keys)") == [.mesh(mesh)])
  }

  @Test func takesPlacesOfEveryCorner() throws {
    let artists = try Described.artists("pcolormesh: {x: [[0, 1], [0, 2]], y: [[0, 0], [1, 1]], z: [[5]]}")
    guard case .mesh(let mesh) = artists[0] else {
      Issue.record("no mesh")
      return
    }
    #expect(mesh.x == [0, 1, 0, 2] && mesh.y == [0, 0, 1, 1])
  }

  @Test(arguments: [
    ("x: [0, 1], y: [0, 1]", "a pcolormesh needs the key 'z'"),
    ("z: [[1, 2]], x: [0, 1], y: [0, 1, 2]", "y: 3 values for the 1 rows of z"),
    ("z: [[1, 2]], x: [0, 1]", "a pcolormesh needs both x and y, or neither"),
    ("z: [[1, 2]], x: [[0, 1, 2], [0, 1, 2]], y: [0, 1]", "give both x and y as rows, or neither"),
    (
      "z: [[1, 2]], shading: gouraud",
      "gouraud is not part of the format; use imshow with interpolation: bilinear"
    ),
    ("z: x*y", "an expression needs the keys 'x' and 'y', which it is worked out over"),
  ])
  func saysWhatIsWrong(keys: String, message: String) {
    #expect(Described.mistakes(ofArtist: "pcolormesh: {\(keys)}").first?.hasSuffix(message) == true)
  }
}
