import Typography

/// The STIX fonts, with or without serifs. Other alphabets lie in code ranges of their own; delimiters come in six sizes.
struct StixFontSet: FontSet {
  let isSans: Bool
  private let faces: UnicodeFaces
  /// The faces of normal weight, which have characters that the bold ones lack.
  private let plainFaces: UnicodeFaces
  /// The font that characters outside an alphabet are looked for in.
  private let defaultFont: MathFont

  init(library: FontLibrary, style: MathStyle, isSans: Bool, defaultFont: MathFont) {
    self.isSans = isSans
    self.defaultFont = defaultFont
    faces = UnicodeFaces(library: library, style: style, patterns: Self.patterns)
    var plain = style
    plain.weight = 400
    plainFaces = UnicodeFaces(library: library, style: plain, patterns: Self.patterns)
  }

  private static let patterns: [MathFont: FontPattern] = {
    let family = "STIXNonUnicode"
    let others: [MathFont: FontPattern] = [
      .privateRoman: FontPattern(family), .privateItalic: FontPattern(family, slant: .italic),
      .privateBold: FontPattern(family, weight: 700),
    ]
    return FontPattern.roman("STIXGeneral").merging(others) { own, _ in own }.merging(sizedPatterns) {
      own, _ in own
    }
  }()

  /// The fonts of the larger sizes.
  static let sizedPatterns: [MathFont: FontPattern] = [
    .size1: FontPattern("STIXSizeOneSym"), .size2: FontPattern("STIXSizeTwoSym"),
    .size3: FontPattern("STIXSizeThreeSym"), .size4: FontPattern("STIXSizeFourSym"),
    .size5: FontPattern("STIXSizeFiveSym"),
  ]

  var parameters: FontParameters { isSans ? .stixSans : .stix }

  func glyph(of symbol: Symbol, font: MathFont, fontClass: MathFont) throws(FontError) -> ChosenGlyph? {
    let known = symbol.codePoint
    let (mapped, code) = place(of: known ?? 0x3F, font: font, fontClass: fontClass)
    if known != nil, let glyph = try faces.glyph(of: symbol, code: code, font: mapped) { return glyph }
    switch mapped {
    case .italic, .regular, .normal:
      // Roman itself may be mapped to a font that leads back here, which in matplotlib never ends.
      if font != .roman { return try glyph(of: symbol, font: .roman, fontClass: fontClass) }
      if let glyph = try plainFaces.glyph(of: symbol, code: code, font: mapped) { return glyph }
    default: break
    }
    guard let face = try faces.face(.roman) else { return nil }
    return ChosenGlyph(face: face, code: 0xA4, isSlanted: false, isSubstitute: true)
  }

  /// Where a character of a font really is.
  private func place(of code: UInt32, font: MathFont, fontClass: MathFont) -> (MathFont, UInt32) {
    var font = font
    var code = code
    if let alphabet = alphabet(font: font, fontClass: fontClass) {
      if let range = alphabet.range(of: code) {
        code = code - range.first + range.start
        font = range.font
      } else if !alphabet.isOptional {
        // No face has a glyph there, which leads on to the substitute.
        code = 1
        font = defaultFont
      }
    }
    // The glyphs of the double intersection and union are swapped in the fonts.
    if font == .roman || font == .italic || font == .normal, code == 0x22D2 || code == 0x22D3 { code ^= 1 }
    if 0xE000...0xF8FF ~= code {
      switch font {
      case .roman: font = .privateRoman
      case .italic: font = .privateItalic
      case .bold: font = .privateBold
      case .boldItalic: font = .privateBoldItalic
      default: break
      }
    }
    return (font, code)
  }

  private func alphabet(font: MathFont, fontClass: MathFont) -> StixAlphabet? {
    if let alphabet = StixAlphabet(font: font, fontClass: fontClass, isOptional: false) { return alphabet }
    guard isSans, font != .regular, font != .default else { return nil }
    return StixAlphabet(font: .sansSerif, fontClass: fontClass, isOptional: true)
  }

  func sizes(of symbol: Symbol, in font: MathFont) throws(FontError) -> [SizedSymbol] {
    guard let code = Self.delimiterCode(of: symbol), let scalar = Unicode.Scalar(code) else {
      return [SizedSymbol(font: font, symbol: symbol)]
    }
    var sizes: [SizedSymbol] = []
    for size in MathFont.sizes {
      guard let face = try faces.face(size), face.glyphIndex(ofCode: code) != 0 else { continue }
      sizes.append(SizedSymbol(font: size, symbol: .character(scalar)))
    }
    // The largest radical does not join its stem.
    if symbol == .command("__sqrt__") { sizes = sizes.dropLast() }
    return sizes
  }

  /// Braces are written with a backslash, and angle brackets as the signs for less and greater.
  private static func delimiterCode(of symbol: Symbol) -> UInt32? {
    switch symbol {
    case .command("{"), .command("}"), .command("["), .command("]"):
      guard case .command(let name) = symbol else { return nil }
      return name.unicodeScalars.first?.value
    case .character("<"): return 0x27E8
    case .character(">"): return 0x27E9
    default: return symbol.codePoint
    }
  }
}

/// One of the alphabets that lie in code ranges of other fonts.
private struct StixAlphabet {
  let name: String
  /// Whether characters outside the alphabet stay as they are.
  let isOptional: Bool

  /// The alphabet of a font; nil if the font's characters are where they should be.
  init?(font: MathFont, fontClass: MathFont, isOptional: Bool) {
    self.isOptional = isOptional
    guard let font = font.command else { return nil }
    let names = ["\(font)/any", "\(font)/\(fontClass.command ?? "rm")", "\(font)/rm"]
    guard let name = names.first(where: { NameTable.stixAlphabets.value(of: $0 + "/0") != nil }) else {
      return nil
    }
    self.name = name
  }

  struct Range {
    var first: UInt32
    var last: UInt32
    var font: MathFont
    var start: UInt32

    init?(_ entry: String) {
      let fields = entry.split(separator: " ")
      guard fields.count == 4, let first = UInt32(fields[0], radix: 16),
        let last = UInt32(fields[1], radix: 16),
        let font = MathFont(command: String(fields[2])), let start = UInt32(fields[3], radix: 16)
      else { return nil }
      self.first = first
      self.last = last
      self.font = font
      self.start = start
    }
  }

  func range(of code: UInt32) -> Range? {
    var number = 0
    while let range = NameTable.stixAlphabets.value(of: "\(name)/\(number)").flatMap(Range.init) {
      if range.first <= code, code <= range.last { return range }
      number += 1
    }
    return nil
  }
}
