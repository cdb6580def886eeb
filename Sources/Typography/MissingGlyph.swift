/// Characters that no font has, bundled or installed.
public struct MissingGlyph: Sendable, Hashable, CustomStringConvertible {
  /// Each character once, in the order of the text.
  public var characters: [Unicode.Scalar]

  public init(characters: [Unicode.Scalar]) { self.characters = characters }

  /// The Debian packages of fonts that have characters like these, each once; none where none is known.
  public var packages: [String] {
    characters.reduce(into: []) { packages, character in
      guard let package = Self.package(for: character), !packages.contains(package) else { return }
      packages.append(package)
    }
  }

  /// How many characters a message lists.
  private static let most = 20

  /// One line: the characters, and what to install.
  public var description: String {
    let listed = characters.prefix(Self.most)
    let list = listed.map { "\(Self.quoted($0)) (U+\(Self.hexadecimal($0.value)))" }.joined(separator: ", ")
    let others = characters.count > listed.count ? " and \(characters.count - listed.count) others" : ""
    let packages = packages
    let advice =
      switch packages.count {
      case 0: "name a font that has \(characters.count == 1 ? "it" : "them")"
      case 1: "install the package \(packages[0])"
      default:
        "install the packages " + packages.dropLast().joined(separator: ", ")
          + " and \(packages[packages.count - 1])"
      }
    return "no font has \(list)\(others); \(advice)"
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
    // Fonts of coloured pictures have no outlines, and are not used.
    (0x2600...0x27BF, "fonts-symbola"), (0x1F000...0x1FAFF, "fonts-symbola"),
    (0x1D400...0x1D7FF, "fonts-noto-core"), (0x0530...0x1CFF, "fonts-noto-core"),
    (0xA000...0xA95F, "fonts-noto-core"),
    (0xA980...0xABFF, "fonts-noto-core"), (0x10000...0x1CFFF, "fonts-noto-extra"),
  ]

  private static func package(for character: Unicode.Scalar) -> String? {
    packages.first { $0.range.contains(character.value) }?.package
  }
}
