import FigureDrawing

@testable import Rasterizer

/// What strokers and dashers work on, and the coverage that comes of it.
final class CoverageStage {
  let rasterizer: UnsafeMutablePointer<PolygonRasterizer>
  let strokeChain: UnsafeMutablePointer<VertexChain>
  let dashChain: UnsafeMutablePointer<VertexChain>
  let budget: UnsafeMutablePointer<Int>

  init(bounds: PixelBounds, clip: ClipBox, budget dashes: Int = 10_000) {
    rasterizer = .allocate(capacity: 1)
    rasterizer.initialize(to: PolygonRasterizer(bounds: bounds, mayUseGrid: false))
    rasterizer.pointee.begin(clippedTo: clip)
    strokeChain = .allocate(capacity: 1)
    strokeChain.initialize(to: VertexChain())
    dashChain = .allocate(capacity: 1)
    dashChain.initialize(to: VertexChain())
    budget = .allocate(capacity: 1)
    budget.initialize(to: dashes)
  }

  deinit {
    rasterizer.deinitialize(count: 1)
    rasterizer.deallocate()
    strokeChain.deinitialize(count: 1)
    strokeChain.deallocate()
    dashChain.deinitialize(count: 1)
    dashChain.deallocate()
    budget.deallocate()
  }

  /// The coverage of every pixel of the bounds by all edges so far, rows from the top.
  func coverage() -> [UInt8] { rasterizer.pointee.cells.coverage() }
}

extension CellRasterizer {
  /// The coverage of every pixel of the bounds by all edges so far, rows from the top.
  mutating func coverage() -> [UInt8] {
    var stamp = Stamp()
    sweep(into: &stamp)
    let columns = Int(bounds.x1 - bounds.x0)
    var result = [UInt8](repeating: 0, count: columns * bounds.rows)
    for span in stamp.spans {
      // What leaves on the right lands in a column of its own.
      for x in span.x..<min(span.x + span.length, bounds.x1) {
        result[Int(span.y - bounds.y0) * columns + Int(x - bounds.x0)] += span.cover
      }
    }
    return result
  }
}
