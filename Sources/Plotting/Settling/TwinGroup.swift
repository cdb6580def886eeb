/// Axes that stand over the same place, in the order in which they were made.
final class TwinGroup {
  private var memberships: [Membership] = []

  /// The figure owns the axes, not the group.
  private struct Membership {
    unowned let axes: AxesState
  }

  var members: [AxesState] { memberships.map(\.axes) }

  /// The axes whose ground shows: the first, which lies below all others.
  var lowest: AxesState? { memberships.first?.axes }

  func join(_ axes: AxesState) { memberships.append(Membership(axes: axes)) }
}
