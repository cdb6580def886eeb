/// A fixed space along the list it is in.
struct Kern: Sendable {
  var width: Double
  private var level = ScriptLevel()

  init(_ width: Double) { self.width = width }

  mutating func shrink() { width *= level.descend() }
}

/// An empty box.
struct Strut: Sendable {
  var width: Double
  var height: Double
  var depth: Double
  /// How often the strut is shrunk with the list around it: matplotlib puts one and the same strut between all lines of
  /// a stack, which then shrinks once for each place it has.
  var places = 1
  private var level = ScriptLevel()

  init(width: Double = 0, height: Double = 0, depth: Double = 0) {
    self.width = width
    self.height = height
    self.depth = depth
  }

  mutating func shrink() {
    for _ in 0..<places {
      let factor = level.descend()
      width *= factor
      height *= factor
      depth *= factor
    }
  }
}

/// A filled box. An infinite width runs to the edges of the vertical list around it.
struct Rule: Sendable {
  var width: Double
  var height: Double
  var depth: Double
  private var level = ScriptLevel()

  /// A horizontal rule of a thickness, half above and half below its axis, as wide as the list around it.
  static func horizontal(thickness: Double) -> Rule {
    Rule(width: .infinity, height: thickness * 0.5, depth: thickness * 0.5)
  }

  init(width: Double, height: Double, depth: Double) {
    self.width = width
    self.height = height
    self.depth = depth
  }

  mutating func shrink() {
    let factor = level.descend()
    width *= factor
    height *= factor
    depth *= factor
  }
}
