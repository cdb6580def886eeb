import FigureDrawing
import FigureNumbers
import Scales
import Testing
import Typography

@testable import Plotting

@Suite struct ResolvedImageTests {
  private func layout(_ image: Image, _ change: (inout Axes) -> Void = { _ in }) throws -> FigureLayout {
    var axes = Axes(artists: [.image(image)])
    change(&axes)
    let figure = Figure(size: Size(2, 2), dpi: 50, axes: [axes])
    return try FigureLayout(figure, target: LayoutTarget(includesGeometry: true), fonts: FontLibrary())
  }

  private func raster(_ layout: FigureLayout) -> RasterImage? {
    layout.drawing.elements.lazy.compactMap { element in
      if case .image(let image) = element.primitive { image } else { nil }
    }.first
  }

  private static let grid = Grid([[0, 1, 2], [3, 4, .nan]])!

  @Test func limitsAreTheEdgesAndCellsAreSquares() throws {
    let geometry = try #require(try layout(Image(Self.grid)).geometry).axes[0]
    #expect(geometry.xlim == ViewInterval(-0.5, 2.5))
    // The first row is at the top.
    #expect(geometry.ylim == ViewInterval(1.5, -0.5))
    let box = geometry.box
    #expect(abs(box.width / 3 - box.height / 2) < 1e-9)
    let lower = try #require(try layout(Image(Self.grid, origin: .lower)).geometry).axes[0]
    #expect(lower.ylim == ViewInterval(-0.5, 1.5))
  }

  @Test func theAxesDecideTheAspectIfTheySay() throws {
    let box = try #require(try layout(Image(Self.grid)) { $0.aspect = .auto }.geometry).axes[0].box
    let usual = try #require(try layout(Image(Self.grid, aspect: .auto)).geometry).axes[0].box
    #expect(box == usual)
    #expect(abs(box.width / 3 - box.height / 2) > 1)
  }

  /// Bytes are cut off as numpy does; a missing number leaves no ink.
  @Test func cellsTakeTheirColors() throws {
    let image = try #require(raster(try layout(Image(Self.grid, interpolation: .filter(.nearest)))))
    func pixel(_ across: Double, _ down: Double) -> [UInt8] {
      let column = Int(across * Double(image.width))
      let place = 4 * (Int(down * Double(image.height)) * image.width + column)
      return Array(image.bytes[place..<(place + 4)])
    }
    #expect(pixel(0.1, 0.2) == [68, 1, 84, 255])
    #expect(pixel(0.5, 0.8) == [253, 231, 36, 255])
    #expect(pixel(0.9, 0.8) == [0, 0, 0, 0])
  }

  @Test func picturesHaveTheirOwnColors() throws {
    func pixel(_ channels: Int, _ levels: [UInt8], alpha: Double? = nil) throws -> [UInt8]? {
      var image = Image(ColorGrid(rows: 1, columns: 1, channels: channels, levels: .bytes(levels))!)
      image.alpha = alpha
      return raster(try layout(image)).map { Array($0.bytes[0..<4]) }
    }
    #expect(try pixel(3, [255, 128, 0]) == [255, 128, 0, 255])
    #expect(try pixel(3, [255, 128, 0], alpha: 0.5) == [255, 128, 0, 127])
    #expect(try pixel(4, [255, 128, 0, 51]) == [255, 128, 0, 51])
    #expect(try pixel(4, [255, 128, 0, 102], alpha: 0.5) == [255, 128, 0, 51])
  }

  @Test func matricesNumberTheirColumnsAtTheTop() throws {
    var image = Image(Grid((0..<12).map { _ in [0, 1, 2] })!)
    image.isMatrix = true
    let axes = try #require(try layout(image).geometry).axes[0]
    #expect(axes.xticks.filter { $0.label != nil }.map(\.at).allSatisfy { $0 == $0.rounded() })
    let label = try #require(axes.xticks.compactMap(\.label).first)
    #expect(label.box.y0 > axes.box.y1)
  }

  @Test func opacitiesAreMultiplied() throws {
    let map = ColorMapping(.through([.black, Color(white: 1, alpha: 0.5)]))
    let image = try #require(
      raster(try layout(Image(Grid([[0, 1]])!, colors: map, interpolation: .filter(.nearest), alpha: 0.5))))
    #expect(Array(image.bytes[0..<4]) == [0, 0, 0, 127])
    #expect(Array(image.bytes.suffix(4)) == [255, 255, 255, 63])
  }

  @Test func nothingIsDrawnOfNothing() throws {
    #expect(raster(try layout(Image(Grid([])!))) == nil)
    #expect(raster(try layout(Image(Self.grid)) { $0.x.limits = .init(100, 200) }) == nil)
    let missing = try #require(raster(try layout(Image(Grid([[.nan, .nan]])!))))
    #expect(missing.bytes.allSatisfy { $0 == 0 })
  }

  @Test func whatCannotBeDrawnIsAnErrorAtItsPlace() throws {
    let place = FigurePlace("axes", 0, "artists", 0)
    let image = Image(Self.grid, colors: ColorMapping(.named("no such map")))
    #expect(
      throws: LayoutError("there is no colour map of that name, or it has no colours", at: place)
    ) { try layout(image) }
    #expect(throws: LayoutError("an image needs linear axes; leave xscale and yscale out", at: place)) {
      try layout(Image(Self.grid)) { $0.x.scale = .log() }
    }
    #expect(
      throws: LayoutError(
        "vmin (10) must not be larger than vmax (4); an end that is left out is that of the data", at: place)
    ) {
      try layout(Image(Self.grid, colors: ColorMapping(vmin: 10)))
    }
  }
}
