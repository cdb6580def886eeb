/// Dates and times as texts: `2020-01-31`, `2020-01-31 12:30`, `2020-01-31T12:30:15.25Z`.
public enum DateText {
  /// The place of a date on an axis, in days since the beginning of 1970; nil for what is no date.
  ///
  /// A date is a year of four digits, a month and, if not left out, a day, each of two digits; a time comes after a blank
  /// or a T, in hours, minutes, seconds and a fraction of these, of which nine digits count. What ends in Z or in an
  /// offset such as `+02:00` is brought to universal time.
  public static func days(_ text: String) -> Double? { days(Array(text.utf8)) }

  /// The same of UTF-8.
  public static func days(_ bytes: [UInt8]) -> Double? {
    var reader = DateReader(bytes)
    return reader.days()
  }

  /// Whether a text begins as dates do, with four digits, a hyphen and a digit: what begins so and is no date is a mistake.
  public static func isMeant(by bytes: some Sequence<UInt8>) -> Bool {
    let head = Array(bytes.prefix(6))
    guard head.count == 6, head[4] == UInt8(ascii: "-") else { return false }
    return [0, 1, 2, 3, 5].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(head[$0]) }
  }
}

/// Reads a date from bytes, part by part.
private struct DateReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func days() -> Double? {
    guard let year = number(4), take("-"), let month = number(2) else { return nil }
    let day = take("-") ? number(2) : 1
    guard let day else { return nil }
    var (hour, minute, second, nanoseconds, offset) = (0, 0, 0, 0, 0)
    if position < bytes.count {
      guard take("T") || take(" "), let hours = number(2) else { return nil }
      hour = hours
      if take(":") {
        guard let minutes = number(2) else { return nil }
        minute = minutes
        if take(":") {
          guard let seconds = number(2) else { return nil }
          second = seconds
          if take(".") {
            guard let fraction = fraction() else { return nil }
            nanoseconds = fraction
          }
        }
      }
      guard let zone = zone() else { return nil }
      offset = zone
    }
    guard position == bytes.count,
      let moment = CalendarTime(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    else { return nil }
    return CalendarTime.days(
      seconds: moment.microseconds / CalendarTime.microsecondsPerSecond - offset, nanoseconds: nanoseconds)
  }

  /// Seconds that are to be taken off, 0 where nothing is said; nil for what is no zone.
  private mutating func zone() -> Int? {
    if position == bytes.count || take("Z") { return 0 }
    let isEast = take("+")
    guard isEast || take("-"), let hours = number(2), hours < 24 else { return nil }
    _ = take(":")
    let minutes = position == bytes.count ? 0 : number(2)
    guard let minutes, minutes < 60 else { return nil }
    return (isEast ? 1 : -1) * (hours * 60 + minutes) * 60
  }

  private mutating func take(_ character: Character) -> Bool {
    guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
    position += 1
    return true
  }

  /// A number of as many digits; nil where others stand there.
  private mutating func number(_ digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// Billionths; further digits are passed over.
  private mutating func fraction() -> Int? {
    var (value, unit) = (0, 100_000_000)
    let start = position
    while let digit = digit() {
      value += digit * unit
      unit /= 10
    }
    return position > start ? value : nil
  }

  private mutating func digit() -> Int? {
    guard position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) else {
      return nil
    }
    defer { position += 1 }
    return Int(bytes[position] - UInt8(ascii: "0"))
  }
}
