import FigureDrawing
import Scales

/// What the x or y axes of one or more subplots have in common: limits, scale and ticks.
///
/// A subplot that shares its axis with none has one of its own. Limits are found lazily, as in matplotlib: who reads
/// them has pending autoscaling done first (`_AxesBase._unstale_viewLim`).
final class SharedAxis {
  let name: AxisName
  private let style: Style
  private var memberships: [Membership] = []
  /// The subplot whose size says how many ticks there is room for.
  private unowned var owner: AxesState?
  /// The subplot that asked for minor ticks, whose limits their locator looks at.
  private unowned var minorOwner: AxesState?
  /// The limits as they stand, whatever autoscaling is pending.
  private(set) var view = ViewInterval(0, 1)
  private var isStale = false
  private(set) var autoscales = true
  private(set) var scale = AxisScale.linear
  /// Places of major ticks, and labels at places, where they are given. Whoever gives places alone leaves the labels.
  private var tickPlaces: [Double]?
  private var tickLabels: FixedFormatter?
  /// The labels of ticks that artists have added.
  private var givenLabels: [String] = []
  /// Whether the labels are categories.
  private var hasCategories = false
  private var showsMinorTicks = false
  /// Locators in place of the scale's.
  private var ownLocators: (major: (any TickLocator)?, minor: (any TickLocator)?) = (nil, nil)
  /// Formatters in place of the scale's.
  private var ownFormatters: (major: AxisFormatter?, minor: AxisFormatter?) = (nil, nil)
  /// How numbers are written, where the formatter writes numbers.
  private var numbers: [ScalarNotation] = []
  /// Places and labels of minor ticks where they are given.
  private var minorLabels: FixedFormatter?
  private var holdsDates = false
  private(set) var ticker: AxisTicker
  /// What puts its own ticks in place of the scale's.
  private var projection: (any ProjectionKind)?

  /// A subplot owns its axes, not the other way round.
  private struct Membership {
    unowned let axes: AxesState
  }

  init(_ name: AxisName, style: Style) {
    self.name = name
    self.style = style
    ticker = Self.ticker(.linear, name, style, showsMinor: false)
  }

  /// The subplots that share the axis, in matplotlib's order: the second comes before the first, which it joins.
  var members: [AxesState] { memberships.map(\.axes) }

  func join(_ axes: AxesState) {
    memberships.insert(Membership(axes: axes), at: memberships.count == 1 ? 0 : memberships.count)
    owner = owner ?? axes
  }

  private func updateTicker() {
    let preferences = TickPreferences(style)
    ticker = Self.ticker(scale, name, style, showsMinor: showsMinorTicks)
    if holdsDates { ticker.major = preferences.dates.ticker }
    if let major = ownLocators.major { ticker.major.locator = major }
    if let minor = ownLocators.minor { ticker.minor.locator = minor }
    if let tickPlaces { ticker.major.locator = FixedLocator(tickPlaces) }
    if let major = ownFormatters.major { ticker.major.formatter = major.formatter(preferences, on: scale) }
    if let minor = ownFormatters.minor { ticker.minor.formatter = minor.formatter(preferences, on: scale) }
    if let tickLabels { ticker.major.formatter = tickLabels }
    if let minorLabels { ticker.minor.formatter = minorLabels }
    if let formatter = ticker.major.formatter as? ScalarFormatter {
      ticker.major.formatter = numbers.reduce(formatter) { $0.with($1) }
    }
    if let projection {
      ticker = projection.ticker(
        ticker, of: name, isFixed: tickPlaces != nil, isLabelled: tickLabels != nil)
    }
  }

  /// Begins with a view that is not found from the data, and with the ticks of a projection.
  ///
  /// - Parameter view: nil leaves autoscaling on.
  func begin(with projection: any ProjectionKind, showing view: ViewInterval?) {
    self.projection = projection
    if let view {
      self.view = view
      autoscales = false
    }
    updateTicker()
  }

