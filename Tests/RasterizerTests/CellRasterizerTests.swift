import Testing

@testable import Rasterizer

@Suite struct CellRasterizerTests {
  /// Corners in 256ths of a pixel.
  typealias Corner = (x: Int32, y: Int32)

  static let bounds = PixelBounds(x0: 0, y0: 0, x1: 10, y1: 8)

  static func coverage(_ contours: [[Corner]], in bounds: PixelBounds = bounds) -> [UInt8] {
    var cells = CellRasterizer(bounds: bounds, mayUseGrid: false)
    for contour in contours { add(contour, to: &cells) }
    return cells.coverage()
  }

  static func add(_ contour: [Corner], to cells: inout CellRasterizer) {
    for index in contour.indices {
      let (from, to) = (contour[index], contour[(index + 1) % contour.count])
      cells.line(from.x, from.y, to.x, to.y)
    }
  }

  static func rectangle(_ x0: Int32, _ y0: Int32, _ x1: Int32, _ y1: Int32) -> [Corner] {
    [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
  }

  /// The area of a polygon within one pixel: cut at the pixel's four sides in turn, then summed by the shoelace formula.
  static func area(_ polygon: [Corner], inPixel column: Int, _ row: Int) -> Double {
    var points = polygon.map { (Double($0.x) / 256, Double($0.y) / 256) }
    let sides: [(Double, Double, Double)] = [
      (1, 0, Double(column)), (-1, 0, -Double(column + 1)), (0, 1, Double(row)), (0, -1, -Double(row + 1)),
    ]
    for (nx, ny, least) in sides {
      var kept: [(Double, Double)] = []
      for index in points.indices {
        let (a, b) = (points[index], points[(index + 1) % points.count])
        let (da, db) = (a.0 * nx + a.1 * ny - least, b.0 * nx + b.1 * ny - least)
        if da >= 0 { kept.append(a) }
        if (da >= 0) != (db >= 0) {
          let t = da / (da - db)
          kept.append((a.0 + t * (b.0 - a.0), a.1 + t * (b.1 - a.1)))
        }
      }
      points = kept
    }
    var sum = 0.0
    for index in points.indices {
      let (a, b) = (points[index], points[(index + 1) % points.count])
      sum += a.0 * b.1 - b.0 * a.1
    }
    return abs(sum) / 2
  }

  @Test func uprightRectanglesAreExact() {
    var generator = SeededGenerator(state: 6)
    for _ in 0..<60 {
      let xs = [Int32.random(in: 0...2560, using: &generator), Int32.random(in: 0...2560, using: &generator)]
      let ys = [Int32.random(in: 0...2048, using: &generator), Int32.random(in: 0...2048, using: &generator)]
      let rectangle = Self.rectangle(xs.min()!, ys.min()!, xs.max()!, ys.max()!)
      // One way around, areas are negative and their magnitude is rounded up to 256ths, the other way down.
      let turned = Self.coverage([rectangle.reversed()])
      let coverage = Self.coverage([rectangle])
      for row in 0..<8 {
        for column in 0..<10 {
          // Whole 65536ths, but for what the cutting has rounded.
          let area = (Self.area(rectangle, inPixel: column, row) * 65536).rounded() / 256
          #expect(Double(coverage[row * 10 + column]) == min(area.rounded(.up), 255))
          #expect(Double(turned[row * 10 + column]) == min(area.rounded(.down), 255))
        }
      }
    }
  }

  /// Where edges cross from pixel to pixel they are rounded to a 256th.
  @Test func trianglesAreExactWithinTheirRounding() {
    var generator = SeededGenerator(state: 7)
    var total = 0.0
    for _ in 0..<150 {
      let triangle: [Corner] = (0..<3).map { _ in
        (Int32.random(in: 0...2560, using: &generator), Int32.random(in: 0...2048, using: &generator))
      }
      let coverage = Self.coverage([triangle])
      for row in 0..<8 {
        for column in 0..<10 {
          let area = Self.area(triangle, inPixel: column, row) * 256
          let difference = Double(coverage[row * 10 + column]) - min(area, 255)
          #expect(abs(difference) < 3)
          total += difference
        }
      }
    }
    #expect(abs(total) / (150 * 80) < 0.3)
  }

  @Test func diagonalsHalvePixels() {
    let coverage = Self.coverage([[(256, 256), (1024, 1024), (256, 1024)]])
    #expect(Array(coverage[10..<15]) == [0, 128, 0, 0, 0])
    #expect(Array(coverage[20..<25]) == [0, 255, 128, 0, 0])
    #expect(Array(coverage[30..<35]) == [0, 255, 255, 128, 0])
  }

  @Test func windingIsNonZero() {
    let square = Self.rectangle(512, 512, 1536, 1536)
    let inner = Self.rectangle(768, 768, 1280, 1280)
    #expect(Self.coverage([square, inner]) == Self.coverage([square]))
    let hole = Self.coverage([square, inner.reversed()])
    #expect(hole[3 * 10 + 3] == 0)
    #expect(hole[2 * 10 + 2] == 255)
    #expect(!Self.coverage([square, square.reversed()]).contains { $0 > 0 })
  }

  /// Cells left of the columns still count for the pixels to their right; those above and below do not.
  @Test func cellsBesideTheBoundsCount() {
    let wide = Self.coverage([Self.rectangle(-900, -700, 5000, 384)])
    #expect(Array(wide[..<10]) == [UInt8](repeating: 255, count: 10))
    #expect(Array(wide[10..<20]) == [UInt8](repeating: 128, count: 10))
    #expect(!wide[20...].contains { $0 > 0 })
    let shifted = PixelBounds(x0: -3, y0: -2, x1: 4, y1: 2)
    let around = Self.coverage([Self.rectangle(-512, -256, 512, 256)], in: shifted)
    #expect(around.count { $0 == 255 } == 8)
    #expect(around[7 + 1] == 255 && around[7 + 4] == 255 && around[7] == 0 && around[7 + 5] == 0)
  }

  @Test func veryLongEdgesAreHalved() {
    let far: Int32 = 30_000 << 8
    let wide = Self.coverage([[(-far, 0), (far, 0), (far, 2048), (-far, 2048)]])
    #expect(wide.allSatisfy { $0 == 255 })
    let slope = Self.coverage([[(-far, -far), (far, far), (-far, far)]])
    for row in 0..<8 {
      for column in 0..<10 {
        let expected: UInt8 = column < row ? 255 : column == row ? 128 : 0
        #expect(slope[row * 10 + column] == expected)
      }
    }
  }

  /// A crowd of cells is summed into a grid, with the same result.
  @Test func gridsEqualLists() {
    let bounds = PixelBounds(x0: 0, y0: 0, x1: 200, y1: 100)
    var list = CellRasterizer(bounds: bounds, mayUseGrid: false)
    var grid = CellRasterizer(bounds: bounds, mayUseGrid: true)
    for _ in 0..<2 {
      var generator = SeededGenerator(state: 8)
      for _ in 0..<3500 {
        let contour: [Corner] = (0..<3).map { _ in
          (
            Int32.random(in: -900...60_000, using: &generator),
            Int32.random(in: -900...30_000, using: &generator)
          )
        }
        Self.add(contour, to: &list)
        Self.add(contour, to: &grid)
      }
      let coverage = list.coverage()
      let summed = grid.coverage()
      #expect(summed == coverage)
      #expect(coverage.contains { $0 != 0 && $0 != 255 })
    }
  }

  @Test func forgetsWhatIsResetOrSwept() {
    var cells = CellRasterizer(bounds: Self.bounds, mayUseGrid: true)
    Self.add(Self.rectangle(256, 256, 512, 512), to: &cells)
    let isEmpty = cells.isEmpty
    #expect(!isEmpty)
    cells.reset()
    let isEmptied = cells.isEmpty
    #expect(isEmptied)
    let forgotten = cells.coverage()
    #expect(!forgotten.contains { $0 > 0 })
    Self.add(Self.rectangle(256, 256, 512, 512), to: &cells)
    let swept = cells.coverage()
    #expect(swept[11] == 255)
    let sweptAgain = cells.coverage()
    #expect(!sweptAgain.contains { $0 > 0 })
  }
}
