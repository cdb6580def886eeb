import FigureDrawing

@testable import Rasterizer

/// A small canvas that stages paint on directly.
final class PaintedCanvas {
  let canvas: Canvas

  /// - Parameter pixel: what it is filled with, in memory order.
  init(width: Int32, height: Int32, filledWith pixel: UInt32 = PixelColor(.white).word) {
    let pixels = UnsafeMutablePointer<UInt32>.allocate(capacity: Int(width * height))
    pixels.initialize(repeating: pixel, count: Int(width * height))
    canvas = Canvas(pixels: pixels, width: width, height: height)
  }

  deinit { canvas.pixels.deallocate() }

  /// Red, green, blue and alpha of a pixel, rows from the top.
  func pixel(_ x: Int, _ y: Int) -> [UInt8] {
    withUnsafeBytes(of: canvas.pixels[y * Int(canvas.width) + x]) { Array($0) }
  }

  /// The pixels that are not white, as column and row.
  var inked: [[Int]] {
    (0..<Int(canvas.width * canvas.height)).map { [$0 % Int(canvas.width), $0 / Int(canvas.width)] }.filter {
      pixel($0[0], $0[1]) != [255, 255, 255, 255]
    }
  }
}
