/// A text that says colour, marker and line style at once: `r--o`, matplotlib's format string (axes/_base.py,
/// `_process_plot_format`).
public struct LineFormat: Sendable, Equatable, Codable {
  /// Nil leaves each as it is.
  public private(set) var color: ColorSpec?
  public private(set) var linestyle: LineStyle?
  public private(set) var marker: Marker?

  /// Reads the letters of `text` in any order; a text that is a colour altogether names a colour alone.
  ///
  /// A marker without a line style draws no line, a line style without a marker no markers.
  ///
  /// ```swift
  /// let format = try LineFormat("r--o")
  /// ```
  ///
  /// - Throws: ``LineFormatError`` where a letter means nothing, or two mean the same.
  public init(_ text: String) throws(LineFormatError) {
    if text != "0", text != "1", let whole = try? ColorSpec(text) {
      color = whole
      return
    }
    var rest = text[...]
    while let letter = rest.first {
      if let (name, style) = Self.lineStyles.first(where: { rest.hasPrefix($0.0) }) {
        guard linestyle == nil else { throw LineFormatError(text, "it has two line styles") }
        linestyle = style
        rest.removeFirst(name.count)
      } else if let found = Marker(rawValue: String(letter)) {
        guard marker == nil else { throw LineFormatError(text, "it has two markers") }
        marker = found
        rest.removeFirst()
      } else if letter == "C" {
        let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
        guard let place = Int(digits) else {
          throw LineFormatError(text, "'C' must be followed by a number")
        }
        guard color == nil else { throw LineFormatError(text, "it has two colours") }
        color = .cycle(place)
        rest.removeFirst(1 + digits.count)
      } else if let found = try? ColorSpec(String(letter)) {
        guard color == nil else { throw LineFormatError(text, "it has two colours") }
        color = found
        rest.removeFirst()
      } else {
        throw LineFormatError(text, "'\(letter)' means nothing in it")
      }
    }
    if linestyle == nil, marker != nil { linestyle = LineStyle.none }
    if marker == nil, linestyle != nil { marker = Marker.none }
  }

  /// Those of two letters first.
  private static let lineStyles: [(String, LineStyle)] = [
    ("--", .dashed), ("-.", .dashDot), ("-", .solid), (":", .dotted), (" ", .none),
  ]
}

/// A text that is no format of a line.
public struct LineFormatError: Error, Equatable, CustomStringConvertible {
  public let description: String

  init(_ text: String, _ reason: String) {
    description = "'\(text)' is no format such as 'r--o': \(reason)"
  }
}

extension LineProperties {
  /// Takes from a format what is not said otherwise.
  public mutating func complete(with format: LineFormat) {
    color = color ?? format.color
    linestyle = linestyle ?? format.linestyle
    marker = marker ?? format.marker
  }
}
