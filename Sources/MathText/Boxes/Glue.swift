/// A space that stretches or shrinks to fill the list it is in.
struct Glue: Sendable {
  /// Orders of infinity: glue of the highest order in a list takes all the room.
  enum Order: Int, Sendable { case finite, fil, fill, filll }

  var width: Double
  let stretch: Double
  let stretchOrder: Order
  let shrinkage: Double
  let shrinkOrder: Order
  private var level = ScriptLevel()

  init(
    width: Double = 0, stretch: Double = 0, stretchOrder: Order = .finite, shrinkage: Double = 0,
    shrinkOrder: Order = .finite
  ) {
    self.width = width
    self.stretch = stretch
    self.stretchOrder = stretchOrder
    self.shrinkage = shrinkage
    self.shrinkOrder = shrinkOrder
  }

  /// On both sides of a box this centres it, even where it is wider than its place.
  static let centring = Glue(stretch: 1, stretchOrder: .fil, shrinkage: -1, shrinkOrder: .fil)
  /// Takes all the room there is.
  static let fill = Glue(stretch: 1, stretchOrder: .fill)

  mutating func shrink() { width *= level.descend() }
}

/// The stretch and shrink of a list's glue, added up by order.
struct GlueTotals {
  private var stretch = SIMD4<Double>.zero
  private var shrinkage = SIMD4<Double>.zero

  mutating func add(_ glue: Glue) {
    stretch[glue.stretchOrder.rawValue] += glue.stretch
    shrinkage[glue.shrinkOrder.rawValue] += glue.shrinkage
  }

  /// How the glue of a list is set that must become `excess` longer.
  func setting(for excess: Double) -> GlueSetting {
    if excess == 0 { return GlueSetting() }
    let totals = excess > 0 ? stretch : shrinkage
    let order = (0..<4).last { totals[$0] != 0 } ?? 0
    guard totals[order] != 0, let glueOrder = Glue.Order(rawValue: order) else { return GlueSetting() }
    return GlueSetting(
      direction: excess > 0 ? .stretching : .shrinking, order: glueOrder, ratio: excess / totals[order])
  }
}

/// By how much the glue of a list stretches or shrinks.
struct GlueSetting: Sendable {
  enum Direction: Sendable { case natural, stretching, shrinking }

  var direction = Direction.natural
  var order = Glue.Order.finite
  /// Pixels for each unit of stretch or shrink.
  var ratio = 0.0

  /// The room that glue passed so far takes, which grows with each glue of the list.
  struct Progress {
    private var units = 0.0
    private var pixels = 0.0

    /// The room of the next glue. TeX rounds the running sum to whole units; so does matplotlib, to whole pixels.
    mutating func width(of glue: Glue, _ setting: GlueSetting) -> Double {
      let before = pixels
      switch setting.direction {
      case .natural: break
      case .stretching:
        if glue.stretchOrder == setting.order { advance(by: glue.stretch, setting) }
      case .shrinking:
        if glue.shrinkOrder == setting.order { advance(by: glue.shrinkage, setting) }
      }
      return glue.width - before + pixels
    }

    private mutating func advance(by amount: Double, _ setting: GlueSetting) {
      units += amount
      pixels = min(max(setting.ratio * units, -1e9), 1e9).rounded(.toNearestOrEven)
    }
  }
}
