import FigureDrawing
import FigureNumbers
import MathText
import Typography

/// Measures and sets text and math for one target: it owns the faces and remembers what it has set.
///
/// A setter belongs to one thread; a layout makes its own and passes it down.
public final class TextSetter {
  /// Pixels an inch.
  public let dpi: Double
  public let style: Style
  public let fonts: FontLibrary
  /// Which characters the fonts asked for lack, in all that was set so far.
  public private(set) var report = FallbackReport()
  private let hinting: Hinting
  private var typesetters: [TextFont: MathTypesetter] = [:]
  private var requests: [TextFont: FontRequest] = [:]
  private var lines: [LineKey: SetLine] = [:]
  /// The memory that bitmaps of letters may take, in bytes, and what those of the letters set so far take.
  private let memoryLimit: Double
  private var letterBytes = 0.0
  private var largeLetters: Set<LargeLetter> = []

  /// Texts are told apart byte by byte: strings that Swift calls equal may be shaped differently.
  private struct LineKey: Hashable {
    var text: [UInt8]
    var font: TextFont

    init(_ text: String, _ font: TextFont) {
      self.text = Array(text.utf8)
      self.font = font
    }
  }

  /// A letter that is drawn once however often it stands in texts.
  private struct LargeLetter: Hashable {
    var face: String
    var index: UInt32
    var size: Double
  }

  /// Letters lower than this, in pixels, take no memory worth counting.
  private static let smallLetter = 100.0
  /// Bitmaps of letters, for each pixel of the square of their size.
  private static let bytesOfLetterPixel = 3.0

  public init(
    fonts: FontLibrary, style: Style, dpi: Double, memoryLimit: Double = LayoutTarget.usualMemoryLimit
  ) {
    self.memoryLimit = memoryLimit
    self.fonts = fonts
    self.style = style
    self.dpi = dpi
    hinting = style.text.hinting == .default ? .full : .none
  }

  /// `points` in pixels.
  public func pixels(_ points: Double) -> Double { points * dpi / 72 }

  /// The block laid out about its anchor.
  ///
  /// - Throws: `FontError` where a face cannot be had, ``LabelError`` where a line cannot be set.
  public func layout(_ block: TextBlock) throws -> TextLayout {
    let metrics = try fonts.lineMetrics(font: request(block.font), size: block.font.size, dpi: dpi)
    let lines = block.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let contents = try lines.map { try line(String(decoding: $0, as: UTF8.self), font: block.font) }
    var layout = TextLayout(block, lines: contents, metrics: metrics)
    layout.snapping = style.path.snapping
    layout.dpi = dpi
    return layout
  }

  /// A single line, set and measured, plain or math.
  ///
  /// - Throws: as ``layout(_:)``.
  public func line(_ text: String, font: TextFont) throws -> SetLine {
    let key = LineKey(text, font)
    if let known = lines[key] { return known }
    let result: SetLine
    if text.isEmpty {
      result = .empty
    } else if style.text.parseMath, MathTypesetter.isMath(text) {
      result = try mathLine(text, font: font)
    } else {
      result = try plainLine(text, font: font)
    }
    try countLetters(of: result)
    lines[key] = result
    return result
  }

  /// Counts the memory of bitmaps before any is made: letters of thousands of points take more than there is.
  ///
  /// - Throws: ``LabelError`` where all letters together take more than they may.
  private func countLetters(of line: SetLine) throws {
    for glyph in line.glyphs {
      let side = pixels(glyph.size)
      guard side > Self.smallLetter else { continue }
      let letter = LargeLetter(face: glyph.face, index: glyph.index, size: glyph.size)
      guard largeLetters.insert(letter).inserted else { continue }
      letterBytes += side * side * Self.bytesOfLetterPixel
      guard letterBytes > memoryLimit else { continue }
      func gigabytes(_ bytes: Double) -> String { (bytes / 1e9).text(.general(3)) }
      throw LabelError(
        text: line.text,
        cause: ArtistError(
          "letters of \(glyph.size.text(.general(6))) points take more than the \(gigabytes(memoryLimit)) GB of memory that "
            + "drawing may take; make them smaller, or raise --memory-limit"))
    }
  }

  private func plainLine(_ written: String, font: TextFont) throws -> SetLine {
    // A dollar sign that is not math may be escaped (`Text._preprocess_math`).
    let text = style.text.parseMath ? MathTypesetter.plainText(written) : written
    let line: TextLine
    do throws(FontError) {
      line = try fonts.line(text, font: request(font), size: font.size, dpi: dpi, hinting: hinting)
    } catch {
      throw LabelError(text: written, cause: error)
    }
    report.add(line.fallback)
    return SetLine(
      text: text, width: line.width, height: line.height, descent: line.descent,
      glyphs: line.glyphs.map {
        GlyphRun.Glyph(face: $0.face, size: font.size, index: $0.index, x: $0.x, y: $0.y)
      }, rules: [])
  }

  private func mathLine(_ text: String, font: TextFont) throws -> SetLine {
    let typesetter = try math(font)
    let layout: MathLayout
    do throws(MathError) {
      layout = try typesetter.layout(text, size: font.size, dpi: dpi)
    } catch {
      throw LabelError(text: text, cause: error)
    }
    report.add(layout.fallback)
    return SetLine(
      text: text, width: layout.width, height: layout.height, descent: layout.depth,
      glyphs: layout.glyphs.map(\.glyph), rules: layout.rules)
  }

  /// A label with math in points, for the geometry of the figure.
  public func mathLabel(_ text: String, size: Double) throws -> FigureGeometry.MathLabel {
    let layout = try math(style.textFont()).layout(text, size: size, dpi: 72)
    return FigureGeometry.MathLabel(
      text: text, size: size, width: layout.width, height: layout.height, depth: layout.depth,
      glyphs: layout.glyphs.map { FigureGeometry.MathLabel.Glyph(glyph: $0.glyph, code: $0.code) },
      rules: layout.rules)
  }

  private func math(_ font: TextFont) throws -> MathTypesetter {
    if let known = typesetters[font] { return known }
    let face = try fonts.select(request(font)).faces.first
    let settings = style.mathtext
    let standard = style.request(for: style.textFont())
    let result = MathTypesetter(
      library: fonts,
      style: MathStyle(
        fontSet: MathStyle.FontSet(rawValue: settings.fontset) ?? .dejaVuSans,
        defaultFont: MathStyle.DefaultFont(rawValue: settings.default) ?? .normal,
        textFace: face?.name ?? "DejaVuSans", textRequest: request(font), weight: standard.weight,
        slant: standard.style))
    typesetters[font] = result
    return result
  }

  private func request(_ font: TextFont) -> FontRequest {
    if let known = requests[font] { return known }
    let request = style.request(for: font)
    requests[font] = request
    return request
  }
}

extension FallbackReport {
  /// Adds what `other` says and this one does not know yet.
  mutating func add(_ other: FallbackReport) {
    for substitution in other.substitutions where !substitutions.contains(substitution) {
      substitutions.append(substitution)
    }
    alphabetGaps += other.alphabetGaps.filter { !alphabetGaps.contains($0) }
    guard let characters = other.missing?.characters else { return }
    let known = missing?.characters ?? []
    missing = MissingGlyph(characters: known + characters.filter { !known.contains($0) })
  }
}

extension SetLine {
  static let empty = SetLine(text: "", width: 0, height: 0, descent: 0, glyphs: [], rules: [])
}
