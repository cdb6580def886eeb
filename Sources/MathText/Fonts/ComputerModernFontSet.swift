import Typography

/// The Computer Modern fonts in Bakoma's form: symbols lie strewn over faces with codes of their own. What they lack
/// comes from STIX.
struct ComputerModernFontSet: FontSet {
  private let faces: UnicodeFaces
  private let fallback: StixFontSet

  init(library: FontLibrary, style: MathStyle, defaultFont: MathFont) {
    faces = UnicodeFaces(
      library: library, style: style, patterns: Self.families.mapValues { FontPattern($0) })
    fallback = StixFontSet(library: library, style: style, isSans: false, defaultFont: defaultFont)
  }

  private static let families: [MathFont: String] = [
    .normal: "cmmi10", .calligraphic: "cmsy10", .roman: "cmr10", .typewriter: "cmtt10", .italic: "cmti10",
    .bold: "cmb10", .sansSerif: "cmss10", .display: "cmex10",
  ]

  var parameters: FontParameters { .computerModern }

  func glyph(of symbol: Symbol, font: MathFont, fontClass: MathFont) throws(FontError) -> ChosenGlyph? {
    let found = try ownGlyph(of: symbol, font: font)
    if let found, found.face.glyphIndex(ofCode: found.code) != 0 { return found }
    return try fallback.glyph(of: symbol, font: font, fontClass: fontClass)
  }

  private func ownGlyph(of symbol: Symbol, font: MathFont) throws(FontError) -> ChosenGlyph? {
    if Self.families[font] != nil, let place = NameTable.computerModern.value(of: symbol.source) {
      let fields = place.split(separator: " ")
      guard fields.count == 2, let code = UInt32(fields[1], radix: 16) else { return nil }
      let isSlanted =
        fields[0] == "cmmi10" || fields[0] == "cmti10" || UnicodeFaces.slantedSymbols.contains(symbol)
      return ChosenGlyph(
        face: try faces.library.face(named: String(fields[0])), code: code, isSlanted: isSlanted)
    }
    guard case .character(let scalar) = symbol else { return nil }
    var font = font
    var isSlanted = font == .italic || font == .normal
    if font == .normal, scalar.isDigit {
      // As in LaTeX, digits are roman.
      font = .roman
      isSlanted = false
    }
    guard let face = try faces.face(font) else { return nil }
    return ChosenGlyph(face: face, code: scalar.value, isSlanted: isSlanted)
  }

  func sizes(of symbol: Symbol, in font: MathFont) throws(FontError) -> [SizedSymbol] {
    Self.sizes[Self.aliases[symbol] ?? symbol] ?? [SizedSymbol(font: font, symbol: symbol)]
  }

  private static let aliases: [Symbol: Symbol] = [
    .command("leftparen"): .character("("), .command("rightparen"): .character(")"),
    .command("leftbrace"): .character("{"), .command("rightbrace"): .character("}"),
    .command("leftbracket"): .character("["), .command("rightbracket"): .character("]"),
    .command("langle"): .character("<"), .command("rangle"): .character(">"),
    .command("{"): .character("{"), .command("}"): .character("}"),
    .command("["): .character("["), .command("]"): .character("]"),
  ]

  /// Delimiters and accents in the sizes of cmex10, and in text size where there is one.
  private static let sizes: [Symbol: [SizedSymbol]] = {
    func display(_ name: String) -> SizedSymbol { SizedSymbol(font: .display, symbol: .command(name)) }
    func large(_ name: String) -> [SizedSymbol] {
      ["big", "Big", "bigg", "Bigg"].map { display("__\(name)\($0)__") }
    }
    func roman(_ scalar: Unicode.Scalar) -> SizedSymbol {
      SizedSymbol(font: .roman, symbol: .character(scalar))
    }
    func angle(_ name: String) -> SizedSymbol { SizedSymbol(font: .calligraphic, symbol: .command(name)) }
    return [
      .character("("): [roman("(")] + large("parenleft"),
      .character(")"): [roman(")")] + large("parenright"),
      .character("{"): large("braceleft"),
      .character("}"): large("braceright"),
      .character("["): [roman("[")] + large("bracketleft"),
      .character("]"): [roman("]")] + large("bracketright"),
      .character("<"): [angle("__angbracketleft__")] + large("angbracketleft"),
      .character(">"): [angle("__angbracketright__")] + large("angbracketright"),
      .command("lfloor"): large("floorleft"),
      .command("rfloor"): large("floorright"),
      .command("lceil"): large("ceilingleft"),
      .command("rceil"): large("ceilingright"),
      .command("__sqrt__"): large("radical"),
      .command("backslash"): large("backslash"),
      .character("/"): [roman("/")] + large("slash"),
      .command("widehat"): [roman("^")] + ["hatwide", "hatwider", "hatwidest"].map { display("__\($0)__") },
      .command("widetilde"): [roman("~")]
        + ["tildewide", "tildewider", "tildewidest"].map { display("__\($0)__") },
    ]
  }()
}

extension Unicode.Scalar {
  /// Whether the character is a digit, in Unicode's sense of a numeric type.
  var isDigit: Bool {
    switch properties.numericType {
    case .decimal, .digit: true
    default: false
    }
  }
}
