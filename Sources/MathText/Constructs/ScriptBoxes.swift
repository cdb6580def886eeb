/// The boxes of scripts, at least one of them, and where they go (TeXbook, appendix G, rules 13a and 18).
struct ScriptBoxes {
  var sub: Node?
  var `super`: Node?

  /// The nucleus with its scripts.
  func attached(to nucleus: Node, in builder: inout BoxBuilder) throws(MathError) -> Node {
    var nodes =
      Self.takesLimits(nucleus) ? try stacked(on: nucleus, in: builder) : try beside(nucleus, in: builder)
    if builder.owesSpaceAfterScripts { nodes.append(try builder.space(ems: Space.thin)) }
    builder.owesSpaceAfterScripts = false
    return .horizontal(try builder.list(of: nodes))
  }

  private static func takesLimits(_ nucleus: Node) -> Bool {
    switch nucleus {
    case .character(let box): Symbol.operatorsWithLimits.contains(box.symbol)
    case .horizontal(let list): list.functionName.map(FunctionName.namesWithLimits.contains) ?? false
    default: false
    }
  }

  // MARK: Above and below

  private func stacked(on nucleus: Node, in builder: BoxBuilder) throws(MathError) -> [Node] {
    var above = self.super
    var below = sub
    try above?.shrink(builder.fonts)
    try below?.shrink(builder.fonts)
    let width = max(nucleus.width, above?.width ?? 0, below?.width ?? 0)
    let gap = builder.ruleThickness * 3
    let space = Node.strut(Strut(depth: gap))
    var stack: [Node] = []
    if let above { stack += [.horizontal(.centred([above], width: width)), space] }
    stack.append(.horizontal(.centred([nucleus], width: width)))
    var shift = 0.0
    if let below {
      let row = HorizontalList.centred([below], width: width)
      stack += [space, .horizontal(row)]
      shift = row.height + gap + nucleus.depth
    }
    var list = VerticalList(stack)
    list.shift = shift
    return [.vertical(list)]
  }

  // MARK: At the upper and lower right

  private func beside(_ nucleus: Node, in builder: BoxBuilder) throws(MathError) -> [Node] {
    let parameters = builder.fonts.parameters
    let place = try ScriptPlace(after: nucleus, in: builder)
    // Sub- and superscripts are lists that begin with the space between them and the nucleus.
    let upper = try small(self.super, after: place.superKern, in: builder)
    let lower = try small(sub, after: place.subKern, in: builder)
    let scripts: Node
    switch (upper, lower) {
    case (var upper?, nil):
      upper.shift = -place.raising(upper, parameters)
      upper.width += place.trailingSpace
      scripts = .horizontal(upper)
    case (nil, var lower?):
      lower.shift = place.lowering(lower, parameters)
      lower.width += place.trailingSpace
      scripts = .horizontal(lower)
    case (let upper?, let lower?):
      var pair = place.paired(upper, lower, parameters)
      pair.width += place.trailingSpace
      scripts = .vertical(pair)
    case (nil, nil): return [.horizontal(place.body)]
    }
    return [.horizontal(place.body), scripts]
  }

  private func small(_ script: Node?, after kern: Double, in builder: BoxBuilder) throws(MathError)
    -> HorizontalList?
  {
    guard let script else { return nil }
    var list = try builder.list(of: [.kern(Kern(kern)), script])
    try list.shrink(builder.fonts)
    return list
  }
}

/// Where scripts stand at the right of a nucleus.
private struct ScriptPlace {
  /// The nucleus, its last character as wide as its advance.
  let body: HorizontalList
  let subKern: Double
  let superKern: Double
  /// Room after the scripts.
  let trailingSpace: Double

  private let xHeight: Double
  private let thickness: Double
  /// How far scripts are moved at least: those of integrals exactly.
  private let minimumUp: Double
  private let minimumDown: Double
  private let isIntegral: Bool

