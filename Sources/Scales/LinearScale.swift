/// An even axis.
public struct LinearScale: Scale {
  public static let name = "linear"

  public init() {}

  public var isLinear: Bool { true }

  public func place(of value: Double) -> Double { value }

  public func value(at place: Double) -> Double { place }

  public func tickers(_ preferences: TickPreferences) -> (major: Ticker, minor: Ticker) {
    (Ticker(MaxNLocator.automatic, preferences.formatter), Ticker(NullLocator(), NullFormatter()))
  }
}

extension AxisScale {
  public static let linear = AxisScale(LinearScale())
}
