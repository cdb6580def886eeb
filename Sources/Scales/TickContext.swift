/// What locators and formatters know of the axis they serve.
public struct TickContext: Sendable, Equatable {
  /// The visible range, in data units.
  public var view: ViewInterval
  /// How many tick labels the axis has room for.
  public var tickSpace: Int
  /// The smallest positive number in the data of the axis; infinite where there is none.
  public var smallestPositive: Double
  /// Whether limits end at the data or at round numbers.
  public var limitMode: LimitMode
  /// Where the major ticks are, for a locator of minor ticks.
  public var majorTicks: [Double]
  /// The length in days of what a locator of dates counts in; nil where the ticks are not of one.
  public var dateUnit: Double?
  /// The view of the axis across; nil where no locator asks for it.
  public var across: ViewInterval?

  public init(
    view: ViewInterval, tickSpace: Int = 9, smallestPositive: Double = .infinity,
    limitMode: LimitMode = .data, majorTicks: [Double] = []
  ) {
    self.view = view
    self.tickSpace = tickSpace
    self.smallestPositive = smallestPositive
    self.limitMode = limitMode
    self.majorTicks = majorTicks
  }

  /// The same axis with other limits.
  public func viewing(_ view: ViewInterval) -> TickContext {
    var context = self
    context.view = view
    return context
  }

  /// The number of tick labels an axis has room for: matplotlib's `Axis.get_tick_space`.
  ///
  /// - Parameters:
  ///   - start: the left or lower edge of the axes box, in pixels; it takes part in the rounding only.
  ///   - length: the width or height of the axes box, in pixels.
  ///   - dpi: pixels an inch.
  ///   - labelSize: font size of the major tick labels, in points.
  ///   - aspect: how many font sizes a label takes up along the axis: 3 beside one another on an x axis, 2 above one
  ///     another on a y axis.
  public static func tickSpace(
    start: Double, length: Double, dpi: Double, labelSize: Double, aspect: Double
  ) -> Int {
    let size = labelSize * aspect
    guard size > 0 else { return Int(Int32.max) }
    let inchesPerPixel = 1 / dpi
    let startInches = inchesPerPixel * start
    let lengthInches = inchesPerPixel * length
    let points = (lengthInches + startInches - startInches) * 72
    return Int(exactly: (points / size).rounded(.down)) ?? Int(Int32.max)
  }
}

/// Where the limits of an axis end.
public enum LimitMode: String, Sendable, Codable, CaseIterable {
  /// At the data and its margins.
  case data
  case roundNumbers = "round_numbers"
}
