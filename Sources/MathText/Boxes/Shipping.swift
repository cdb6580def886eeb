/// Walks boxes and notes where their glyphs and rules fall: TeX's `hlist_out` and `vlist_out` ("TeX: The Program",
/// parts 32 and 33). Coordinates are pixels, x right, y down from the top of the outermost box.
struct Shipping {
  struct Glyph {
    var x: Double
    var y: Double
    var glyph: MathGlyph
    var size: Double
  }

  struct Bar {
    var x: Double
    /// Of the upper edge.
    var y: Double
    var width: Double
    var height: Double
  }

  private(set) var glyphs: [Glyph] = []
  private(set) var bars: [Bar] = []
  private let fonts: MathFonts
  private var horizontal = 0.0
  private var vertical = 0.0
  private let top: Double
  private var hiding = 0

  init(_ list: HorizontalList, _ fonts: MathFonts) throws(MathError) {
    self.fonts = fonts
    top = list.height
    try ship(list)
  }

  private mutating func ship(_ list: HorizontalList) throws(MathError) {
    let baseline = vertical
    var progress = GlueSetting.Progress()
    if list.isPhantom { hiding += 1 }
    for node in list.children {
      switch node {
      case .character(let box):
        try place(box)
        horizontal += box.width
      case .kern(let kern): horizontal += kern.width
      case .glue(let glue): horizontal += progress.width(of: glue, list.glue)
      case .horizontal(let inner):
        let edge = horizontal
        if !inner.children.isEmpty {
          vertical = baseline + inner.shift
          try ship(inner)
        }
        horizontal = edge + inner.width
        vertical = baseline
      case .vertical(let inner):
        let edge = horizontal
        if !inner.children.isEmpty {
          vertical = baseline + inner.shift
          try ship(inner, width: inner.width)
        }
        horizontal = edge + inner.width
        vertical = baseline
      case .rule(let rule):
        let height = rule.height.isFinite ? rule.height : list.height
        let depth = rule.depth.isFinite ? rule.depth : list.depth
        if height > 0, rule.width > 0 { place(width: rule.width, height: height, bottom: baseline + depth) }
        horizontal += rule.width
      case .strut(let strut): horizontal += strut.width
      }
    }
    if list.isPhantom { hiding -= 1 }
  }

  /// - Parameter width: how far running rules reach: the list's own width, or that of the list around it.
  private mutating func ship(_ list: VerticalList, width: Double) throws(MathError) {
    let left = horizontal
    var progress = GlueSetting.Progress()
    vertical -= list.height
    for node in list.children {
      switch node {
      case .kern(let kern): vertical += kern.width
      case .glue(let glue): vertical += progress.width(of: glue, list.glue)
      case .horizontal(let inner):
        guard !inner.children.isEmpty else {
          vertical += inner.height + inner.depth
          continue
        }
        vertical += inner.height
        horizontal = left + inner.shift
        let baseline = vertical
        try ship(inner)
        vertical = baseline + inner.depth
        horizontal = left
      case .vertical(let inner):
        guard !inner.children.isEmpty else {
          vertical += inner.height + inner.depth
          continue
        }
        vertical += inner.height
        horizontal = left + inner.shift
        let baseline = vertical
        try ship(inner, width: width)
        vertical = baseline + inner.depth
        horizontal = left
      case .rule(let rule):
        let height = rule.height + rule.depth
        if height > 0, rule.depth > 0 {
          vertical += height
          place(width: rule.width.isFinite ? rule.width : width, height: height, bottom: vertical)
        }
      case .strut(let strut):
        // A strut of height alone takes no room here; matplotlib's struts in vertical lists have depth only.
        if strut.height + strut.depth > 0, strut.depth > 0 { vertical += strut.height + strut.depth }
      case .character: break  // Characters stand in horizontal lists only.
      }
    }
  }

  private mutating func place(_ box: CharacterBox) throws(MathError) {
    guard hiding == 0 else { return }
    let glyph = try fonts.glyph(box.symbol, box.style)
    var x = horizontal
    var y = vertical + top
    if box.kind == .accent {
      x -= box.metrics.xMin
      y += box.metrics.yMin
    }
    glyphs.append(Glyph(x: x, y: y, glyph: glyph, size: box.fontSize))
  }

  private mutating func place(width: Double, height: Double, bottom: Double) {
    guard hiding == 0 else { return }
    bars.append(Bar(x: horizontal, y: bottom + top - height, width: width, height: height))
  }
}
