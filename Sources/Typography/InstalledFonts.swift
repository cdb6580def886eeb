import CFontconfig

/// The fonts installed on this machine, as fontconfig lists them.
///
/// Reading the list takes some milliseconds, so it is done only when a text needs what the bundled faces lack.
final class InstalledFonts {
  /// nil where fontconfig has no configuration it can use: then no font is found.
  private let config: OpaquePointer?

  /// Takes over a configuration of fontconfig's; by default the one this machine's programs share.
  init(config: OpaquePointer? = FcInitLoadConfigAndFonts()) { self.config = config }

  deinit { if let config { FcConfigDestroy(config) } }

  /// The file of the installed font with outlines that is called `family`, as ``FontLibrary/face(named:)`` takes it;
  /// nil if there is none.
  func file(family: String, style: FontRequest.Style, weight: Int) -> String? {
    match(family: family, style: style, weight: weight, characters: []) { pattern in
      var place: Int32 = 0
      var name: UnsafeMutablePointer<FcChar8>?
      while FcPatternGetString(pattern, FC_FAMILY, place, &name) == FcResultMatch, let text = name {
        if String(cString: text).lowercased() == family.lowercased() { return true }
        place += 1
      }
      return false
    }
  }

  /// The file of an installed font with outlines that has all of `characters`; nil if there is none.
  func file(characters: [Unicode.Scalar], style: FontRequest.Style, weight: Int) -> String? {
    match(family: "sans-serif", style: style, weight: weight, characters: characters) { pattern in
      var covered: OpaquePointer?
      guard FcPatternGetCharSet(pattern, FC_CHARSET, 0, &covered) == FcResultMatch else { return false }
      return characters.allSatisfy { FcCharSetHasChar(covered, $0.value) != 0 }
    }
  }

  /// Asks fontconfig for the nearest font and returns its file if `accept` takes it.
  private func match(
    family: String, style: FontRequest.Style, weight: Int, characters: [Unicode.Scalar],
    accept: (OpaquePointer) -> Bool
  ) -> String? {
    guard let config, let wanted = FcPatternCreate() else { return nil }
    defer { FcPatternDestroy(wanted) }
    FcPatternAddString(wanted, FC_FAMILY, family)
    FcPatternAddBool(wanted, FC_OUTLINE, FcBool(1))
    FcPatternAddBool(wanted, FC_SCALABLE, FcBool(1))
    FcPatternAddBool(wanted, FC_COLOR, FcBool(0))
    FcPatternAddInteger(wanted, FC_WEIGHT, FcWeightFromOpenType(Int32(min(max(weight, 1), 1000))))
    FcPatternAddInteger(wanted, FC_SLANT, style == .normal ? 0 : style == .italic ? 100 : 110)
    // Without a language fontconfig would take the environment's, and the picture would depend on it.
    FcPatternAddString(wanted, FC_LANG, Self.language(of: characters))
    if !characters.isEmpty, let set = FcCharSetCreate() {
      for character in characters { FcCharSetAddChar(set, character.value) }
      FcPatternAddCharSet(wanted, FC_CHARSET, set)
      FcCharSetDestroy(set)
    }
    guard FcConfigSubstitute(config, wanted, FcMatchPattern) != 0 else { return nil }
    FcDefaultSubstitute(wanted)
    var result = FcResultMatch
    guard let found = FcFontMatch(config, wanted, &result) else { return nil }
    defer { FcPatternDestroy(found) }
    var outline: FcBool = 0
    guard FcPatternGetBool(found, FC_OUTLINE, 0, &outline) == FcResultMatch, outline != 0, accept(found)
    else {
      return nil
    }
    var path: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(found, FC_FILE, 0, &path) == FcResultMatch, let path else { return nil }
    var index: Int32 = 0
    FcPatternGetInteger(found, FC_INDEX, 0, &index)
    return index == 0 ? String(cString: path) : "\(String(cString: path))#\(index)"
  }

  /// The language whose forms of the characters are wanted: Han characters look different in each of theirs.
  private static func language(of characters: [Unicode.Scalar]) -> String {
    for character in characters {
      switch character.value {
      case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: return "ja"
      case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF: return "ko"
      case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: return "zh-cn"
      default: continue
      }
    }
    return "en"
  }
}
