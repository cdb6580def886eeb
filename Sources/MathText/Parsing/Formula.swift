/// A node of the syntax tree, which knows how to become boxes.
protocol Formula: Sendable {
  /// Adds what the formula is made of to a list.
  func append(to nodes: inout [Node], in builder: inout BoxBuilder) throws(MathError)
}

/// A formula that is one box, so that it can carry scripts and accents.
protocol Atom: Formula {
  func node(in builder: inout BoxBuilder) throws(MathError) -> Node
}

extension Atom {
  func append(to nodes: inout [Node], in builder: inout BoxBuilder) throws(MathError) {
    nodes.append(try node(in: &builder))
  }
}

/// What makes boxes of formulas: the fonts, and the state that formulas leave for those after them.
struct BoxBuilder {
  let fonts: MathFonts
  /// The math being set, without its dollar signs.
  var source: [Unicode.Scalar] = []
  /// The font of what comes next. Groups save and restore it.
  var font: FontState
  /// A function such as `\sin` stands before scripts: the thin space it needs comes after them.
  var owesSpaceAfterScripts = false

  init(fonts: MathFonts, font: FontState) {
    self.fonts = fonts
    self.font = font
  }

  /// Thickness of bars in the current size.
  var ruleThickness: Double { fonts.ruleThickness(size: font.size) }

  /// Height of an x in the current size.
  var xHeight: Double { fonts.xHeight(size: font.size) }

  /// The nodes of formulas in a row.
  mutating func nodes(_ formulas: [any Formula]) throws(MathError) -> [Node] {
    var nodes: [Node] = []
    for formula in formulas { try formula.append(to: &nodes, in: &self) }
    return nodes
  }

  /// Formulas in a row as one list.
  mutating func list(_ formulas: [any Formula]) throws(MathError) -> HorizontalList {
    try HorizontalList(try nodes(formulas), fonts)
  }

  /// A list of nodes with kerning.
  func list(of nodes: [Node]) throws(MathError) -> HorizontalList { try HorizontalList(nodes, fonts) }

  /// A character in the current font.
  func character(_ symbol: Symbol) throws(MathError) -> CharacterBox { try CharacterBox(symbol, font, fonts) }

  /// A space of a number of ems.
  func space(ems: Double) throws(MathError) -> Node { .kern(Kern(try fonts.quad(size: font.size) * ems)) }
}
