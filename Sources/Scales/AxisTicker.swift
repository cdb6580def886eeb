/// A locator with the formatter that labels its ticks.
public struct Ticker: Sendable {
  public var locator: any TickLocator
  public var formatter: any TickFormatter

  public init(_ locator: any TickLocator, _ formatter: any TickFormatter) {
    self.locator = locator
    self.formatter = formatter
  }
}

/// The ticks of an axis: a value in data units each, and what is written there.
public struct AxisTicks: Sendable, Equatable {
  public struct Tick: Sendable, Equatable {
    public var value: Double
    /// Empty where the tick has no label.
    public var label: String
    /// Whether the tick lies in view; locators may find some just outside.
    public var isInView: Bool

    public init(_ value: Double, label: String = "", isInView: Bool = true) {
      self.value = value
      self.label = label
      self.isInView = isInView
    }
  }

  public var major: [Tick]
  public var minor: [Tick]
  /// What the labels of the major ticks have in common, written at the end of the axis; empty for nothing.
  public var offset: String

  public init(major: [Tick] = [], minor: [Tick] = [], offset: String = "") {
    self.major = major
    self.minor = minor
    self.offset = offset
  }
}

/// Finds and labels the major and minor ticks of an axis.
public struct AxisTicker: Sendable {
  public var scale: any Scale
  public var major: Ticker
  public var minor: Ticker

  public init(scale: any Scale, major: Ticker, minor: Ticker) {
    self.scale = scale
    self.major = major
    self.minor = minor
  }

  /// The ticks to draw: those in view, minor ones only where there is no major one (matplotlib axis.py,
  /// `Axis._update_ticks`, `Axis.get_minorticklocs`). `context.majorTicks` is not needed.
  ///
  /// Labels and offset are written for all ticks that the locators find: those just outside the view count as well.
  public func ticks(in context: TickContext) -> AxisTicks {
    var ticks = allTicks(in: context)
    ticks.major.removeAll { !$0.isInView }
    ticks.minor.removeAll { !$0.isInView }
    return ticks
  }

  /// All ticks that the locators find, those just outside the view included.
  package func allTicks(in context: TickContext) -> AxisTicks {
    let majorPlaces = major.locator.ticks(in: context)
    var majorContext = context
    majorContext.dateUnit = (major.locator as? any DateTickLocator)?.unit(in: context)
    let majorLabels = major.formatter.labels(for: majorPlaces, in: majorContext)
    var minorContext = context
    minorContext.majorTicks = majorPlaces
    minorContext.dateUnit = (minor.locator as? any DateTickLocator)?.unit(in: context)
    let minorPlaces = apart(minor.locator.ticks(in: minorContext), from: majorPlaces, view: context.view)
    let minorLabels = minor.formatter.labels(for: minorPlaces, in: minorContext)
    return AxisTicks(
      major: labelled(majorPlaces, majorLabels, view: context.view),
      minor: labelled(minorPlaces, minorLabels, view: context.view), offset: majorLabels.offset)
  }

  /// The minor ticks that keep at least a hundred-thousandth of the axis from every major one.
  private func apart(_ minorPlaces: [Double], from majorPlaces: [Double], view: ViewInterval) -> [Double] {
    let ends = scale.places(of: view).ascending
    let tolerance = (ends.high - ends.low) * 1e-5
    let majors = majorPlaces.map { scale.place(of: $0) }.filter { !$0.isNaN }.sorted()
    return minorPlaces.filter { minor in
      let place = scale.place(of: minor)
      // The first major tick that is not below the minor one, and its neighbour on the other side.
      var low = 0
      var high = majors.count
      while low < high {
        let middle = (low + high) / 2
        if majors[middle] < place { low = middle + 1 } else { high = middle }
      }
      return !majors[max(0, low - 1)..<min(majors.count, low + 1)].contains { major in
        major == place || abs(place - major) <= tolerance
      }
    }
  }

  private func labelled(_ places: [Double], _ labels: TickLabels, view: ViewInterval) -> [AxisTicks.Tick] {
    let ends = scale.places(of: view)
    return zip(places, labels.texts).map { place, text in
      AxisTicks.Tick(
        place, label: text, isInView: place.isFinite && ends.containsClosely(scale.place(of: place)))
    }
  }
}