  /// Moves ends of the view, whether or not autoscaling is on, which stays as it is.
  func showEnds(low: Double?, high: Double?, for axes: AxesState) {
    guard low != nil || high != nil else { return }
    view = settleLimits(for: axes)
    if let low { view.low = low }
    if let high { view.high = high }
  }

  private static func ticker(
    _ scale: AxisScale, _ name: AxisName, _ style: Style, showsMinor: Bool
  ) -> AxisTicker {
    let tick = style.tick(on: name)
    let minor = showsMinor || tick.minorVisible ? AutoMinorLocator(divisions: tick.minorDivisions) : nil
    return scale.ticker(TickPreferences(style), minorLocator: minor)
  }

  // MARK: Limits

  /// The limits, after pending autoscaling of `reader`'s axes.
  func settleLimits(for reader: AxesState) -> ViewInterval {
    reader.autoscaleIfStale()
    return view
  }

  func requestAutoscale() { isStale = true }

  /// Whether autoscaling is pending; it no longer is afterwards.
  func takeStaleness() -> Bool {
    defer { isStale = false }
    return isStale
  }

  /// Does the autoscaling that is pending where locators look for limits before they find ticks: with the subplot that
  /// has the axis, and with the one that asked for minor ticks.
  func settleForTicks() {
    if tickPlaces == nil { owner?.autoscaleIfStale() }
    minorOwner?.autoscaleIfStale()
  }

  /// What locators know of the axis when `axes` asks: size and data are the owner's.
  func context(for axes: AxesState) -> TickContext {
    let owner = owner ?? axes
    var context = TickContext(
      view: view, tickSpace: owner.tickSpace(along: name),
      smallestPositive: owner.dataLimits[name].smallestPositive, limitMode: style.axes.autolimitMode)
    context.across = axes.axes[name.other].view
    return context
  }

  /// Finds the limits from the data of all members, with the margins of `axes` (`autoscale_view`).
  func autoscale(for axes: AxesState) {
    guard autoscales else { return }
    let limits = members.map { $0.dataLimits[name] }
    let ends = limits.flatMap { [$0.low, $0.high] }.filter(\.isFinite)
    var data: ViewInterval?
    if let low = ends.min(), let high = ends.max() {
      data = ViewInterval(low, high)
      if scale.scale.needsPositiveLimits, high <= 0 {
        axes.warn("the data has no positive values, so a log scale shows none of it", at: "\(name)scale")
      }
    } else if view != ViewInterval(0, 1) {
      return
    }
    var context = context(for: axes)
    context.smallestPositive = limits.map(\.smallestPositive).min() ?? .infinity
    let autoscale = Autoscale(
      scale: scale, locator: ticker.major.locator, margin: axes.margins[name],
      stickyEdges: limits.flatMap(\.stickyEdges), tight: axes.isTight, context: context)
    let found = autoscale.limits(for: data, current: view.ascending)
    axes.autoscaleIfStale()
    show(view.isInverted ? ViewInterval(found.high, found.low) : found, for: axes)
  }

  /// Takes over limits; the other members hear of them and do what autoscaling is pending there (`Axis._set_lim`).
  private func show(_ limits: ViewInterval, for axes: AxesState) {
    view = limits
    isStale = false
    for member in members where member !== axes { member.autoscaleIfStale() }
  }

  /// Sets the limits by hand, which turns autoscaling off (`Axis._set_lim`). A nil end stays as it is.
  ///
  /// - Throws: ``LayoutError`` for a limit that is not finite.
  func setLimits(_ wanted: Axis.Limits, for axes: AxesState) throws(LayoutError) {
    for end in [wanted.low, wanted.high].compactMap({ $0 }) where !end.isFinite {
      throw LayoutError("\(name)lim must be finite numbers, not \(end)", at: axes.place("\(name)lim"))
    }
    let low = wanted.low ?? settleLimits(for: axes).low
    let high = wanted.high ?? settleLimits(for: axes).high
    var current: ViewInterval?
    if scale.scale.needsPositiveLimits, low <= 0 || high <= 0 {
      current = settleLimits(for: axes)
      axes.warn("a limit that is not positive is ignored on a log scale", at: "\(name)lim")
    }
    if low == high { axes.warn("the two limits are equal; they are moved apart", at: "\(name)lim") }
    var context = context(for: axes)
    context.smallestPositive = axes.dataLimits[name].smallestPositive
    let autoscale = Autoscale(scale: scale, locator: ticker.major.locator, margin: 0, context: context)
    // Writing the limits reads them first, so that pending autoscaling of the other axis is not lost.
    axes.autoscaleIfStale()
    autoscales = false
    show(autoscale.limits(ViewInterval(low, high), current: current), for: axes)
  }

