/// Writes the labels of ticks.
public protocol TickFormatter: Sendable {
  /// One text for each of `ticks`, empty where a tick has no label, and what all of them have in common.
  func labels(for ticks: [Double], in context: TickContext) -> TickLabels
}

/// What is written at the ticks of an axis.
public struct TickLabels: Sendable, Equatable {
  public var texts: [String]
  /// The power of ten and the number that are taken off all labels, written once at the end of the axis.
  public var offset: String

  public init(_ texts: [String], offset: String = "") {
    self.texts = texts
    self.offset = offset
  }
}

/// No labels.
public struct NullFormatter: TickFormatter, Equatable {
  public init() {}

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.map { _ in "" })
  }
}

/// Given texts for given places; a tick elsewhere has no label.
public struct FixedFormatter: TickFormatter, Equatable {
  private let textAtPlace: [Double: String]

  /// - Parameters:
  ///   - texts: one for each place; where a place comes twice, both ticks show its last text, as in matplotlib.
  ///   - places: ticks in data units.
  public init(_ texts: [String], at places: [Double]) {
    textAtPlace = Dictionary(zip(places, texts)) { _, last in last }
  }

  public func labels(for ticks: [Double], in context: TickContext) -> TickLabels {
    TickLabels(ticks.map { textAtPlace[$0] ?? "" })
  }
}

extension String {
  /// The text with a typographic minus (U+2212) for each hyphen, if wanted.
  func withMinus(_ typographic: Bool) -> String {
    guard typographic, utf8.contains(UInt8(ascii: "-")) else { return self }
    return String(map { $0 == "-" ? "\u{2212}" : $0 })
  }
}