  init(after nucleus: Node, in builder: BoxBuilder) throws(MathError) {
    let parameters = builder.fonts.parameters
    xHeight = builder.xHeight
    thickness = builder.ruleThickness
    let last: Node
    (body, last) = try Self.split(nucleus, in: builder)

    var isSlanted = false
    var isIntegral = false
    if case .character(let box) = last {
      isSlanted = box.metrics.isSlanted
      isIntegral = Symbol.integrals.contains(box.symbol)
    }
    self.isIntegral = isIntegral
    trailingSpace = isIntegral ? 0 : parameters.scriptSpace * xHeight

    var superKern = parameters.gap * xHeight
    var subKern = superKern
    if isSlanted {
      superKern += parameters.gap * xHeight
      superKern += parameters.slantedGap * (last.height - xHeight * 2 / 3)
      if isIntegral {
        subKern = (3 * parameters.gap - parameters.integralGap) * last.height
        superKern = (3 * parameters.gap + parameters.integralGap) * last.height
      } else {
        subKern = 0
      }
    }
    self.superKern = superKern
    self.subKern = subKern

    if isIntegral {
      minimumUp = last.height - parameters.subscriptDrop * xHeight
      minimumDown = last.depth + parameters.subscriptDrop * xHeight
    } else if body.children.allSatisfy(\.isOnBaseline) {
      minimumUp = 0
      minimumDown = 0
    } else {
      let small = builder.fonts.xHeight(size: builder.font.size * ScriptLevel.factor)
      minimumUp = body.height - parameters.superscriptDrop * small
      minimumDown = body.depth + parameters.subscriptDrop * small
    }
  }

  /// The nucleus without the kern after its last character, so that scripts stand at the end of that character's
  /// advance; and the last of its nodes.
  private static func split(_ nucleus: Node, in builder: BoxBuilder) throws(MathError) -> (
    HorizontalList, Node
  ) {
    guard case .horizontal(let list) = nucleus else {
      let node = atFullAdvance(nucleus)
      return (try builder.list(of: [node]), node)
    }
    var children = list.children
    if children.count > 1, case .kern = children[children.count - 1],
      case .character = children[children.count - 2]
    {
      children.removeLast()
    }
    guard let end = children.last else { return (HorizontalList(unkerned: []), nucleus) }
    let last = atFullAdvance(end)
    children[children.count - 1] = last
    return (HorizontalList(unkerned: children), last)
  }

  private static func atFullAdvance(_ node: Node) -> Node {
    guard case .character(var box) = node else { return node }
    box.width = box.metrics.advance
    return .character(box)
  }

  /// How far a superscript is raised (rule 18c).
  func raising(_ upper: HorizontalList, _ parameters: FontParameters) -> Double {
    isIntegral ? minimumUp : max(minimumUp, parameters.superscriptShift * xHeight, upper.depth + xHeight / 4)
  }

  /// How far a subscript alone is lowered (rule 18b).
  func lowering(_ lower: HorizontalList, _ parameters: FontParameters) -> Double {
    isIntegral
      ? minimumDown : max(minimumDown, parameters.subscriptShift * xHeight, lower.height - xHeight * 4 / 5)
  }

  /// Both scripts, kept apart (rules 18d to 18f).
  func paired(_ upper: HorizontalList, _ lower: HorizontalList, _ parameters: FontParameters) -> VerticalList
  {
    var up = raising(upper, parameters)
    var down = isIntegral ? minimumDown : max(minimumDown, parameters.pairedSubscriptShift * xHeight)
    var lack = 4 * thickness - ((up - upper.depth) - (lower.height - down))
    if lack > 0 {
      down += lack
      lack = xHeight * 4 / 5 - up + upper.depth
      if lack > 0 {
        up += lack
        down -= lack
      }
    }
    var list = VerticalList([
      .horizontal(upper), .kern(Kern((up - upper.depth) - (lower.height - down))), .horizontal(lower),
    ])
    list.shift = down
    return list
  }
}
