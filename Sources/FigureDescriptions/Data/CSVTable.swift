import FigureNumbers
import Scales

/// A table of comma-separated values with the names of its columns on the first line: RFC 4180, and beyond it what
/// Python's `csv` takes as well: any line end, blank lines.
struct CSVTable {
  struct TableError: Error, Equatable {
    /// From 1; 0 where the table as a whole is meant.
    var line: Int
    var message: String
  }

  private let bytes: [UInt8]
  private let bodyStart: Int
  private let bodyLine: Int
  let names: [String]

  init(_ bytes: [UInt8]) throws(TableError) {
    self.bytes = bytes
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var names: [String] = []
    var end = 0
    var line = 1
    var failure: TableError?
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer, from: hasMark ? 3 : 0, line: 1)
      while let field = scanner.next() {
        if field.isUnclosed { failure = .unclosed(field) }
        guard let name = String(validating: field.value(in: buffer), as: UTF8.self) else {
          failure = TableError(line: field.line, message: "it is not UTF-8 text; save it as UTF-8")
          return
        }
        names.append(name)
        if field.endsRecord { break }
      }
      (end, line) = (scanner.position, scanner.line)
    }
    if let failure { throw failure }
    guard !names.isEmpty else {
      throw TableError(line: 1, message: "it has no header line with the names of the columns")
    }
    self.names = names
    (bodyStart, bodyLine) = (end, line)
  }

  /// The numbers of a column; an empty cell is NaN. Where the first value is a date, all are, and become days since the
  /// beginning of 1970.
  func values(of name: String) throws(TableError) -> (values: [Double], areDates: Bool) {
    let places = names.indices.filter { names[$0] == name }
    guard let place = places.first else {
      let advice =
        nearest(name, among: names).map { "did you mean \(quoted($0))?" }
        ?? "its columns are " + names.prefix(20).map { quoted(String($0.prefix(80))) }.joined(separator: ", ")
      throw TableError(line: 0, message: "it has no column \(quoted(name)); \(advice)")
    }
    guard places.count == 1 else {
      throw TableError(line: 1, message: "it has \(places.count) columns of the name \(quoted(name))")
    }
    var values: [Double] = []
    // Unknown while all cells are empty.
    var areDates: Bool?
    var failure: TableError?
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer, from: bodyStart, line: bodyLine)
      var index = 0
      var value = Double.nan
      while let field = scanner.next() {
        if field.isUnclosed {
          failure = .unclosed(field)
          return
        }
        if index == 0, field.isBlankRecord { continue }
        if index == place {
          if areDates == nil, !field.isEmpty {
            areDates = DateText.isMeant(by: field.value(in: buffer).prefix(6))
          }
          guard let number = areDates == true ? field.date(in: buffer) : field.number(in: buffer) else {
            let text = String(decoding: field.value(in: buffer).prefix(80), as: UTF8.self)
            failure = TableError(
              line: field.line, message: Self.message(text, in: name, areDates: areDates == true))
            return
          }
          value = number
        }
        index += 1
        if field.endsRecord {
          guard index == names.count else {
            failure = TableError(
              line: field.line,
              message: "it has \(index) cell\(index == 1 ? "" : "s"), the header has \(names.count)")
            return
          }
          values.append(value)
          index = 0
          value = .nan
        }
      }
    }
    if let failure { throw failure }
    return (values, areDates ?? false)
  }

  /// What is wrong with a cell.
  private static func message(_ text: String, in name: String, areDates: Bool) -> String {
    var advice = ""
    if missing.contains(text.lowercased()) {
      advice = "; leave the cell of a missing value empty"
    } else if areDates || text.first?.isNumber == true && text.contains(where: { "/.-".contains($0) }) {
      advice = "; dates are written as 2020-01-31 or 2020-01-31 12:30"
    }
    return
      "expected a \(areDates ? "date" : "number") in column \(quoted(name)), found \(quoted(text))\(advice)"
  }

  /// Words for values that are missing.
  private static let missing: Set<String> = ["na", "n/a", "null", "none", "-", "?", "missing"]
}

extension CSVTable.TableError {
  fileprivate static func unclosed(_ field: CSVScanner.Field) -> Self {
    Self(line: field.line, message: "the quote that begins here is not closed")
  }
}

/// Takes the fields of comma-separated values one by one.
struct CSVScanner {
  struct Field {
    /// The bytes as they stand, where nothing is quoted.
    var range: Range<Int>
    /// The bytes without quotes, where some were.
    var unquoted: [UInt8]?
    var endsRecord: Bool
    /// Whether this is all there is on a line, and it is nothing.
    var isBlankRecord: Bool
    /// The line it begins on.
    var line: Int
    /// Whether the bytes end within quotes.
    var isUnclosed = false

    func value(in buffer: UnsafeBufferPointer<UInt8>) -> [UInt8] { unquoted ?? Array(buffer[range]) }

    var isEmpty: Bool { unquoted?.isEmpty ?? range.isEmpty }

    /// Days since the beginning of 1970, NaN for nothing; nil for what is no date.
    func date(in buffer: UnsafeBufferPointer<UInt8>) -> Double? {
      isEmpty ? .nan : DateText.days(value(in: buffer))
    }

    /// NaN for nothing; nil for what is no number.
    func number(in buffer: UnsafeBufferPointer<UInt8>) -> Double? {
      if let unquoted {
        return unquoted.isEmpty ? .nan : unquoted.withUnsafeBufferPointer { Double(decimalText: $0) }
      }
      return range.isEmpty ? .nan : Double(decimalText: UnsafeBufferPointer(rebasing: buffer[range]))
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position: Int
  private(set) var line: Int
  private var isAtRecordStart = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int, line: Int) {
    self.bytes = bytes
    self.position = position
    self.line = line
  }

  /// Nil at the end of the bytes.
  mutating func next() -> Field? {
    guard position < bytes.count || !isAtRecordStart else { return nil }
    let begin = position
    let beginLine = line
    var unquoted: [UInt8]?
    var isClosed = true
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { (unquoted, isClosed) = quotedPart() }
    let rest = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      position += 1
    }
    let end = position
    unquoted?.append(contentsOf: bytes[rest..<end])
    let isFirst = isAtRecordStart
    let endsRecord = takeSeparator()
    return Field(
      range: begin..<end, unquoted: unquoted, endsRecord: endsRecord,
      isBlankRecord: isFirst && endsRecord && begin == end, line: beginLine, isUnclosed: !isClosed)
  }

  /// Passes a quoted part; a doubled quote in it stands for one.
  private mutating func quotedPart() -> (value: [UInt8], isClosed: Bool) {
    var value: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return (value, true) }
        position += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      value.append(byte)
    }
    return (value, false)
  }

  /// Passes the comma or the line end, and tells whether the record ends.
  private mutating func takeSeparator() -> Bool {
    isAtRecordStart = true
    guard position < bytes.count else { return true }
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: ",") {
      isAtRecordStart = false
      return false
    }
    if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
      position += 1
    }
    line += 1
    return true
  }
}
