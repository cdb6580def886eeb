/// Names of what an SVG document defines, made from what is defined.
///
/// Documents that share a page share the names of all: the same name must stand for the same thing in each. Seven digits
/// of 62 tell contents apart; among a thousand on one page the chance that any two agree by accident is one in seven
/// million. Within a document it is none.
struct SVGNames {
  private var contents: [String: [UInt8]] = [:]

  /// The name of a definition, and whether it is new to the document.
  ///
  /// - Parameters:
  ///   - kind: the letter that the name begins with.
  ///   - content: all that the definition says but for its name.
  mutating func name(_ kind: Character, of content: [UInt8]) -> (name: String, isNew: Bool) {
    var name = "\(kind)\(Self.digits(of: content))"
    while let known = contents[name] {
      if known == content { return (name, false) }
      name.append("_")
    }
    contents[name] = content
    return (name, true)
  }

  /// A digest of bytes: FNV-1a, stirred by the finaliser of MurmurHash3 so that every bit counts.
  private static func digits(of content: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in content { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    hash ^= hash >> 33
    let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars)
    var digits = String.UnicodeScalarView()
    for _ in 0..<7 {
      digits.append(alphabet[Int(hash % 62)])
      hash /= 62
    }
    return String(digits)
  }
}
