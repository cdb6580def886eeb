/// Characters that no font has, bundled or installed.
public struct MissingGlyph: Sendable, Hashable, CustomStringConvertible {
  /// Each character once, in the order of the text.
  public var characters: [Unicode.Scalar]

  public init(characters: [Unicode.Scalar]) { self.characters = characters }

  /// The Debian package of fonts that has characters like the first one; nil where none is known.
  public var package: String? { characters.first.flatMap { Self.package(for: $0) } }

  /// One line: the characters, and what to install.
  public var description: String {
    let list = characters.map { "\(Self.quoted($0)) (U+\(Self.hexadecimal($0.value)))" }.joined(
      separator: ", ")
    let advice = package.map { "; install the package \($0)" } ?? "; name a font that has it"
    return "no font has \(list)\(advice)"
  }

  private static func quoted(_ character: Unicode.Scalar) -> String {
    character.properties.generalCategory == .control ? "a control character" : "'\(character)'"
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Blocks of Unicode and the Debian package that draws them.
  private static let packages: [(range: ClosedRange<UInt32>, package: String)] = [
    (0x1100...0x11FF, "fonts-noto-cjk"), (0x2E80...0x9FFF, "fonts-noto-cjk"),
    (0xA960...0xA97F, "fonts-noto-cjk"),
    (0xAC00...0xD7FF, "fonts-noto-cjk"), (0xF900...0xFAFF, "fonts-noto-cjk"),
    (0xFE30...0xFE4F, "fonts-noto-cjk"),
    (0xFF00...0xFFEF, "fonts-noto-cjk"), (0x20000...0x3FFFF, "fonts-noto-cjk"),
    (0x2600...0x27BF, "fonts-noto-color-emoji"), (0x1F000...0x1FAFF, "fonts-noto-color-emoji"),
    (0x1D400...0x1D7FF, "fonts-noto-core"), (0x0530...0x1CFF, "fonts-noto-core"),
    (0xA000...0xA95F, "fonts-noto-core"),
    (0xA980...0xABFF, "fonts-noto-core"), (0x10000...0x1CFFF, "fonts-noto-extra"),
  ]

  private static func package(for character: Unicode.Scalar) -> String? {
    packages.first { $0.range.contains(character.value) }?.package
  }
}
