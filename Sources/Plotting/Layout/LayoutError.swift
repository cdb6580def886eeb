/// What of a figure a message is about: the way there from the figure, in the words of a description.
///
/// ```swift
/// FigurePlace("axes", 0, "xlim").description  // axes[0].xlim
/// ```
public struct FigurePlace: Sendable, Hashable, CustomStringConvertible {
  /// A key, or the place in a list, from 0.
  public enum Step: Sendable, Hashable {
    case key(String)
    case index(Int)
  }

  public var steps: [Step]

  public init(_ steps: Step...) { self.steps = steps }

  public init(steps: [Step]) { self.steps = steps }

  public var description: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key): text += text.isEmpty ? key : "." + key
      case .index(let index): text += "[\(index)]"
      }
    }
  }
}

extension FigurePlace.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .key(value) }
  public init(integerLiteral value: Int) { self = .index(value) }
}

/// Why a figure cannot be laid out: one line that says what is wrong and what would be right.
public struct LayoutError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where; nil where it is the figure as a whole.
  public var place: FigurePlace?
  public let message: String

  public init(_ message: String, at place: FigurePlace? = nil) {
    self.message = message
    self.place = place
  }

  /// The same error where it has no place yet.
  func placed(at steps: FigurePlace.Step...) -> LayoutError {
    var error = self
    if place == nil {
      error.place = FigurePlace(steps: steps)
    }
    return error
  }

  /// The same error with its place counted from further out.
  func inside(_ outer: FigurePlace) -> LayoutError {
    var error = self
    error.place = outer
    error.place?.steps += place?.steps ?? []
    return error
  }

  public var description: String { (place.map { "\($0): " } ?? "") + message }
}

/// What could not be done as asked when a figure was laid out, and what was done instead.
public struct LayoutWarning: Sendable, Hashable, CustomStringConvertible {
  public let place: FigurePlace
  public let message: String

  public init(_ message: String, at place: FigurePlace) {
    self.message = message
    self.place = place
  }

  public var description: String { "\(place): \(message)" }
}
