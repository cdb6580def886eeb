import Plotting
import Scales

/// Locators by matplotlib's names.
extension Decoding {
  /// Reads the keys of one kind of locator.
  private typealias LocatorKeys = @Sendable (Decoding, inout Fields, AxisName) -> AxisLocator

  private static let locators: [(name: String, keys: LocatorKeys)] = [
    ("AutoLocator", { _, _, _ in .atMost(.automatic) }),
    ("NullLocator", { _, _, _ in .none }),
    ("MultipleLocator", multiple), ("MaxNLocator", atMost), ("FixedLocator", fixed),
    ("LinearLocator", linear),
    ("LogLocator", logarithmic), ("SymmetricalLogLocator", symmetrical),
    (
      "AutoMinorLocator",
      { _, fields, _ in
        let parts = fields.read("n", orAuto(Read.whole(1...1000))) ?? nil
        return .automaticMinor(AutoMinorLocator(divisions: parts))
      }
    ),
    ("AutoDateLocator", automaticDates), ("YearLocator", years),
    (
      "MonthLocator",
      { _, fields, _ in
        let months = parts("bymonth", 1...12, &fields)
        let days = fields.read("bymonthday", Read.oneOrMore("of days", of: dayOfMonth))
        return .dates(.months(months, day: days ?? [1], every: interval(&fields)))
      }
    ),
    (
      "WeekdayLocator",
      { _, fields, _ in
        let days = fields.read("byweekday", Read.oneOrMore("of weekdays", of: weekday))
        return .dates(.weekdays(days ?? [1], every: interval(&fields)))
      }
    ),
    (
      "DayLocator",
      { _, fields, _ in
        let days = fields.read("bymonthday", Read.oneOrMore("of days", of: dayOfMonth))
        return .dates(.days(days, every: interval(&fields)))
      }
    ),
    (
      "HourLocator",
      { _, fields, _ in .dates(.hours(parts("byhour", 0...23, &fields), every: interval(&fields))) }
    ),
    (
      "MinuteLocator",
      { _, fields, _ in .dates(.minutes(parts("byminute", 0...59, &fields), every: interval(&fields))) }
    ),
    (
      "SecondLocator",
      { _, fields, _ in .dates(.seconds(parts("bysecond", 0...59, &fields), every: interval(&fields))) }
    ),
    ("MicrosecondLocator", { _, fields, _ in .microseconds(MicrosecondLocator(interval(&fields))) }),
  ]

  /// A locator by name, or `{value: NAME, …}` with its parameters.
  ///
  /// - Parameter isMinor: whether it places minor ticks.
  func locator(_ node: YAMLNode, on axis: AxisName, isMinor: Bool) -> AxisLocator? {
    let choice = Self.kind("locator", suffix: "Locator", Self.locators.map { ($0.name, $0.keys) })
    let found: AxisLocator?
    if case .mapping = node.content {
      guard var fields = Fields(node, "a locator", key: "locator", in: self) else { return nil }
      found = fields.require("value", choice).map { $0(self, &fields, axis) }
      fields.finish(leftOut: ["tz", "presets"])
    } else {
      // A locator without parameters is one whose map holds nothing else.
      let empty = YAMLNode(content: .mapping([]), mark: node.mark)
      guard var fields = Fields(empty, "a locator", in: self) else { return nil }
      let keys = attempt("locator") { () throws(Mistakes) in try choice(node) }
      found = keys.map { $0(self, &fields, axis) }
    }
    if let found, found.isOfMinorTicks, !isMinor {
      report("locator: AutoMinorLocator divides major intervals: write it under 'minor'", at: node.mark)
    }
    return found
  }

  // MARK: Keys

  private static let multiple: LocatorKeys = { decoding, fields, _ in
    let base = fields.number("base", .positive) ?? 1
    return .multiple(MultipleLocator(base, offset: fields.number("offset") ?? 0))
  }

  private static let atMost: LocatorKeys = { _, fields, _ in
    var locator = MaxNLocator()
    if let bins = fields.read("nbins", orAuto(Read.whole(1...1_000_000))) { locator.bins = bins }
    locator.steps = fields.read("steps", steps) ?? locator.steps
    locator.wholeNumbers = fields.bool("integer") ?? false
    locator.symmetric = fields.bool("symmetric") ?? false
    locator.pruning = fields.read(
      "prune", Read.choice("end", [("lower", .lower), ("upper", .upper), ("both", .both)]))
    locator.fewestTicks = fields.read("min_n_ticks", Read.whole(1...1_000_000)) ?? 2
    return .atMost(locator)
  }

  private static let fixed: LocatorKeys = { decoding, fields, axis in
    let places = fields.require("locs", decoding.values("of numbers", on: axis, of: Read.number)) ?? []
    return .fixed(FixedLocator(places, bins: fields.read("nbins", Read.whole(1...1_000_000))))
  }

