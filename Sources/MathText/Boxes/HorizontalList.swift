/// Nodes side by side on a baseline.
struct HorizontalList: Sendable {
  var children: [Node]
  var width = 0.0
  var height = 0.0
  var depth = 0.0
  /// Down in a horizontal list, right in a vertical one.
  var shift = 0.0
  private(set) var glue = GlueSetting()
  /// The list takes room, but nothing in it is drawn.
  var isPhantom = false
  /// The name of the function that the list spells.
  var functionName: String?
  private var level = ScriptLevel()

  /// Nodes as they are, without kerning.
  init(unkerned children: [Node]) {
    self.children = children
    pack()
  }

  /// Nodes with the kerns between characters that the fonts ask for.
  init(_ children: [Node], _ fonts: MathFonts) throws(MathError) {
    self.children = children
    try insertKerns(fonts)
    pack()
  }

  /// A node in the middle of a box `width` wide.
  static func centred(_ children: [Node], width: Double) -> HorizontalList {
    var list = HorizontalList(unkerned: [.glue(.centring)] + children + [.glue(.centring)])
    list.pack(exactly: width)
    return list
  }

  /// Puts a kern after each character whose pen moves on by another amount than its box is wide.
  mutating func insertKerns(_ fonts: MathFonts) throws(MathError) {
    var kerned: [Node] = []
    kerned.reserveCapacity(children.count * 2)
    for (index, node) in children.enumerated() {
      kerned.append(node)
      guard case .character(let box) = node else { continue }
      var distance = box.metrics.advance - box.width
      if index + 1 < children.count, case .character(let next) = children[index + 1] {
        distance += try fonts.kerning(box, next)
      }
      if distance != 0 { kerned.append(.kern(Kern(distance))) }
    }
    children = kerned
  }

  /// Measures the list and sets its glue: at its natural width, or to be exactly `target` wide.
  mutating func pack(exactly target: Double? = nil) {
    height = 0
    depth = 0
    var natural = 0.0
    var totals = GlueTotals()
    for node in children {
      natural += node.width
      switch node {
      case .character, .horizontal, .vertical, .rule, .strut:
        guard node.height.isFinite, node.depth.isFinite else { continue }
        height = max(height, node.height - node.shift)
        depth = max(depth, node.depth + node.shift)
      case .glue(let glue): totals.add(glue)
      case .kern: break
      }
    }
    width = target ?? natural
    glue = totals.setting(for: width - natural)
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
