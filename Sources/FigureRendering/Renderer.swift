import FigureDrawing
import Rasterizer
import Typography

/// What turns drawings into pixels.
public enum RenderingEngine: String, Sendable, CaseIterable, Codable {
  /// The program's own rasteriser and SVG writer: the very pixels that matplotlib draws.
  case exact
  /// Cairo: within half a level of the same pixels on the whole, and documents as it writes them.
  case cairo
}

/// Replays drawings as pictures.
///
/// The same drawing gives the same bytes in every process, thread and order. A picture has the whole part of the
/// drawing's width and height in pixels; SVG and PDF documents measure 72 points an inch.
public struct Renderer: Sendable, Equatable {
  public var engine: RenderingEngine
  /// Whether glyphs in pictures are fitted to the pixel grid; in documents they never are.
  public var hinting: Hinting

  public init(engine: RenderingEngine = .exact, hinting: Hinting = .full) {
    self.engine = engine
    self.hinting = hinting
  }

  /// The drawing's pixels.
  ///
  /// - Throws: ``RenderingError``, naming the artist whose element could not be drawn.
  public func pixels(_ drawing: Drawing, fonts: FontLibrary) throws(RenderingError) -> Pixels {
    let canvas = try Canvas(drawing)
    switch engine {
    case .exact: return try ExactPixels(hinting: hinting, fonts: fonts).draw(drawing)
    case .cairo:
      let surface = try CairoSurface.image(width: canvas.width, height: canvas.height)
      let context = try CairoContext(surface)
      let target = CairoReplaySurface(context, canvas, .coverage(fonts, hinting))
      var replay = Replay(target, canvas)
      try replay.draw(drawing)
      return try surface.pixels()
    }
  }

  /// A PNG file of the drawing, at the drawing's resolution.
  ///
  /// - Parameter text: notes for the file, such as `Software`.
  /// - Throws: ``RenderingError``.
  public func png(
    _ drawing: Drawing, fonts: FontLibrary, text: [PNGText] = []
  ) throws(RenderingError) -> [UInt8] {
    try PNGEncoder(dpi: drawing.dpi, text: text).encode(pixels(drawing, fonts: fonts))
  }

  /// An SVG document of the drawing: lines snapped as in pictures, glyphs as outlines.
  ///
  /// - Parameters:
  ///   - title: what the document is called; nil for no title.
  ///   - metadata: text for the document's `<metadata>`; nil for none.
  /// - Throws: ``RenderingError``, naming the artist whose element could not be drawn.
  public func svg(
    _ drawing: Drawing, fonts: FontLibrary, title: String? = nil, metadata: String? = nil
  ) throws(RenderingError) -> [UInt8] {
    let canvas = try Canvas(drawing)
    switch engine {
    case .exact:
      var replay = Replay(SVGReplaySurface(canvas, fonts: fonts), canvas)
      try replay.draw(drawing)
      return replay.surface.document(title: title, metadata: metadata)
    case .cairo:
      let surface = try CairoSurface.svg(width: Double(canvas.width), height: Double(canvas.height))
      var replay = Replay(CairoReplaySurface(try CairoContext(surface), canvas, .text), canvas)
      try replay.draw(drawing)
      let document = try surface.finish(format: "SVG")
      return SVGDocument(head: SVGHead(canvas: canvas, title: title, metadata: metadata)).rewritten(document)
    }
  }

  /// A PDF document of one page: lines snapped as in pictures, text in embedded fonts.
  ///
  /// - Parameters:
  ///   - title: what the document is called; nil for no title.
  ///   - metadata: text for the document's keywords; nil for none.
  /// - Throws: ``RenderingError``.
  public func pdf(
    _ drawing: Drawing, title: String? = nil, metadata: String? = nil
  ) throws(RenderingError) -> [UInt8] {
    let canvas = try Canvas(drawing)
    let surface = try CairoSurface.pdf(width: canvas.widthInPoints, height: canvas.heightInPoints)
    surface.describe(title: title, keywords: metadata)
    let context = try CairoContext(surface, scale: 72 / canvas.dpi)
    var replay = Replay(CairoReplaySurface(context, canvas, .text), canvas)
    try replay.draw(drawing)
    return try surface.finish(format: "PDF")
  }
}
