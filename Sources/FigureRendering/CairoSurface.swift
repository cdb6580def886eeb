import CCairo

/// Owner of a Cairo surface: what is drawn on, and the bytes it writes.
final class CairoSurface {
  let handle: OpaquePointer
  private let output: Output

  /// What a surface has written so far.
  private final class Output {
    var bytes: [UInt8] = []
  }

  private init(_ output: Output, _ handle: OpaquePointer?, format: String) throws(RenderingError) {
    guard let handle else { throw .encoding(format: format, reason: "Cairo was built without it") }
    self.handle = handle
    self.output = output
    try CairoStatus.check(cairo_surface_status(handle), format: format)
  }

  deinit {
    // The last bytes are written by `finish`; a context may keep the surface alive beyond this owner and its output.
    cairo_surface_finish(handle)
    cairo_surface_destroy(handle)
  }

  /// A transparent picture of 32-bit premultiplied pixels.
  static func image(width: Int, height: Int) throws(RenderingError) -> CairoSurface {
    let handle = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, CInt(width), CInt(height))
    return try CairoSurface(Output(), handle, format: "image")
  }

  /// An SVG document; lengths are the document's user units.
  static func svg(width: Double, height: Double) throws(RenderingError) -> CairoSurface {
    let output = Output()
    let handle = cairo_svg_surface_create_for_stream(writer, pointer(to: output), width, height)
    return try CairoSurface(output, handle, format: "SVG")
  }

  /// A PDF document of one page; lengths are points.
  static func pdf(width: Double, height: Double) throws(RenderingError) -> CairoSurface {
    let output = Output()
    let handle = cairo_pdf_surface_create_for_stream(writer, pointer(to: output), width, height)
    return try CairoSurface(output, handle, format: "PDF")
  }

  /// Gives a PDF document its title and keywords, and no date.
  func describe(title: String?, keywords: String?) {
    if let title { cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_TITLE, title) }
    if let keywords { cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_KEYWORDS, keywords) }
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_CREATE_DATE, "")
  }

  /// Ends the document.
  func finish(format: String) throws(RenderingError) -> [UInt8] {
    cairo_surface_finish(handle)
    try CairoStatus.check(cairo_surface_status(handle), format: format)
    return output.bytes
  }

  /// The pixels of an image surface, colours no longer multiplied by alpha.
  func pixels() throws(RenderingError) -> Pixels {
    cairo_surface_flush(handle)
    guard let data = cairo_image_surface_get_data(handle) else {
      throw .encoding(format: "image", reason: "the surface has no pixels")
    }
    let width = Int(cairo_image_surface_get_width(handle))
    let height = Int(cairo_image_surface_get_height(handle))
    let stride = Int(cairo_image_surface_get_stride(handle))
    let bytes = [UInt8](unsafeUninitializedCapacity: 4 * width * height) { buffer, initialized in
      let target = UnsafeMutableRawPointer(buffer.baseAddress!)
      for row in 0..<height {
        let source = UnsafeRawPointer(data + row * stride)
        let line = target + 4 * width * row
        for column in 0..<width {
          // Cairo's pixels are numbers of the machine's byte order: alpha, red, green, blue from the top.
          let pixel = source.load(fromByteOffset: 4 &* column, as: UInt32.self)
          let straight = pixel >= 0xFF00_0000 ? Self.opaque(pixel) : Self.straight(pixel)
          line.storeBytes(of: straight.littleEndian, toByteOffset: 4 &* column, as: UInt32.self)
        }
      }
      initialized = 4 * width * height
    }
    return Pixels(width: width, height: height, bytes: bytes)
  }

  /// Red, green, blue, alpha from the lowest byte on.
  private static func opaque(_ pixel: UInt32) -> UInt32 {
    pixel & 0xFF00_FF00 | pixel >> 16 & 255 | (pixel & 255) << 16
  }

  private static func straight(_ pixel: UInt32) -> UInt32 {
    let alpha = pixel >> 24
    guard alpha > 0 else { return 0 }
    func channel(_ shift: UInt32) -> UInt32 { min(255, ((pixel >> shift & 255) * 255 + alpha / 2) / alpha) }
    return channel(16) | channel(8) << 8 | channel(0) << 16 | alpha << 24
  }

  private static func pointer(to output: Output) -> UnsafeMutableRawPointer {
    // The surface's owner keeps the output for as long as Cairo may write to it.
    Unmanaged.passUnretained(output).toOpaque()
  }

  private static let writer: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let output = Unmanaged<Output>.fromOpaque(closure).takeUnretainedValue()
    output.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
    return CAIRO_STATUS_SUCCESS
  }
}

/// Cairo's word for what went wrong.
enum CairoStatus {
  static func check(_ status: cairo_status_t, format: String) throws(RenderingError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .encoding(format: format, reason: message(status))
  }

  static func message(_ status: cairo_status_t) -> String {
    cairo_status_to_string(status).map { String(cString: $0) } ?? "Cairo failed"
  }
}
