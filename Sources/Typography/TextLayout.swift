/// What to do about characters that no font has.
public enum MissingGlyphPolicy: String, Sendable, Hashable, Codable {
  /// Draw a box and say so in the ``FallbackReport``.
  case warn
  /// Throw ``FontError/missingGlyphs(_:)``.
  case error
}

/// The faces that a ``FontRequest`` comes to.
public struct FontSelection {
  /// In order of preference; the first sets the line's height. Never empty.
  public var faces: [Face]
  /// Families of the request for which no font was found.
  public var notFound: [String]
}

/// Lays out one line in given faces.
///
/// Positions, width, height and descent equal those of matplotlib's `FT2Font`: pens move by whole 26.6 units, kerning
/// is not rounded to pixels, ink is the box of the glyphs' control points.
struct LineLayout {
  let library: FontLibrary
  let faces: [Face]
  let request: FontRequest
  let size: Double
  let dpi: Double
  let hinting: Hinting

  /// How many accents may follow one another: HarfBuzz takes time with the square of their number.
  static let mostAccents = 1_000

  func line(_ text: String) throws(FontError) -> TextLine {
    let characters = Array(text.unicodeScalars)
    try checkAccents(characters)
    var run = Run(text: characters.map(\.value), faces: faces)
    try shape(&run)
    for place in faces.indices.dropFirst() where !run.missing.isEmpty {
      try assign(&run) { _ in place }
    }
    try fillIn(&run, characters) { (part) throws(FontError) in
      try library.bundledFallback(for: part, request: request)
    }
    try fillIn(&run, characters) { library.installedFallback(for: $0, request: request) }
    if !run.missing.isEmpty {
      let boxes = run.place(of: try library.face(named: FontCatalog.lastResort))
      try assign(&run) { _ in boxes }
    }
    return try measured(run, characters)
  }

  private func checkAccents(_ characters: [Unicode.Scalar]) throws(FontError) {
    guard characters.count > Self.mostAccents else { return }
    var longest = 0
    var count = 0
    for character in characters {
      count = character.properties.canonicalCombiningClass == .notReordered ? 0 : count + 1
      longest = max(longest, count)
    }
    guard longest <= Self.mostAccents else { throw .accents(count: longest) }
  }

  /// A text being shaped: who draws which character, and what came of it so far.
  private struct Run {
    let text: [UInt32]
    var faces: [Face]
    var assignment: [Int]
    var glyphs: [ShapedGlyph] = []

    init(text: [UInt32], faces: [Face]) {
      self.text = text
      self.faces = faces
      assignment = [Int](repeating: 0, count: text.count)
    }

    /// The place of a face in the list, where it is put if need be.
    mutating func place(of face: Face) -> Int {
      if let place = faces.firstIndex(where: { $0 === face }) { return place }
      faces.append(face)
      return faces.count - 1
    }

    /// The characters of each cluster that has a glyph missing, in the order of the text.
    var missing: [Range<Int>] {
      guard glyphs.contains(where: { $0.index == 0 }) else { return [] }
      let lacking = Set(glyphs.filter { $0.index == 0 }.map(\.cluster))
      let starts = Set(glyphs.map(\.cluster)).sorted()
      return zip(starts, starts.dropFirst() + [text.count]).filter { lacking.contains($0.0) }.map {
        $0.0..<$0.1
      }
    }
  }

  private func shape(_ run: inout Run) throws(FontError) {
    if run.faces.count == faces.count, SimpleShaper.knows(faces[0]), SimpleShaper.covers(run.text) {
      run.glyphs = try SimpleShaper.shape(run.text, face: faces[0], size: size, dpi: dpi, hinting: hinting)
      return
    }
    for face in run.faces { try face.select(size: size, dpi: dpi) }
    run.glyphs = try Shaper.shape(run.text, faces: run.faces, assignment: run.assignment, hinting: hinting)
  }

  /// Gives every missing cluster to the face that `choose` names, if any, and shapes again if that changed anything.
  private func assign(_ run: inout Run, choose: (Range<Int>) -> Int?) throws(FontError) {
    var changed = false
    for cluster in run.missing {
      guard let face = choose(cluster) else { continue }
      for position in cluster { run.assignment[position] = face }
      changed = true
    }
    if changed { try shape(&run) }
  }

  /// Gives missing clusters to the face that `find` knows for their characters. Control characters have no picture of
  /// their own, whatever glyph a font may hold for them.
  private func fillIn(
    _ run: inout Run, _ characters: [Unicode.Scalar], find: ([Unicode.Scalar]) throws(FontError) -> Face?
  ) throws(FontError) {
    var places: [Range<Int>: Int] = [:]
    for cluster in run.missing {
      let part = Array(characters[cluster])
      guard !part.contains(where: { $0.properties.generalCategory == .control }), let face = try find(part)
      else {
        continue
      }
      places[cluster] = run.place(of: face)
    }
    guard !places.isEmpty else { return }
    try assign(&run) { places[$0] }
  }

  /// Adds up the pen's way and the ink.
  private func measured(_ run: Run, _ characters: [Unicode.Scalar]) throws(FontError) -> TextLine {
    var pen = (x: 0, y: 0)
    var ink = InkBox()
    var glyphs: [TextLine.Glyph] = []
    glyphs.reserveCapacity(run.glyphs.count)
    for glyph in run.glyphs {
      let face = run.faces[glyph.face]
      let x = pen.x + glyph.offsetX
      let y = pen.y + glyph.offsetY
      ink.add(try face.metrics(of: glyph.index, size: size, dpi: dpi, hinting: hinting), x: x, y: y)
      glyphs.append(
        TextLine.Glyph(
          face: face.name, index: glyph.index, x: Double(x) / 64, y: Double(y) / 64, cluster: glyph.cluster))
      pen.x += glyph.advanceX
      pen.y += glyph.advanceY
    }
    return TextLine(
      glyphs: glyphs, width: Double(pen.x) / 64, height: Double(ink.yMax - ink.yMin) / 64,
      descent: Double(-ink.yMin) / 64, fallback: report(run, characters))
  }

  private func report(_ run: Run, _ characters: [Unicode.Scalar]) -> FallbackReport {
    var report = FallbackReport()
    guard run.assignment.contains(where: { $0 != 0 }) else { return report }
    var lacking: [Unicode.Scalar] = []
    for (character, place) in zip(characters, run.assignment) where place != 0 {
      let face = run.faces[place].name
      if face == FontCatalog.lastResort {
        if !lacking.contains(character) { lacking.append(character) }
      } else {
        let substitution = FallbackReport.Substitution(character: character, face: face)
        if !report.substitutions.contains(substitution) { report.substitutions.append(substitution) }
      }
    }
    if !lacking.isEmpty { report.missing = MissingGlyph(characters: lacking) }
    return report
  }
}

/// The lowest and highest ink of a line, in 26.6 pixels; 0 and 0 while there are no glyphs.
struct InkBox {
  private(set) var yMin = 0
  private(set) var yMax = 0
  private var isEmpty = true

  mutating func add(_ metrics: GlyphMetrics, x: Int, y: Int) {
    // A glyph without outline has an empty box at the line's origin, wherever the pen is.
    let hasInk = metrics.xMin != metrics.xMax || metrics.yMin != metrics.yMax
    let low = hasInk ? metrics.yMin + y : 0
    let high = hasInk ? metrics.yMax + y : 0
    yMin = isEmpty ? low : min(yMin, low)
    yMax = isEmpty ? high : max(yMax, high)
    isEmpty = false
  }
}
