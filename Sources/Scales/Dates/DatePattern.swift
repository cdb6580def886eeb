/// Writes dates by a pattern, `%d %b %Y`: the conversions of C's `strftime` in the C locale as glibc has them, and
/// Python's `%f`.
///
/// | conversion | is |
/// |---|---|
/// | `%Y %y %C %G %g` | the year, its last two digits, its first ones; those of the ISO week |
/// | `%m %b %h %B` | the month as a number, its short name, its name |
/// | `%d %e %j` | the day of the month with a zero or a blank before it, the day of the year |
/// | `%a %A %u %w` | the weekday by its short name, its name, from 1 for Monday, from 0 for Sunday |
/// | `%U %W %V` | the week by Sundays, by Mondays, of ISO 8601 |
/// | `%H %k %I %l %p %P` | the hour of 24, of 12, AM or PM |
/// | `%M %S %f %s` | minutes, seconds, microseconds, seconds since 1970 |
/// | `%z %Z` | `+0000`, `UTC` |
/// | `%c %x %X %D %F %r %R %T` | several of these |
/// | `%n %t %%` | a line end, a tab, a percent sign |
///
/// Between the percent sign and the letter may stand `-` (no padding), `_` (blanks), `0` (zeros), `^` (capitals).
public struct DatePattern: Sendable, Equatable, Codable {
  public var text: String

  public init(_ text: String) { self.text = text }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]
  static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// The text of a moment.
  public func string(_ moment: CalendarTime) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      guard character == "%" else {
        result.append(character)
        continue
      }
      let conversion = rest
      var flags = Flags()
      while let flag = rest.first, flags.take(flag) { rest.removeFirst() }
      // The C locale has no other digits and no other years.
      if let modifier = rest.first, modifier == "E" || modifier == "O" { rest.removeFirst() }
      guard let letter = rest.popFirst() else {
        result += "%" + conversion
        break
      }
      result +=
        Self.part(letter, flags, moment) ?? String("%" + conversion.prefix { $0 != letter } + [letter])
    }
    return result
  }

  /// What stands between the percent sign and the letter.
  private struct Flags {
    var padding: Character?
    var isUppercase = false

    mutating func take(_ flag: Character) -> Bool {
      switch flag {
      case "-", "_", "0": padding = flag
      case "^": isUppercase = true
      case "#": break
      default: return false
      }
      return true
    }

    /// A number of at least `width` digits, filled up as the flag says.
    func number(_ value: Int, _ width: Int, filledWith usual: Character = "0") -> String {
      let digits = String(value)
      let filling: Character? =
        switch padding {
        case "-": nil
        case "_": " "
        case "0": "0"
        default: usual
        }
      guard let filling, digits.count < width else { return digits }
      return String(repeating: filling, count: width - digits.count) + digits
    }

    func word(_ word: some StringProtocol) -> String { isUppercase ? word.uppercased() : String(word) }
  }

  /// Nil for a letter that stands for nothing.
  private static func part(_ letter: Character, _ flags: Flags, _ moment: CalendarTime) -> String? {
    func pattern(_ text: String) -> String { flags.word(DatePattern(text).string(moment)) }
    let (hour, weekday) = (moment.hour, moment.weekday)
    let hourOfHalf = (hour + 11) % 12 + 1
    switch letter {
    case "a": return flags.word(weekdays[weekday].prefix(3))
    case "A": return flags.word(weekdays[weekday])
    case "b", "h": return flags.word(months[moment.month - 1].prefix(3))
    case "B": return flags.word(months[moment.month - 1])
    case "c": return pattern("%a %b %e %H:%M:%S %Y")
    case "C": return flags.number(moment.year / 100, 1)
    case "d": return flags.number(moment.day, 2)
    case "D", "x": return pattern("%m/%d/%y")
    case "e": return flags.number(moment.day, 2, filledWith: " ")
    case "f": return NumberText.padded(moment.microsecond, 6)
    case "F": return pattern("%Y-%m-%d")
    case "g": return flags.number(moment.isoWeek.year % 100, 2)
    case "G": return flags.number(moment.isoWeek.year, 1)
    case "H": return flags.number(hour, 2)
    case "I": return flags.number(hourOfHalf, 2)
    case "j": return flags.number(moment.dayOfYear, 3)
    case "k": return flags.number(hour, 2, filledWith: " ")
    case "l": return flags.number(hourOfHalf, 2, filledWith: " ")
    case "m": return flags.number(moment.month, 2)
    case "M": return flags.number(moment.minute, 2)
    case "n": return "\n"
    case "p": return hour < 12 ? "AM" : "PM"
    case "P": return hour < 12 ? "am" : "pm"
    case "r": return pattern("%I:%M:%S %p")
    case "R": return pattern("%H:%M")
    case "s": return String(moment.microseconds.floored(by: CalendarTime.microsecondsPerSecond))
    case "S": return flags.number(moment.second, 2)
    case "t": return "\t"
    case "T", "X": return pattern("%H:%M:%S")
    case "u": return String(weekday + 1)
    case "U": return flags.number((moment.dayOfYear + 6 - (weekday + 1) % 7) / 7, 2)
    case "V": return flags.number(moment.isoWeek.week, 2)
    case "w": return String((weekday + 1) % 7)
    case "W": return flags.number((moment.dayOfYear + 6 - weekday) / 7, 2)
    case "y": return flags.number(moment.year % 100, 2)
    case "Y": return flags.number(moment.year, 1)
    case "z": return "+0000"
    case "Z": return "UTC"
    case "%": return "%"
    default: return nil
    }
  }
}

/// Whole numbers as text.
enum NumberText {
  /// With zeros before it up to a number of digits.
  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarTime {
  /// The week of ISO 8601, which begins with Monday, and the year that has its Thursday.
  var isoWeek: (year: Int, week: Int) {
    let thursday = dayNumber - weekday + 3
    let year = Self.date(ofDay: thursday).year
    return (year, (thursday - Self.days(toYear: year, month: 1, day: 1)) / 7 + 1)
  }
}
