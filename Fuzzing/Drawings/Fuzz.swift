import FigureDrawing
import Rasterizer

/// What libFuzzer calls with every input: draws what the bytes stand for. Refusals are fine, traps are not, and the same
/// drawing twice gives the same pixels.
@_cdecl("LLVMFuzzerTestOneInput")
public func drawOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var reader = ByteReader(UnsafeBufferPointer(start: start, count: count))
  let repeats = reader.byte() == 255
  let drawing = reader.drawing()
  let first = rendered(drawing, reader)
  if repeats { precondition(rendered(drawing, reader) == first, "not the same pixels") }
  return 0
}

private func rendered(_ drawing: Drawing, _ reader: ByteReader) -> PixelBuffer? {
  var reader = reader
  return try? ExactRenderer().render(drawing) { reader.bitmap($0) }
}
