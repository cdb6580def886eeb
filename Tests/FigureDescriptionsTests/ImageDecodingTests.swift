import FigureDrawing
import FigureFiles
import FigureNumbers
import Foundation
import Plotting
import Scales
import Testing

@testable import FigureDescriptions

@Suite struct ImageDecodingTests {
  private func image(_ keys: String) throws -> ImageArtist? {
    guard case .image(let image) = try Described.artists("imshow: {\(keys)}").first else { return nil }
    return image
  }

  @Test func leavesMatplotlibsDefaults() throws {
    #expect(try image("z: [[1, 2], [3, null]]")?.numbers?.values.prefix(3) == [1, 2, 3])
    #expect(try image("z: [[1, 2]]") == ImageArtist(Grid([[1, 2]])!))
  }

  @Test func readsEveryKey() throws {
    var expected = ImageArtist(
      Grid([[1]])!, colors: ColorMapping(.named("RdBu_r"), norm: .log, vmin: 1, vmax: 10), origin: .lower,
      extent: .init(left: 0, right: 2, bottom: 3, top: 1), aspect: .auto,
      interpolation: .filter(.bicubic), interpolationStage: .rgba, alpha: 0.5)
    expected.zorder = 3
    expected.clipOn = false
    #expect(
      try image(
        """
        z: [[1]], cmap: RdBu_r, norm: log, vmin: 1, vmax: 10, origin: lower, extent: [0, 2, 3, 1], aspect: auto,
          interpolation: bicubic, interpolation_stage: rgba, alpha: 0.5, zorder: 3, clip_on: false
        """) == expected)
  }

  @Test(arguments: [
    ("linear", Norm.linear), ("log", .log), ("centered", .centered()),
    ("{value: symlog, linthresh: 1}", .scale(.symlog(linthresh: 1))),
    ("{value: two_slope, vcenter: 2}", .twoSlope(center: 2)),
    ("{value: centered, vcenter: 1, halfrange: 3}", .centered(center: 1, halfrange: 3)),
    ("{value: power, gamma: 0.5}", .power(gamma: 0.5)),
    ("{value: boundary, boundaries: [0, 1, 3]}", .boundary([0, 1, 3])),
  ])
  func readsNorms(text: String, norm: Norm) throws {
    #expect(try image("z: [[1, 2]], norm: \(text)")?.colors.norm == norm)
    guard
      case .scatter(let scatter) = try Described.artists(
        "scatter: {x: [1, 2], y: 0, c: [1, 2], norm: \(text), cmap: magma}"
      ).first
    else {
      Issue.record("no scatter")
      return
    }
    #expect(scatter.colors == ColorMapping(.named("magma"), norm: norm))
  }

  @Test func readsColorMapsOfColors() throws {
    #expect(
      try image("z: [[1]], cmap: [w, '#000000']")?.colors.source
        == .through([.white, .black]))
  }

  @Test func readsArraysOfTwoDimensions() throws {
    let grid = try #require(try image("z: {file: square.npy}")?.numbers)
    #expect(grid.rows > 0 && grid.values.count == grid.rows * grid.columns)
  }

  @Test func readsColors() throws {
    #expect(
      try image("z: [[[0, 300, 7]]]")?.content
        == .colors(ColorGrid(rows: 1, columns: 1, channels: 3, levels: .bytes([0, 255, 7]))!))
    #expect(
      try image("z: [[[0, 0.5, 1, 1]]]")?.content
        == .colors(ColorGrid(rows: 1, columns: 1, channels: 4, levels: .doubles([0, 0.5, 1, 1]))!))
  }

  @Test func matricesAreSharp() throws {
    guard case .image(let matrix) = try Described.artists("matshow: {z: [[1]]}").first else {
      return #expect(Bool(false), "no image")
    }
    #expect(matrix.isMatrix && matrix.interpolation == .filter(.nearest))
  }

  /// Either side of an array without numbers may be of any length.
  @Test func readsArraysWithoutNumbers() throws {
    for (shape, isColumnMajor) in [("(0, 5)", false), ("(999999999999999999, 0)", true)] {
      let order = isColumnMajor ? "True" : "False"
      let literal = "{'descr': '<f8', 'fortran_order': \(order), 'shape': \(shape), }"
      let folder = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let bytes = [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(literal.utf8.count), 0] + Array(literal.utf8)
      try OutputFile.replace(folder.appending(path: "z.npy").path, with: bytes)
      let figure = try FigureDescription(
        yaml: "axes: [{artists: [{imshow: {z: {file: z.npy}}}]}]", name: "f", folder: folder.path
      ).figure
      guard case .image(let image) = figure.axes[0].artists[0] else {
        Issue.record("no image")
        return
      }
      #expect(image.numbers?.isEmpty == true)
    }
  }

  @Test(arguments: [
    ("z: [1, 2]", "z: expected a list of numbers, found the number 1"),
    ("z: [[1, 2], [3]]", "z: expected rows of 2 numbers as the first, found one of 1"),
    (
      "z: {file: f8.npy}",
      "z: 'f8.npy': it has the shape 3, expected rows and columns, of numbers or of 3 or 4 levels"
    ),
    ("z: [[[1, 2]]]", "z: expected a list of 3 or 4 levels, found a list of 2"),
    ("z: [[[1, 2, 3]], []]", "z: expected rows of 1 colours as the first, found one of 0"),
    ("z: [[[1, 2, 3], [1, 2, 3, 4]]]", "z: expected as many levels in each colour"),
    (
      "z: [[[1, 2, 3]]], colorbar: true",
      "a colour bar needs numbers in 'z', which take their colours from a map"
    ),
    ("z: {file: missing.npy}", "z: 'missing.npy': there is no such file"),
    ("z: [[1]], cmap: virdis", "cmap: unknown colour map 'virdis'; did you mean 'viridis'?"),
    ("z: [[1]], cmap: [r]", "cmap: expected at least 2 colours, found 1"),
    ("z: [[1]], norm: power", "norm: 'power' needs its parameter: write {value: power, …}"),
    ("z: [[1]], norm: {gamma: 2}", "norm: a norm needs the key 'value', its name"),
    (
      "z: [[1]], norm: {value: boundary, boundaries: [2, 1]}",
      "boundaries: expected at least 2 numbers, each larger than the one before"
    ),
    ("z: [[1]], vmin: 2, vmax: 1", "vmin must not be larger than vmax"),
    ("z: [[1]], extent: [0, 0, 1, 2]", "extent: an image without width or height shows nothing"),
    (
      "z: [[1]], interpolation: cubic",
      "interpolation: unknown interpolation 'cubic'; did you mean 'bicubic'?"
    ),
  ])
  func saysWhatIsWrong(keys: String, message: String) {
    #expect(Described.mistakes(ofArtist: "imshow: {\(keys)}").first == message)
  }
}
