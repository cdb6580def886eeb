import FigureDescriptions
import FigureDrawing
import FigureRendering
import Plotting
import Typography

/// A format that figures are written in.
public enum OutputFormat: String, Sendable, CaseIterable, Codable {
  case png, svg, pdf
  /// The geometry of the figure: boxes, ticks, baselines, handles, in pixels.
  case json
}

/// What is asked for besides the figure itself; nil leaves the figure's own setting.
public struct OutputOptions: Sendable, Equatable {
  /// Pixels an inch.
  public var dpi: Double?
  public var crop: Figure.Crop?
  public var engine: RenderingEngine
  public var missingGlyphs: MissingGlyphPolicy
  /// The memory that drawing a figure may take, in bytes; a figure that takes more is refused.
  public var memoryLimit: Double

  public init(
    dpi: Double? = nil, crop: Figure.Crop? = nil, engine: RenderingEngine = .exact,
    missingGlyphs: MissingGlyphPolicy = .warn, memoryLimit: Double = LayoutTarget.usualMemoryLimit
  ) {
    self.dpi = dpi
    self.crop = crop
    self.engine = engine
    self.missingGlyphs = missingGlyphs
    self.memoryLimit = memoryLimit
  }
}

/// A figure in one format.
public struct FigureOutput: Sendable {
  public let format: OutputFormat
  public let bytes: [UInt8]
  /// Width and height of the picture or document in pixels.
  public let pixelWidth: Int
  public let pixelHeight: Int
}

/// A figure laid out once and ready to be written in any format.
///
/// It belongs to the thread that made it, as its fonts do.
public struct FigureRenderer {
  private let figure: Figure
  private let name: String
  private let options: OutputOptions
  private let provenance: PendingProvenance?
  private let fonts: FontLibrary
  private let layout: FigureLayout

  /// Lays the figure out.
  ///
  /// - Parameters:
  ///   - name: what the figure is called in its documents.
  ///   - provenance: the record that pictures and documents carry; nil for none.
  ///   - fonts: those of this thread, for many figures drawn one after the other; nil opens fonts for this one. Their
  ///     policy for missing glyphs holds in place of the options'.
  /// - Throws: what `FigureLayout` throws.
  public init(
    _ figure: Figure, name: String, options: OutputOptions = OutputOptions(),
    provenance: PendingProvenance? = nil, fonts: FontLibrary? = nil, includesGeometry: Bool = false
  ) throws {
    self.figure = figure
    self.name = name
    self.options = options
    self.provenance = provenance
    let fonts = try fonts ?? FontLibrary(missingGlyphs: options.missingGlyphs)
    self.fonts = fonts
    let target = LayoutTarget(
      dpi: options.dpi, crop: options.crop, includesGeometry: includesGeometry,
      memoryLimit: options.memoryLimit)
    layout = try FigureLayout(figure, target: target, fonts: fonts)
  }

  public var drawing: Drawing { layout.drawing }

  /// What could not be laid out as asked, and what was done instead.
  public var warnings: [LayoutWarning] { layout.warnings }

  /// One line each: characters that the fonts asked for lack, and who drew them.
  public var notes: [String] { layout.fallback.notes }

  /// The figure's pixels.
  ///
  /// - Throws: `RenderingError`.
  public func pixels() throws -> Pixels { try renderer.pixels(drawing, fonts: fonts) }

  /// The figure in one format.
  ///
  /// - Throws: `RenderingError`.
  public func output(_ format: OutputFormat) throws -> FigureOutput {
    var bytes: [UInt8]
    switch format {
    case .png:
      var notes = [PNGText(keyword: "Software", text: "figures \(Provenance.currentVersion)")]
      let pixels = try pixels()
      if let provenance {
        notes.append(PNGText(keyword: Provenance.keyword, text: FileSeal.unsealed(provenance.record())))
      }
      bytes = try PNGEncoder(dpi: drawing.dpi, text: notes).encode(pixels)
    case .svg:
      bytes = try renderer.svg(
        drawing, fonts: fonts, title: name, metadata: (provenance?.record()).map(FileSeal.unsealed))
    case .pdf:
      try checkMarks()
      bytes = try renderer.pdf(drawing, title: name, metadata: provenance?.record())
    case .json: bytes = Array((namedGeometry?.json ?? "").utf8)
    }
    if provenance != nil { FileSeal(format)?.seal(&bytes) }
    return FigureOutput(
      format: format, bytes: bytes, pixelWidth: Self.whole(drawing.size.width),
      pixelHeight: Self.whole(drawing.size.height))
  }

  /// Cairo keeps all of a PDF page until it is written.
  private static let bytesOfMarkInPDF = 2_500.0

  /// - Throws: `RenderingError` where a PDF has more markers than there is room for.
  private func checkMarks() throws {
    let count = drawing.elements.reduce(0) { $0 + $1.markCount }
    guard Double(count) * Self.bytesOfMarkInPDF > options.memoryLimit else { return }
    throw RenderingError.encoding(
      format: "PDF",
      reason:
        "its \(count.groupedText) markers take more memory than the limit; write PNG or SVG, or raise --memory-limit"
    )
  }

  /// The whole pixels of a side; a geometry may be that of a canvas beyond all pictures.
  private static func whole(_ side: Double) -> Int {
    Int(exactly: side.rounded(.down)) ?? (side < 0 ? 0 : Int.max)
  }

  private var namedGeometry: FigureGeometry? {
    var geometry = layout.geometry
    geometry?.figure = name
    return geometry
  }

  private var renderer: Renderer {
    Renderer(engine: options.engine, hinting: figure.style.text.hinting == .default ? .full : .none)
  }
}

extension Figure {
  /// The figure as a PNG file with matplotlib's pixels.
  ///
  /// - Throws: what laying out and rendering throw.
  public func png(options: OutputOptions = OutputOptions()) throws -> [UInt8] {
    try FigureRenderer(self, name: "figure", options: options).output(.png).bytes
  }

  /// The figure as an SVG document that needs no fonts.
  ///
  /// - Throws: what laying out and rendering throw.
  public func svg(title: String = "figure", options: OutputOptions = OutputOptions()) throws -> [UInt8] {
    try FigureRenderer(self, name: title, options: options).output(.svg).bytes
  }

  /// The figure as a PDF document of one page.
  ///
  /// - Throws: what laying out and rendering throw.
  public func pdf(title: String = "figure", options: OutputOptions = OutputOptions()) throws -> [UInt8] {
    try FigureRenderer(self, name: title, options: options).output(.pdf).bytes
  }
}
