/// A side of the axes: spines, ticks and labels stand on sides.
public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  case left, right, bottom, top

  /// The axis whose ticks stand on the side.
  var axis: AxisName {
    switch self {
    case .left, .right: .y
    case .bottom, .top: .x
    }
  }

  /// Whether the side lies at the upper end of the other axis: top or right.
  var isFar: Bool { self == .right || self == .top }

  /// Where the side lies across its axis, in fractions of the axes.
  var fraction: Double { isFar ? 1 : 0 }

  /// Which way is out of the axes: 1 up or to the right, -1 down or to the left.
  var outward: Double { isFar ? 1 : -1 }

  var opposite: Side {
    switch self {
    case .left: .right
    case .right: .left
    case .bottom: .top
    case .top: .bottom
    }
  }
}

extension AxisName {
  /// The other axis of the two.
  var other: AxisName { self == .x ? .y : .x }

  /// Where ticks stand unless something else is asked for: bottom or left.
  var nearSide: Side { self == .x ? .bottom : .left }

  /// Top or right.
  var farSide: Side { nearSide.opposite }

  /// Both sides, the near one first.
  var sides: [Side] { [nearSide, farSide] }
}

/// A value for each of the two sides of an axis.
struct PerSide<Value> {
  /// Bottom or left.
  var near: Value
  /// Top or right.
  var far: Value

  subscript(side: Side) -> Value {
    get { side.isFar ? far : near }
    set { if side.isFar { far = newValue } else { near = newValue } }
  }

  init(near: Value, far: Value) {
    self.near = near
    self.far = far
  }

  /// - Parameter axis: the one whose sides are meant.
  init<Failure: Error>(_ axis: AxisName, _ value: (Side) throws(Failure) -> Value) throws(Failure) {
    near = try value(axis.nearSide)
    far = try value(axis.farSide)
  }

  var all: [Value] { [near, far] }
}

extension PerSide: Sendable where Value: Sendable {}
extension PerSide: Equatable where Value: Equatable {}

extension Style.AxesStyle {
  /// Whether the line on a side of straight axes shows.
  func showsSpine(_ side: Side) -> Bool {
    switch side {
    case .left: spineLeft
    case .right: spineRight
    case .bottom: spineBottom
    case .top: spineTop
    }
  }
}
