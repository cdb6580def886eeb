import FigureNumbers

/// The scale of a colour bar whose norm is no scale itself: values stand where their colours do (matplotlib's
/// `FuncScale` with the norm and its inverse). Figures do not name it.
public struct NormScale: Scale {
  public static let name = "norm"

  private var norm = SettledNorm(.linear, from: 0, to: 1)

  public init() {}

  public init(_ norm: SettledNorm) { self.norm = norm }

  public func place(of value: Double) -> Double { norm(value) }

  public func value(at place: Double) -> Double { norm.value(of: place) }

  public func isInDomain(_ value: Double) -> Bool { place(of: value).isFinite }

  public func tickers(_ preferences: TickPreferences) -> (major: Ticker, minor: Ticker) {
    LinearScale().tickers(preferences)
  }
}

/// The scale of a colour bar whose colours are equally long, whatever the boundaries between them.
public struct BoundaryScale: Scale {
  public static let name = "boundaries"

  private var boundaries: [Double] = [0, 1]
  private var places: [Double] = [0, 1]

  public init() {}

  /// - Parameter boundaries: ascending, at least two.
  public init(_ boundaries: [Double]) {
    self.boundaries = boundaries
    places = Column(Linspace(0, 1, count: boundaries.count)).values
  }

  /// Values outside of the boundaries stand far away, so that no tick stands in an extension.
  public func place(of value: Double) -> Double {
    let (first, last) = (boundaries[0], boundaries[boundaries.count - 1])
    let tolerance = (last - first) * 1e-6
    if value < first - tolerance { return -1 }
    if value > last + tolerance { return 2 }
    return value.interpolated(from: boundaries, to: places)
  }

  public func value(at place: Double) -> Double { place.interpolated(from: places, to: boundaries) }

  public func tickers(_ preferences: TickPreferences) -> (major: Ticker, minor: Ticker) {
    LinearScale().tickers(preferences)
  }
}

extension Double {
  /// numpy's `interp`: on straight lines between places, constant outside of them.
  fileprivate func interpolated(from places: [Double], to values: [Double]) -> Double {
    guard !isNaN else { return .nan }
    let last = places.count - 1
    if self <= places[0] { return values[0] }
    if self >= places[last] { return values[last] }
    var (index, end) = (0, last)
    while end - index > 1 {
      let middle = (index + end) / 2
      if places[middle] <= self { index = middle } else { end = middle }
    }
    let slope = (values[index + 1] - values[index]) / (places[index + 1] - places[index])
    return slope * (self - places[index]) + values[index]
  }
}