  private static let linear: LocatorKeys = { _, fields, _ in
    .linear(LinearLocator(fields.read("numticks", Read.whole(0...10_000)) ?? 11))
  }

  private static let logarithmic: LocatorKeys = { _, fields, _ in
    var locator = LogLocator(base: fields.read("base", logarithmBase) ?? 10)
    locator.multiples = fields.read("subs", multiples) ?? locator.multiples
    locator.count = fields.read("numticks", orAuto(Read.whole(1...1_000_000))) ?? nil
    return .logarithmic(locator)
  }

  private static let symmetrical: LocatorKeys = { _, fields, _ in
    let base = fields.require("base", logarithmBase) ?? 10
    let threshold = fields.require("linthresh", Read.number(.positive)) ?? 1
    let subs = fields.read("subs", Read.list("of numbers", of: Read.number(.positive)))
    return .symmetrical(SymmetricalLogLocator(base: base, threshold: threshold, multiples: subs ?? [1]))
  }

  private static let automaticDates: LocatorKeys = { _, fields, _ in
    let count = Read.whole(1...10_000)
    return .automaticDates(
      AutoDateLocator(
        fewestTicks: fields.read("minticks", count) ?? 5, mostTicks: fields.read("maxticks", count),
        atMultiples: fields.bool("interval_multiples") ?? true))
  }

  private static let years: LocatorKeys = { decoding, fields, _ in
    let base = fields.read("base", Read.whole(1...9999)) ?? 1
    let month = fields.read("month", Read.whole(1...12)) ?? 1
    let day = fields.read("day", Read.whole(1...31)) ?? 1
    if day > CalendarTime.dayCount(ofMonth: month, year: 2001) {
      decoding.report(
        "day: the month \(month) has no day \(day) in all years", at: fields.mark(of: "day", or: "value"))
    }
    return .years(YearLocator(base, month: month, day: day))
  }

  // MARK: Values

  /// Reads the name of a class of matplotlib's; who leaves out what all of them end with is told of it.
  static func kind<Value>(_ what: String, suffix: String, _ kinds: [(String, Value)]) -> Reading<Value> {
    { node throws(Mistakes) in
      if case .scalar(let scalar) = node.content {
        let whole = (scalar.text + suffix).lowercased()
        if let meant = kinds.first(where: { $0.0.lowercased() == whole }) {
          throw Mistakes(
            "unknown \(what) \(quoted(scalar.text)); did you mean '\(meant.0)'?", at: node.mark)
        }
      }
      return try Read.choice(what, kinds)(node)
    }
  }

  /// Reads `auto`, which is nil, or a value.
  static func orAuto<Value>(_ reading: @escaping Reading<Value>) -> Reading<Value?> {
    { node throws(Mistakes) in
      if case .scalar(let scalar) = node.content, scalar.text == "auto" { return nil }
      return try reading(node)
    }
  }

  private static func interval(_ fields: inout Fields) -> Int {
    fields.read("interval", Read.whole(1...1_000_000_000)) ?? 1
  }

  private static func parts(_ key: String, _ range: ClosedRange<Int>, _ fields: inout Fields) -> [Int]? {
    fields.read(key, Read.oneOrMore("of whole numbers", of: Read.whole(range)))
  }

  /// From 1, or from -1 for the last one back.
  private static func dayOfMonth(_ node: YAMLNode) throws(Mistakes) -> Int {
    let day = try Read.whole(-31...31)(node)
    guard day != 0 else { throw Mistakes("days are counted from 1, or back from -1", at: node.mark) }
    return day
  }

  /// `MO` to `SU`, or a number from 0 for Monday.
  private static func weekday(_ node: YAMLNode) throws(Mistakes) -> Int {
    if case .scalar(let scalar) = node.content, case .integer = scalar.value {
      return try Read.whole(0...6)(node)
    }
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    return try Read.choice("weekday", zip(names, names.indices).map { ($0, $1) })(node)
  }

  private static func steps(_ node: YAMLNode) throws(Mistakes) -> TickSteps {
    let steps = try Read.list("of numbers from 1 to 10", of: Read.number)(node)
    do throws(InvalidTickSteps) { return try TickSteps(steps) } catch {
      throw Mistakes("\(error)", at: node.mark)
    }
  }

  /// `auto`, `all`, or which multiples of powers.
  private static func multiples(_ node: YAMLNode) throws(Mistakes) -> LogLocator.Multiples {
    if case .sequence = node.content {
      return .given(try Read.list("of numbers", of: Read.number(.positive))(node))
    }
    return try Read.choice("multiples", [("auto", .between), ("all", .all)])(node)
  }
}
