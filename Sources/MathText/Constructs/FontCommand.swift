/// A change of font up to the end of the group: `\rm`.
struct FontCommand: Formula {
  let font: MathFont

  func append(to nodes: inout [Node], in builder: inout BoxBuilder) throws(MathError) {
    builder.font.select(font)
  }

  static func parse(_ parser: inout MathParser) -> FontCommand? {
    guard case .word(let name) = parser.command, let font = MathFont(command: name) else { return nil }
    parser.position += 1 + name.unicodeScalars.count
    return FontCommand(font: font)
  }
}