  /// Takes over the edges of an image as limits where autoscaling is on, which it stays (`Axis._set_lim` with `auto=None`).
  func showEdges(_ first: Double, _ last: Double, for axes: AxesState) {
    guard autoscales, first.isFinite, last.isFinite else { return }
    let autoscale = Autoscale(
      scale: scale, locator: ticker.major.locator, margin: 0, context: context(for: axes))
    axes.autoscaleIfStale()
    show(autoscale.limits(ViewInterval(first, last), current: nil), for: axes)
  }

  /// Makes two values the bounds of the view, whichever way it runs and whether or not autoscaling is on, which stays as
  /// it is (`Axes.set_xbound`).
  func showBounds(_ low: Double, _ high: Double, for axes: AxesState) {
    guard low.isFinite, high.isFinite else { return }
    let bounds = ViewInterval(min(low, high), max(low, high))
    let autoscale = Autoscale(
      scale: scale, locator: ticker.major.locator, margin: 0, context: context(for: axes))
    axes.autoscaleIfStale()
    show(
      autoscale.limits(view.isInverted ? ViewInterval(bounds.high, bounds.low) : bounds, current: nil),
      for: axes)
  }

  // MARK: Scale and ticks

  /// Changes the scale of all members, which puts its own ticks in place of others (`Axis._set_axes_scale`).
  ///
  /// - Throws: ``LayoutError`` for a scale with parameters that leave none.
  func setScale(_ scale: AxisScale, for axes: AxesState) throws(LayoutError) {
    do throws(InvalidScale) { try scale.scale.validate() } catch {
      throw LayoutError("\(error)", at: axes.place("\(name)scale"))
    }
    let empty = TickContext(view: ViewInterval(-.infinity, .infinity))
    let before = ticker.major.locator.nonsingular(in: empty)
    self.scale = scale
    tickPlaces = nil
    tickLabels = nil
    showsMinorTicks = false
    ownLocators = (nil, nil)
    ownFormatters = (nil, nil)
    minorLabels = nil
    numbers = []
    updateTicker()
    owner = members.last
    minorOwner = nil
    if ticker.major.locator.nonsingular(in: empty) != before { autoscale(for: axes) }
  }

  /// Puts major ticks at given places; the limits grow to hold them (`Axis.set_ticks`).
  ///
  /// - Throws: ``LayoutError`` where there are not as many labels as ticks.
  func setTicks(_ ticks: FixedTicks, for axes: AxesState) throws(LayoutError) {
    try makeRoom(for: ticks, of: axes)
    tickPlaces = ticks.at
    if let labels = ticks.labels {
      tickLabels = FixedFormatter(labels, at: ticks.at)
      givenLabels = labels
      hasCategories = false
    }
    updateTicker()
  }

  /// Puts further major ticks, with their labels, beside those that were given before; limits stay (`Axes.bxp`).
  func addTicks(_ ticks: FixedTicks) {
    let places = (tickPlaces ?? []) + ticks.at
    let labels = (tickPlaces == nil || hasCategories ? [] : givenLabels) + (ticks.labels ?? [])
    tickPlaces = places
    givenLabels = labels
    tickLabels = FixedFormatter(labels, at: places)
    hasCategories = false
    updateTicker()
  }

