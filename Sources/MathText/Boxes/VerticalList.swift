/// Nodes one below the other.
struct VerticalList: Sendable {
  var children: [Node]
  var width = 0.0
  var height = 0.0
  var depth = 0.0
  /// Down in a horizontal list, right in a vertical one.
  var shift = 0.0
  private(set) var glue = GlueSetting()
  private var level = ScriptLevel()

  /// The reference point is on the baseline of the last box.
  init(_ children: [Node]) {
    self.children = children
    pack()
  }

  /// Measures the list and sets its glue: at its natural height, or to be exactly `target` high with a depth of at most
  /// `maximumDepth`.
  mutating func pack(exactly target: Double? = nil, maximumDepth: Double = .infinity) {
    width = 0
    var last = 0.0
    var natural = 0.0
    var totals = GlueTotals()
    for node in children {
      switch node {
      case .character, .horizontal, .vertical, .rule, .strut:
        natural += last + node.height
        last = node.depth
        if node.width.isFinite { width = max(width, node.width + node.shift) }
      case .glue(let glue):
        natural += last
        last = 0
        natural += glue.width
        totals.add(glue)
      case .kern(let kern):
        natural += last + kern.width
        last = 0
      }
    }
    if last > maximumDepth {
      natural += last - maximumDepth
      depth = maximumDepth
    } else {
      depth = last
    }
    height = target ?? natural
    glue = totals.setting(for: height - natural)
  }

  mutating func shrink(_ fonts: MathFonts) throws(MathError) {
    for index in children.indices { try children[index].shrink(fonts) }
    let factor = level.descend()
    width *= factor
    height *= factor
    depth *= factor
    shift *= factor
    glue.ratio *= factor
  }
}
