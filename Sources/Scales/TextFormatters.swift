import FigureNumbers

/// A format that writes no tick.
public struct InvalidFormat: Error, Equatable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Labels by a format of Python's `str.format`, `{x:.2f} km`, in which `x` is the tick and `pos` its place in the order of
/// the ticks (matplotlib ticker.py, `StrMethodFormatter`).
public struct FormatFormatter: TickFormatter, Equatable, Codable {
  public let format: String
  /// Whether a minus of a number is U+2212 instead of a hyphen.
  public var unicodeMinus = true

  /// - Throws: ``InvalidFormat`` for what is no format of numbers.
  public init(_ format: String) throws(InvalidFormat) {
    self.format = format
    _ = try Self.parts(of: format)
  }

  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(format)
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    let parts = (try? Self.parts(of: format)) ?? []
    return TickLabels(
      ticks.enumerated().map { place, tick in
        parts.map { part in
          switch part {
          case .text(let text): text
          case .tick(let field): field.string(tick).withMinus(unicodeMinus)
          case .place: String(place)
          }
        }.joined()
      })
  }

  private enum Part {
    case text(String)
    case tick(FormatField)
    case place
  }

  private static func parts(of format: String) throws(InvalidFormat) -> [Part] {
    var parts: [Part] = []
    var text = ""
    var rest = format[...]
    while let character = rest.popFirst() {
      guard character == "{" || character == "}" else {
        text.append(character)
        continue
      }
      if rest.first == character {
        text.append(character)
        rest.removeFirst()
        continue
      }
      guard character == "{", let end = rest.firstIndex(of: "}") else {
        throw InvalidFormat("a brace stands alone; double it to have it written")
      }
      let field = rest[..<end]
      rest = rest[rest.index(after: end)...]
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      let pieces = field.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      switch (pieces[0], pieces.count) {
      case ("x", _): parts.append(.tick(try FormatField(pieces.count > 1 ? String(pieces[1]) : "")))
      case ("pos", 1): parts.append(.place)
      default: throw InvalidFormat("{\(field)} names neither x, the tick, nor pos, its place")
      }
    }
    if !text.isEmpty { parts.append(.text(text)) }
    return parts
  }
}

/// How Python's `format` writes a number: `+,.2f`, `08.3e`, `.0%`.
struct FormatField {
  private var number = NumberFormat(.shortest)
  private var width = 0
  private var fill: Character = " "
  private var alignment: Character = ">"
  private var hasGroups: Character?
  private var isPercent = false

  init(_ specification: String) throws(InvalidFormat) {
    var rest = Array(specification)[...]
    let alignments: Set<Character> = ["<", ">", "^", "="]
    if rest.count > 1, alignments.contains(rest[rest.startIndex + 1]) {
      fill = rest.removeFirst()
      alignment = rest.removeFirst()
    } else if let first = rest.first, alignments.contains(first) {
      alignment = rest.removeFirst()
    }
    if let sign = rest.first, "+- ".contains(sign) {
      number.positiveSign = sign == "+" ? .plus : sign == " " ? .space : .none
      rest.removeFirst()
    }
    if rest.first == "#" {
      number.keepsTrailingZeros = true
      rest.removeFirst()
    }
    if rest.first == "0" { (fill, alignment) = ("0", "=") }
    width = try Self.number(&rest) ?? 0
    if let group = rest.first, group == "," || group == "_" {
      hasGroups = group
      rest.removeFirst()
    }
    var precision: Int?
    if rest.first == "." {
      rest.removeFirst()
      guard let digits = try Self.number(&rest) else {
        throw InvalidFormat("a number is missing after the point")
      }
      precision = digits
    }
    try readNotation(&rest, precision)
    guard rest.isEmpty else { throw InvalidFormat("'\(specification)' is no format of a number, as .2f is") }
  }