  /// Puts minor ticks at given places; the limits grow to hold them.
  ///
  /// - Throws: ``LayoutError`` where there are not as many labels as ticks.
  func setMinorTicks(_ ticks: FixedTicks, for axes: AxesState) throws(LayoutError) {
    try makeRoom(for: ticks, of: axes)
    ownLocators.minor = FixedLocator(ticks.at)
    if let labels = ticks.labels { minorLabels = FixedFormatter(labels, at: ticks.at) }
    updateTicker()
  }

  private func makeRoom(for ticks: FixedTicks, of axes: AxesState) throws(LayoutError) {
    if let labels = ticks.labels, labels.count != ticks.at.count, !labels.isEmpty {
      throw LayoutError(
        "\(name)ticks has \(labels.count) labels for \(ticks.at.count) ticks", at: axes.place("\(name)ticks"))
    }
    guard let low = ticks.at.min(), let high = ticks.at.max() else { return }
    view = settleLimits(for: axes).enclosing(ViewInterval(low, high))
    for member in members { member.autoscaleIfStale() }
  }

  /// Puts locators and formatters that are asked for in place of others (`Axis.set_major_locator` and its like), which then
  /// look at the size and the limits of `axes`.
  func use(major: TickChoice, minor: TickChoice, for axes: AxesState) {
    guard [major, minor].contains(where: { $0.locator != nil || $0.formatter != nil }) else { return }
    if let locator = major.locator {
      ownLocators.major = locator.locator
      tickPlaces = nil
      owner = axes
    }
    if let locator = minor.locator {
      // Logarithmic axes have no minor ticks of this kind.
      let isOutOfPlace = locator.isOfMinorTicks && scale.scale is LogScale
      ownLocators.minor = isOutOfPlace ? NullLocator() : locator.locator
      minorOwner = axes
    }
    if let formatter = major.formatter {
      ownFormatters.major = formatter
      tickLabels = nil
      hasCategories = false
      numbers = []
    }
    if let formatter = minor.formatter {
      ownFormatters.minor = formatter
      minorLabels = nil
    }
    updateTicker()
  }

  /// Changes how numbers at major ticks are written (`Axes.ticklabel_format`).
  func use(numbers: ScalarNotation) {
    self.numbers.append(numbers)
    updateTicker()
  }

  /// Makes the values dates, with ticks of their own (`DateConverter`).
  func useDates() {
    holdsDates = true
    updateTicker()
  }

  /// Puts locators in place of the scale's; nil leaves one.
  func useLocators(major: (any TickLocator)?, minor: (any TickLocator)?) {
    if let major {
      ownLocators.major = major
      tickPlaces = nil
    }
    if let minor { ownLocators.minor = minor }
    updateTicker()
  }

  /// Puts a tick at each category, which stand at 0, 1, 2 and so on (`category.StrCategoryLocator`); ticks and labels that
  /// were given stay.
  func use(categories: [String]) {
    let places = categories.indices.map(Double.init)
    if tickPlaces == nil { ownLocators.major = FixedLocator(places) }
    if tickPlaces == nil || hasCategories {
      tickLabels = FixedFormatter(categories, at: places)
      hasCategories = true
    }
    updateTicker()
  }

  /// Shows minor ticks as `axes` asks for; where the major ones are fixed, its size and data count from now on.
  func showMinorTicks(for axes: AxesState) {
    showsMinorTicks = true
    ownLocators.minor = nil
    minorOwner = axes
    if tickPlaces != nil { owner = axes }
    updateTicker()
  }

  /// Says that places of the grid of subplots stay empty: the first member becomes the owner.
  func membersWereRemoved() { owner = members.first }
}

/// A value for each of the two axes.
struct PerAxis<Value> {
  var x: Value
  var y: Value

  subscript(name: AxisName) -> Value {
    get { name == .x ? x : y }
    set { if name == .x { x = newValue } else { y = newValue } }
  }
}

extension PerAxis: Sendable where Value: Sendable {}

extension DataLimits {
  subscript(name: AxisName) -> AxisDataLimits { name == .x ? x : y }
}
