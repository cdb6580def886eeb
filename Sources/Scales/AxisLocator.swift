/// What puts ticks on an axis, by matplotlib's names, as a description gives it.
///
/// ```swift
/// axes.x.majorTicks.locator = .multiple(MultipleLocator(0.5))
/// axes.x.minorTicks.locator = .automaticMinor(AutoMinorLocator(divisions: 2))
/// ```
public enum AxisLocator: Sendable, Equatable, Codable {
  /// No ticks: `NullLocator`.
  case none
  /// `AutoLocator` and `MaxNLocator`.
  case atMost(MaxNLocator)
  case multiple(MultipleLocator)
  case fixed(FixedLocator)
  case linear(LinearLocator)
  case logarithmic(LogLocator)
  case symmetrical(SymmetricalLogLocator)
  /// Of minor ticks only.
  case automaticMinor(AutoMinorLocator)
  case automaticDates(AutoDateLocator)
  case years(YearLocator)
  /// `MonthLocator`, `WeekdayLocator`, `DayLocator`, `HourLocator`, `MinuteLocator` and `SecondLocator`.
  case dates(DateLocator)
  case microseconds(MicrosecondLocator)

  public var locator: any TickLocator {
    switch self {
    case .none: NullLocator()
    case .atMost(let locator): locator
    case .multiple(let locator): locator
    case .fixed(let locator): locator
    case .linear(let locator): locator
    case .logarithmic(let locator): locator
    case .symmetrical(let locator): locator
    case .automaticMinor(let locator): locator
    case .automaticDates(let locator): locator
    case .years(let locator): locator
    case .dates(let locator): locator
    case .microseconds(let locator): locator
    }
  }

  /// Whether the ticks depend on major ones.
  public var isOfMinorTicks: Bool {
    if case .automaticMinor = self { true } else { false }
  }
}
