import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct PolygonRasterizerTests {
  typealias Corner = (x: Double, y: Double)

  /// Coverage of an 8 x 6 canvas.
  static func coverage(_ contours: [[Corner]], clip: ClipBox) -> [UInt8] {
    let stage = CoverageStage(bounds: PixelBounds(x0: 0, y0: 0, x1: 8, y1: 6), clip: clip)
    for contour in contours {
      stage.rasterizer.pointee.move(contour[0].x, contour[0].y)
      for corner in contour.dropFirst() { stage.rasterizer.pointee.line(corner.x, corner.y) }
    }
    stage.rasterizer.pointee.closeContour()
    return stage.coverage()
  }

  static let canvas = ClipBox(x0: 0, y0: 0, x1: 8, y1: 6)
  static let inner = ClipBox(x0: 2, y0: 1, x1: 6, y1: 5)

  static func rectangle(_ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) -> [Corner] {
    [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
  }

  /// 1.001953125 is 256 and a half 256ths. The rectangle is a quarter high, so a 256th of its width is seen.
  @Test func roundsHalvesUp() {
    func cover(_ x: Double) -> UInt8 {
      Self.coverage([Self.rectangle(x, 1, 2, 1.25).reversed()], clip: Self.canvas)[9]
    }
    #expect(cover(1) == 64)
    #expect(cover(1 + 0x1p-9 - 0x1p-30) == 64)
    #expect(cover(1 + 0x1p-9) == 63)
    #expect(cover(1 + 0x1p-8) == 63)
  }

  /// A contour that is left open is closed by the next one.
  @Test func contoursCloseThemselves() {
    let open = Self.coverage(
      [[(1, 1), (3, 1), (3, 3)], [(5, 1), (7, 1), (7, 3)]], clip: Self.canvas)
    let closed = Self.coverage(
      [[(1, 1), (3, 1), (3, 3), (1, 1)], [(5, 1), (7, 1), (7, 3), (5, 1)]], clip: Self.canvas)
    #expect(open == closed)
    #expect(open[8 + 2] == 255)
    #expect(open[8 + 1] == 128)
  }

  /// Clipped is what is covered inside of the box, whatever sticks out on which side.
  @Test func onlyTheBoxIsCovered() {
    let all = Self.coverage([Self.rectangle(-1e5, -1e5, 1e5, 1e5)], clip: Self.inner)
    for y in 0..<6 {
      for x in 0..<8 {
        #expect(all[y * 8 + x] == ((2..<6).contains(x) && (1..<5).contains(y) ? 255 : 0))
      }
    }
  }

  /// Polygons that stick out on all sides are cut as if computed without a box.
  @Test func clippingEqualsCutting() {
    let diamond = Self.coverage([[(4, -3), (10, 3), (4, 9), (-2, 3)]], clip: Self.inner)
    let cut = Self.coverage(
      [[(2, 1), (6, 1), (6, 5), (2, 5)]], clip: Self.canvas)
    #expect(diamond == cut)
    let triangle = Self.coverage([[(-4, 3), (12, -5), (12, 11)]], clip: Self.inner)
    #expect(triangle == cut)
    let corner = Self.coverage([[(-2, 3), (4, -3), (-2, -3)]], clip: Self.canvas)
    let half = Self.coverage([[(0, 0), (1, 0), (0, 1)]], clip: Self.canvas)
    #expect(corner == half)
    #expect(half[0] == 128)
  }

  @Test func slantedEdgesAreCutWhereTheyCross() {
    let below = Self.coverage([[(1, 2), (7, 2), (4, 10)]], clip: Self.canvas)
    #expect(below == Self.coverage([[(1, 2), (7, 2), (5.5, 6), (2.5, 6)]], clip: Self.canvas))
    let above = Self.coverage([[(7, 4), (1, 4), (4, -4)]], clip: Self.canvas)
    #expect(above == Self.coverage([[(7, 4), (1, 4), (2.5, 0), (5.5, 0)]], clip: Self.canvas))
    let right = Self.coverage([[(4, 1), (4, 5), (12, 3)]], clip: Self.canvas)
    #expect(right == Self.coverage([[(4, 1), (4, 5), (8, 4), (8, 2)]], clip: Self.canvas))
    let left = Self.coverage([[(4, 5), (4, 1), (-4, 3)]], clip: Self.canvas)
    #expect(left == Self.coverage([[(4, 5), (4, 1), (0, 2), (0, 4)]], clip: Self.canvas))
  }

  /// What lies beyond one side adds nothing, to the last bit.
  @Test func whatIsBeyondOneSideLeavesNoTrace() {
    var generator = SeededGenerator(state: 5)
    let shown = Self.rectangle(3.3, 2.2, 5.1, 4.4)
    let expected = Self.coverage([shown], clip: Self.inner)
    for side in 0..<4 {
      for _ in 0..<25 {
        let contour: [Corner] = (0..<5).map { _ in
          let out = Double.random(in: 0...1, using: &generator) * (Bool.random(using: &generator) ? 9 : 1e12)
          let across = Double.random(in: -20...20, using: &generator)
          switch side {
          case 0: return (2 - out, across)
          case 1: return (6 + out, across)
          case 2: return (across, 1 - out)
          default: return (across, 5 + out)
          }
        }
        #expect(Self.coverage([shown, contour], clip: Self.inner) == expected)
      }
    }
  }

  @Test func whatIsNoNumberDoesNoHarm() {
    let odd: [Double] = [.nan, .infinity, -.infinity, 1e308, -1e308]
    for x in odd {
      for y in odd {
        let coverage = Self.coverage([[(1, 1), (x, y), (7, 5), (y, 2), (3, x)]], clip: Self.canvas)
        #expect(coverage.count == 48)
      }
    }
  }

  @Test func beginningForgetsWhatWasDrawn() {
    let stage = CoverageStage(bounds: PixelBounds(x0: 0, y0: 0, x1: 8, y1: 6), clip: Self.canvas)
    stage.rasterizer.pointee.move(1, 1)
    stage.rasterizer.pointee.line(5, 1)
    stage.rasterizer.pointee.line(5, 5)
    stage.rasterizer.pointee.begin(clippedTo: Self.canvas)
    stage.rasterizer.pointee.closeContour()
    let isEmpty = stage.rasterizer.pointee.cells.isEmpty
    #expect(isEmpty)
    #expect(!stage.coverage().contains { $0 > 0 })
  }

  @Test func outcodesNameTheSides() {
    #expect(Self.inner.outcode(2, 1) == [])
    #expect(Self.inner.outcode(6, 5) == [])
    #expect(Self.inner.outcode(1.9, 3) == .left)
    #expect(Self.inner.outcode(6.1, 0.9) == [.right, .above])
    #expect(Self.inner.outcode(3, 5.1) == .below)
    #expect(Self.inner.outcode(.nan, 3) == [.left, .right])
    #expect(Self.inner.verticalOutcode(0) == .above)
    #expect(Self.inner.verticalOutcode(6) == .below)
  }
}
