/// What an escape of double quotes made of math: in `"$\theta$"` the `\t` is a tab, and `heta` is what would be drawn.
enum EscapesInMath {
  /// TeX's names that begin with n, where a line end is less sure to be a mistake.
  private static let namesAfterLineEnd: Set<String> = [
    "u", "e", "eq", "eg", "abla", "ot", "otin", "i", "atural", "exists", "mid", "parallel", "earrow",
    "warrow",
    "subseteq", "supseteq", "leq", "geq", "less", "gtr", "prec", "succ", "sim", "cong", "olimits", "vdash",
  ]

  /// The escape that stands within dollar signs, as it is written, and the command that was meant; nil where there is
  /// none.
  static func mistake(in text: String) -> (escape: String, command: String)? {
    var isMath = false
    let scalars = Array(text.unicodeScalars)
    guard let last = scalars.lastIndex(of: "$") else { return nil }
    for (index, scalar) in scalars[..<last].enumerated() {
      if scalar == "$", index == 0 || scalars[index - 1] != "\\" { isMath.toggle() }
      guard isMath, let letter = letters[scalar] else { continue }
      let name = String(
        String.UnicodeScalarView(scalars[(index + 1)...].prefix(32).prefix { $0.properties.isAlphabetic }))
      // Two lines may each have a dollar sign of its own, a price.
      if scalar == "\n", !namesAfterLineEnd.contains(name) { continue }
      return ("\\\(letter)", "\\\(letter)\(name)")
    }
    return nil
  }

  private static let letters: [Unicode.Scalar: Character] = [
    "\u{7}": "a", "\u{8}": "b", "\t": "t", "\n": "n", "\u{B}": "v", "\u{C}": "f", "\r": "r", "\u{1B}": "e",
    "\0": "0", "\u{85}": "N", "\u{A0}": "_", "\u{2028}": "L", "\u{2029}": "P",
  ]
}
