import FigureDrawing

/// The range of an axes' data along one axis, as artists report it.
public struct AxisDataLimits: Sendable, Equatable {
  /// Smallest finite value; infinity where there is none.
  public var low = Double.infinity
  /// Largest finite value; minus infinity where there is none.
  public var high = -Double.infinity
  /// Smallest positive value, which a logarithmic scale begins at; infinity where there is none.
  public var smallestPositive = Double.infinity
  /// Values that margins may not cross: the foot of a bar.
  public var stickyEdges: [Double] = []

  public init() {}

  /// Widens the range to hold `value`; what is not finite is passed over.
  public mutating func include(_ value: Double) {
    guard value.isFinite else { return }
    low = min(low, value)
    high = max(high, value)
    if value > 0 { smallestPositive = min(smallestPositive, value) }
  }
}

/// A value of one axis that margins may not cross: the foot of a bar.
struct StickyEdge: Sendable, Equatable {
  let axis: AxisName
  let value: Double

  init(_ axis: AxisName, _ value: Double) {
    self.axis = axis
    self.value = value
  }

  /// The foot of what stands on `value`.
  init(footOf orientation: Orientation, at value: Double) {
    self.init(orientation == .vertical ? .y : .x, value)
  }
}

/// The range of an axes' data.
public struct DataLimits: Sendable, Equatable {
  public var x = AxisDataLimits()
  public var y = AxisDataLimits()

  public init() {}

  mutating func add(_ edge: StickyEdge) {
    if edge.axis == .x { x.stickyEdges.append(edge.value) } else { y.stickyEdges.append(edge.value) }
  }

  /// Widens the ranges to hold `point`, unless a coordinate is not finite.
  public mutating func include(_ point: Point) {
    guard point.isFinite else { return }
    x.include(point.x)
    y.include(point.y)
  }

  /// Widens the ranges to hold each of the points that is finite.
  public mutating func include(_ points: UnsafeBufferPointer<Point>) {
    guard !includeFinite(points) else { return }
    for point in points { include(point) }
  }

  /// Widens the ranges to hold all points if each is finite; otherwise leaves them as they are.
  private mutating func includeFinite(_ points: UnsafeBufferPointer<Point>) -> Bool {
    guard let first = points.first else { return true }
    var (low, high) = (first, first)
    // The difference of a number to itself is zero only where it is finite.
    var differences = Point.zero
    for point in points {
      differences.x += point.x - point.x
      differences.y += point.y - point.y
      low.x = point.x < low.x ? point.x : low.x
      low.y = point.y < low.y ? point.y : low.y
      high.x = point.x > high.x ? point.x : high.x
      high.y = point.y > high.y ? point.y : high.y
    }
    guard differences == .zero else { return false }
    include(low)
    include(high)
    if low.x > 0, low.y > 0 { return true }
    for point in points {
      if point.x > 0, point.x < x.smallestPositive { x.smallestPositive = point.x }
      if point.y > 0, point.y < y.smallestPositive { y.smallestPositive = point.y }
    }
    return true
  }

  /// Widens the ranges to hold the points of a collection: as matplotlib does it, by the corners of their box and by the
  /// point of their smallest positive coordinates, which is none where either coordinate is never positive
  /// (`_AxesBase._update_collection_limits`).
  public mutating func include(collection points: DataLimits) {
    for point in points.outline { include(point) }
  }

  /// The points that stand for all others: both corners, and the smallest positive coordinates.
  var outline: [Point] {
    [
      Point(x.low, y.low), Point(x.high, y.high), Point(x.smallestPositive, y.smallestPositive),
    ]
  }
}

/// One of the two axes.
public enum AxisName: String, Sendable, Codable, CaseIterable { case x, y }

/// The axes as artists see them while they are added one after the other.
///
/// As in matplotlib, limits are found lazily: adding an artist widens the data limits and asks for autoscaling, and
/// whoever asks for the current bounds has pending autoscaling done first. A reference line inside the current bounds
/// asks for none, so the order of the artists matters.
public protocol LimitKeeper {
  var dataLimits: DataLimits { get set }
  /// What a value becomes that is taken to an axis and back (``AxesFrame/roundTrip(_:through:on:)``). Artists that are not
  /// in data coordinates throughout report their data so.
  func roundTrip(_ value: Double, through shape: AffineTransform, on axis: AxisName) -> Double
  /// Whether data goes to pixels without scales between.
  var isLinear: Bool { get }
  /// The current lower and upper bound of an axis, in ascending order, after pending autoscaling.
  mutating func bounds(of axis: AxisName) -> (low: Double, high: Double)
  /// Has pending autoscaling done before data of a collection is added (`_AxesBase.add_collection`).
  mutating func settle()
  /// Has limits end at the margins even where round numbers are asked for (`autoscale_view(tight=True)`).
  mutating func tighten()
  /// Makes limits of an axis the current ones where autoscaling is on, which it stays (`set_xlim` with `auto=None`).
  mutating func show(_ first: Double, _ last: Double, on axis: AxisName)
  /// Has autoscaling done when bounds are next needed, for the axes of which it is still on.
  mutating func requestAutoscale(x: Bool, y: Bool)
}

extension LimitKeeper {
  /// The same for a value of data.
  func roundTrip(_ value: Double, on axis: AxisName) -> Double {
    roundTrip(value, through: .identity, on: axis)
  }
}
