/// What a scale brings to its axis: transform, range, ticks (matplotlib scale.py).
extension AxisScale {
  /// - Throws: ``InvalidScale`` where a parameter leaves no scale.
  public func validate() throws(InvalidScale) {
    switch self {
    case .linear: break
    case .log(let base, _, _):
      guard base > 0, base != 1, base.isFinite else {
        throw InvalidScale("the base of a log scale must be positive and not 1, not \(base)")
      }
    case .symlog(let base, let linthresh, _, let linscale):
      guard base > 1, base.isFinite else {
        throw InvalidScale("the base of a symlog scale must be larger than 1, not \(base)")
      }
      guard linthresh > 0, linthresh.isFinite else {
        throw InvalidScale("linthresh of a symlog scale must be positive, not \(linthresh)")
      }
      guard linscale > 0, linscale.isFinite else {
        throw InvalidScale("linscale of a symlog scale must be positive, not \(linscale)")
      }
    }
  }

  public var transform: ScaleTransform {
    switch self {
    case .linear: .identity
    case .log(let base, _, let nonpositive): .logarithm(base: base, clips: nonpositive == .clip)
    case .symlog(let base, let linthresh, _, let linscale):
      .symmetricLogarithm(base: base, threshold: linthresh, linearDecades: linscale)
    }
  }

  /// The part of an interval that the scale can show: `limit_range_for_scale`.
  ///
  /// - Parameter smallestPositive: the smallest positive number in the data of the axis.
  public func legalRange(_ interval: ViewInterval, smallestPositive: Double) -> ViewInterval {
    guard case .log = self else { return interval }
    let floor = smallestPositive.isFinite ? smallestPositive : 1e-300
    return ViewInterval(
      interval.low <= 0 ? floor : interval.low, interval.high <= 0 ? floor : interval.high)
  }

  /// The ticks of an axis with this scale.
  ///
  /// - Parameters:
  ///   - axes: for the `axes.formatter` settings.
  ///   - tick: the `xtick` or `ytick` settings of the axis.
  ///   - minorTicks: whether minor ticks are asked for, as by matplotlib's `minorticks_on`; a log scale has them
  ///     anyway.
  ///   - places: of the major ticks where they are given, in data units.
  ///   - labels: of the major ticks where they are given.
  public func ticker(
    axes: Style.AxesStyle, tick: Style.TickStyle, minorTicks: Bool, at places: [Double]? = nil,
    labels: FixedFormatter? = nil
  ) -> AxisTicker {
    var (major, minor) = tickers(axes)
    if minorTicks || tick.minorVisible, case .linear = self {
      minor.locator = AutoMinorLocator(divisions: tick.minorDivisions)
    }
    if let places { major.locator = FixedLocator(places) }
    if let labels { major.formatter = labels }
    return AxisTicker(transform: transform, major: major, minor: minor)
  }

  private func tickers(_ axes: Style.AxesStyle) -> (major: Ticker, minor: Ticker) {
    let smallestExponent = Double(axes.formatterMinExponent)
    switch self {
    case .linear:
      return (
        Ticker(MaxNLocator.automatic, ScalarFormatter(axes)), Ticker(NullLocator(), NullFormatter())
      )
    case .log(let base, let subs, _):
      var formatter = LogFormatter(base: base, smallestExponent: smallestExponent)
      let major = Ticker(LogLocator(base: base), formatter)
      formatter.powersOnly = subs != nil
      let multiples = subs.map { LogLocator.Multiples.given($0) } ?? .between
      return (major, Ticker(LogLocator(base: base, multiples: multiples), formatter))
    case .symlog(let base, let linthresh, let subs, _):
      let formatter = LogFormatter(
        base: base, linearThreshold: linthresh, smallestExponent: smallestExponent)
      let locator = SymmetricalLogLocator(base: base, threshold: linthresh)
      let minor = SymmetricalLogLocator(base: base, threshold: linthresh, multiples: subs ?? [1])
      return (Ticker(locator, formatter), Ticker(minor, NullFormatter()))
    }
  }
}

/// Why a scale's parameters leave no scale.
public struct InvalidScale: Error, Equatable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}
