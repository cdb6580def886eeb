/// A piece of a horizontal or vertical list, as in "TeX: The Program", part 10. Lengths are pixels, y down.
indirect enum Node: Sendable {
  case character(CharacterBox)
  case horizontal(HorizontalList)
  case vertical(VerticalList)
  case rule(Rule)
  case strut(Strut)
  case glue(Glue)
  case kern(Kern)

  /// How far the node reaches along a horizontal list.
  var width: Double {
    switch self {
    case .character(let box): box.width
    case .horizontal(let list): list.width
    case .vertical(let list): list.width
    case .rule(let rule): rule.width
    case .strut(let strut): strut.width
    case .glue(let glue): glue.width
    case .kern(let kern): kern.width
    }
  }

  /// How far the node reaches above the baseline.
  var height: Double {
    switch self {
    case .character(let box): box.height
    case .horizontal(let list): list.height
    case .vertical(let list): list.height
    case .rule(let rule): rule.height
    case .strut(let strut): strut.height
    case .glue, .kern: 0
    }
  }

  /// How far the node reaches below the baseline.
  var depth: Double {
    switch self {
    case .character(let box): box.depth
    case .horizontal(let list): list.depth
    case .vertical(let list): list.depth
    case .rule(let rule): rule.depth
    case .strut(let strut): strut.depth
    case .glue, .kern: 0
    }
  }

  /// How far a list is moved down in a horizontal list, or right in a vertical one.
  var shift: Double {
    switch self {
    case .horizontal(let list): list.shift
    case .vertical(let list): list.shift
    default: 0
    }
  }

  /// Whether all of the node stands on one baseline: scripts then keep their usual heights.
  var isOnBaseline: Bool {
    switch self {
    case .horizontal(let list): list.children.allSatisfy(\.isOnBaseline)
    case .vertical: false
    default: true
    }
  }

  /// Makes the node one script level smaller.
  mutating func shrink(_ fonts: MathFonts) throws(MathError) {
    switch self {
    case .character(var box):
      try box.shrink(fonts)
      self = .character(box)
    case .horizontal(var list):
      try list.shrink(fonts)
      self = .horizontal(list)
    case .vertical(var list):
      try list.shrink(fonts)
      self = .vertical(list)
    case .rule(var rule):
      rule.shrink()
      self = .rule(rule)
    case .strut(var strut):
      strut.shrink()
      self = .strut(strut)
    case .glue(var glue):
      glue.shrink()
      self = .glue(glue)
    case .kern(var kern):
      kern.shrink()
      self = .kern(kern)
    }
  }
}

/// How many script levels a node has gone down.
struct ScriptLevel: Sendable {
  /// What remains of a length one level down.
  static let factor = 0.7
  /// From this level on nothing gets smaller.
  static let smallest = 6

  private var level = 0

  /// Goes one level down and gives the factor for the node's lengths.
  mutating func descend() -> Double {
    level += 1
    return level < Self.smallest ? Self.factor : 1
  }
}
