/// A line of text and math in turn, taken apart at its dollar signs.
struct Label {
  enum Part {
    case text([Unicode.Scalar])
    /// With the column of the first character after the dollar sign, from 0.
    case math([any Formula], source: [Unicode.Scalar], start: Int)
  }

  private(set) var parts: [Part] = []
  /// The place in the label of each character after tabs have become spaces.
  private let columns: [Int]

  init(_ line: String) throws(MathError) {
    let (scalars, columns) = Self.expandingTabs(line)
    self.columns = columns
    var position = 0
    while true {
      position = text(scalars, from: position)
      guard position < scalars.count else { return }
      let end = try Self.endOfMath(scalars, from: position, columns)
      try math(Array(scalars[(position + 1)..<end]), start: position + 1)
      position = end + 1
    }
  }

  /// Takes text up to the next dollar sign.
  private mutating func text(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var text: [Unicode.Scalar] = []
    var position = start
    while position < scalars.count {
      if scalars[position] == "\\", position + 1 < scalars.count, scalars[position + 1] == "$" {
        text.append("$")
        position += 2
        continue
      }
      if scalars[position] == "$" { break }
      text.append(scalars[position])
      position += 1
    }
    parts.append(.text(text))
    return position
  }

  private mutating func math(_ source: [Unicode.Scalar], start: Int) throws(MathError) {
    do throws(MathError) {
      var parser = MathParser(source)
      parts.append(.math(try parser.parse(), source: source, start: start))
    } catch {
      throw located(error, start: start)
    }
  }

  /// The place of the dollar sign that ends the math begun at `start`.
  private static func endOfMath(_ scalars: [Unicode.Scalar], from start: Int, _ columns: [Int])
    throws(MathError)
    -> Int
  {
    var position = start + 1
    while position < scalars.count {
      switch scalars[position] {
      case "$": return position
      case "\n", "\r": throw MathError("a line ends within math", column: columns[position] + 1)
      case "\\": position += 2
      default: position += 1
      }
    }
    throw MathError(
      "this dollar sign begins math that no other one ends; write \\$ for the sign",
      column: columns[start] + 1)
  }

  /// An error of math that begins at `start`, with its column in the label.
  private func located(_ error: MathError, start: Int) -> MathError {
    guard let column = error.column else { return error }
    let place = start + column - 1
    return MathError(
      error.message, column: (place < columns.count ? columns[place] : (columns.last ?? -1) + 1) + 1)
  }

  /// Tabs become spaces up to the next multiple of eight, as in Python's `expandtabs`, which matplotlib's parser applies.
  private static func expandingTabs(_ line: String) -> ([Unicode.Scalar], columns: [Int]) {
    var scalars: [Unicode.Scalar] = []
    var columns: [Int] = []
    var width = 0
    for (column, scalar) in line.unicodeScalars.enumerated() {
      if scalar == "\t" {
        let count = 8 - width % 8
        scalars += Array(repeating: " ", count: count)
        columns += Array(repeating: column, count: count)
        width += count
        continue
      }
      scalars.append(scalar)
      columns.append(column)
      width = scalar == "\n" || scalar == "\r" ? 0 : width + 1
    }
    return (scalars, columns)
  }

  /// The label as a list of boxes.
  func list(fonts: MathFonts, text style: FontState, defaultFont: MathFont) throws(MathError)
    -> HorizontalList
  {
    var lists: [Node] = []
    var builder = BoxBuilder(fonts: fonts, font: style)
    for part in parts {
      switch part {
      case .text(let scalars):
        var nodes: [Node] = []
        for scalar in scalars { nodes.append(.character(try CharacterBox(.character(scalar), style, fonts))) }
        lists.append(.horizontal(try HorizontalList(nodes, fonts)))
      case .math(let formulas, let source, let start):
        builder.font = style
        builder.font.select(defaultFont)
        builder.source = source
        do throws(MathError) { lists.append(.horizontal(try builder.list(formulas))) } catch {
          throw located(error, start: start)
        }
      }
    }
    return try HorizontalList(lists, fonts)
  }
}