  private mutating func readNotation(_ rest: inout ArraySlice<Character>, _ precision: Int?)
    throws(InvalidFormat)
  {
    guard let letter = rest.popFirst() else {
      guard precision == nil else { throw InvalidFormat("a letter is missing, as f in .2f") }
      return
    }
    number.isUppercase = letter.isUppercase
    switch letter {
    case "f", "F": number.notation = .fixed(decimals: precision ?? 6)
    case "e", "E": number.notation = .scientific(decimals: precision ?? 6)
    case "g", "G", "n": number.notation = .general(digits: max(precision ?? 6, 1))
    case "%": (number.notation, isPercent) = (.fixed(decimals: precision ?? 6), true)
    case "d": throw InvalidFormat("ticks are no whole numbers: write .0f for d")
    default: throw InvalidFormat("'\(letter)' writes no number; e, f, g and % do")
    }
  }

  /// At most four digits; nil where there is none.
  private static func number(_ rest: inout ArraySlice<Character>) throws(InvalidFormat) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return nil }
    guard digits.count < 4, let value = Int(String(digits)) else {
      throw InvalidFormat("\(String(digits)) is too large")
    }
    rest = rest.dropFirst(digits.count)
    return value
  }

  func string(_ value: Double) -> String {
    var text = Array(number.string(isPercent ? value * 100 : value))
    if isPercent { text.append("%") }
    let signCount = text.first.map { "+- ".contains($0) } == true ? 1 : 0
    if let hasGroups { group(&text, from: signCount, by: hasGroups) }
    let missing = max(0, width - text.count)
    let before: Int
    switch alignment {
    case "<": before = 0
    case "^": before = missing / 2
    case "=":
      text.insert(contentsOf: repeatElement(fill, count: missing), at: signCount)
      return String(text)
    default: before = missing
    }
    return String(repeating: fill, count: before) + String(text)
      + String(repeating: fill, count: missing - before)
  }

  /// Puts a mark between the thousands of the whole part.
  private func group(_ text: inout [Character], from start: Int, by mark: Character) {
    let digits = text[start...].prefix { $0.isNumber }.count
    var place = start + digits - 3
    while place > start {
      text.insert(mark, at: place)
      place -= 3
    }
  }
}

/// Labels by one conversion of C's `printf`, `%.1f m` (matplotlib ticker.py, `FormatStrFormatter`). A minus is a hyphen.
public struct PrintfFormatter: TickFormatter, Equatable, Codable {
  public let format: String

  /// - Throws: ``InvalidFormat`` where the format has not one conversion of a number.
  public init(_ format: String) throws(InvalidFormat) {
    self.format = format
    _ = try Self.parts(of: format)
  }

  public init(from decoder: any Decoder) throws {
    try self.init(decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(format)
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    guard let (before, number, after) = try? Self.parts(of: format) else {
      return TickLabels(ticks.map { _ in "" })
    }
    return TickLabels(ticks.map { before + number($0) + after })
  }

  private static func parts(
    of format: String
  ) throws(InvalidFormat) -> (String, @Sendable (Double) -> String, String) {
    var texts = [""]
    var number: (@Sendable (Double) -> String)?
    var rest = format[...]
    while let character = rest.popFirst() {
      guard character == "%" else {
        texts[texts.count - 1].append(character)
        continue
      }
      if rest.first == "%" {
        texts[texts.count - 1].append("%")
        rest.removeFirst()
        continue
      }
      let options = rest.prefix { "-+ #0123456789.".contains($0) }
      guard number == nil, let letter = rest.dropFirst(options.count).first else {
        throw InvalidFormat("expected one conversion, as %.1f, and %% for a percent sign")
      }
      rest = rest.dropFirst(options.count + 1)
      number = try conversion(String(options), letter)
      texts.append("")
    }
    guard let number else { throw InvalidFormat("expected a conversion of the tick, as %.1f") }
    return (texts[0], number, texts[1])
  }

  private static func conversion(
    _ options: String, _ letter: Character
  ) throws(InvalidFormat) -> @Sendable (Double) -> String {
    if letter == "s", options.isEmpty { return { $0.text(.shortest) } }
    let isWhole = "diu".contains(letter)
    guard !isWhole || !options.contains("."),
      let format = NumberFormat(printf: isWhole ? "%\(options).0f" : "%\(options)\(letter)"),
      format.width < 1000
    else {
      throw InvalidFormat("%\(options)\(letter) writes no number; %.1f, %.2e, %g and %d do")
    }
    if isWhole { return { format.string($0.rounded(.towardZero) + 0) } }
    return { format.string($0) }
  }
}
