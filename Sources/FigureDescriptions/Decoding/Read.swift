import FigureNumbers
import Plotting

/// Reads one value of a description. What a value cannot be, is said in words: `expected a number, found a list`.
typealias Reading<Value> = (YAMLNode) throws(Mistakes) -> Value

/// The numbers that a key accepts; all of them finite.
enum Bounds {
  case any, positive, nonNegative, unit
  case within(ClosedRange<Double>)

  func contains(_ value: Double) -> Bool {
    switch self {
    case .any: true
    case .positive: value > 0
    case .nonNegative: value >= 0
    case .unit: value >= 0 && value <= 1
    case .within(let range): range.contains(value)
    }
  }

  var expectation: String {
    switch self {
    case .any: "a finite number"
    case .positive: "a number above 0"
    case .nonNegative: "a number of at least 0"
    case .unit: "a number from 0 to 1"
    case .within(let range): "a number from \(shown(range.lowerBound)) to \(shown(range.upperBound))"
    }
  }

  private func shown(_ value: Double) -> String { value.text(.general(12)) }
}

/// The readers of plain values.
enum Read {
  /// A number, or a text that Python's `float()` takes for one, such as `1e-3`, which YAML 1.1 calls text.
  static func anyNumber(_ node: YAMLNode) throws(Mistakes) -> Double {
    if case .scalar(let scalar) = node.content {
      switch scalar.value {
      case .integer(let value): return Double(value)
      case .float(let value): return value
      case .text: if let value = Double(decimalText: scalar.text) { return value }
      case .null, .bool: break
      }
    }
    throw Mistakes("expected a number, found \(node.found)", at: node.mark)
  }

  static func number(_ bounds: Bounds) -> Reading<Double> {
    { node throws(Mistakes) in
      let value = try anyNumber(node)
      guard value.isFinite, bounds.contains(value) else {
        throw Mistakes("expected \(bounds.expectation), found \(value.text(.shortest))", at: node.mark)
      }
      return value
    }
  }

  static func number(_ node: YAMLNode) throws(Mistakes) -> Double { try number(.any)(node) }

  /// A value of a data list: any number, or nothing, which is NaN as in numpy.
  static func datum(_ node: YAMLNode) throws(Mistakes) -> Double { node.isNull ? .nan : try anyNumber(node) }

  static func whole(_ range: ClosedRange<Int>) -> Reading<Int> {
    { node throws(Mistakes) in
      let value = try anyNumber(node)
      guard let whole = Int(exactly: value), range.contains(whole) else {
        let found = value.text(.general(17))
        throw Mistakes(
          "expected a whole number from \(range.lowerBound) to \(range.upperBound), found \(found)",
          at: node.mark)
      }
      return whole
    }
  }

  static func bool(_ node: YAMLNode) throws(Mistakes) -> Bool {
    if case .scalar(let scalar) = node.content, case .bool(let value) = scalar.value { return value }
    throw Mistakes("expected true or false, found \(node.found)", at: node.mark)
  }

  /// Any scalar as Python's `str()` writes it: a label may be a number.
  static func text(_ node: YAMLNode) throws(Mistakes) -> String {
    guard case .scalar(let scalar) = node.content else {
      throw Mistakes("expected a text, found \(node.found)", at: node.mark)
    }
    return scalar.value == .null ? "" : scalar.pythonText
  }

  /// A text in the strict sense, not a number or a truth value.
  static func word(_ node: YAMLNode) throws(Mistakes) -> String {
    if case .scalar(let scalar) = node.content, scalar.value == .text { return scalar.text }
    throw Mistakes("expected a text, found \(node.found)", at: node.mark)
  }

  /// One of `names`, each standing for a value.
  static func choice<Value>(_ what: String, _ names: [(String, Value)]) -> Reading<Value> {
    { node throws(Mistakes) in
      guard case .scalar(let scalar) = node.content else {
        throw Mistakes("expected \(listed(names.map(\.0))), found \(node.found)", at: node.mark)
      }
      if let match = names.first(where: { $0.0 == scalar.text }) { return match.1 }
      throw unknown(what, scalar.text, among: names.map(\.0), at: node.mark)
    }
  }

  /// One of the cases of an enumeration, by its raw value.
  static func choice<Value: CaseIterable & RawRepresentable<String>>(
    _ what: String, of type: Value.Type
  ) -> Reading<Value> {
    choice(what, Value.allCases.map { ($0.rawValue, $0) })
  }

  static func unknown(_ what: String, _ name: String, among names: [String], at mark: Mark) -> Mistakes {
    let advice = nearest(name, among: names).map { "did you mean '\($0)'?" } ?? "expected \(listed(names))"
    return Mistakes("unknown \(what) \(quoted(name)); \(advice)", at: mark)
  }

  static func list<Value>(
    _ what: String, count: ClosedRange<Int>? = nil, of item: @escaping Reading<Value>
  ) -> Reading<[Value]> {
    { node throws(Mistakes) in
      guard case .sequence(let nodes) = node.content else {
        throw Mistakes("expected a list \(what), found \(node.found)", at: node.mark)
      }
      if let count, !count.contains(nodes.count) {
        throw Mistakes("expected a list \(what), found a list of \(nodes.count)", at: node.mark)
      }
      var mistakes = Mistakes()
      var values: [Value] = []
      values.reserveCapacity(nodes.count)
      for node in nodes where !mistakes.isFull {
        if let value = mistakes.collect({ () throws(Mistakes) in try item(node) }) { values.append(value) }
      }
      try mistakes.check()
      return values
    }
  }

  /// Two numbers, `[low, high]`.
  static func pair(_ what: String, _ bounds: Bounds = .any) -> Reading<(Double, Double)> {
    { node throws(Mistakes) in
      let values = try list("of 2 numbers, \(what)", count: 2...2, of: number(bounds))(node)
      return (values[0], values[1])
    }
  }

  /// A list of values, or one value for all.
  static func oneOrMore<Value>(_ what: String, of item: @escaping Reading<Value>) -> Reading<[Value]> {
    { node throws(Mistakes) in
      if case .sequence = node.content { return try list(what, of: item)(node) }
      return [try item(node)]
    }
  }

  private static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "nothing" }
    return names.dropLast().map { $0.isEmpty ? "''" : $0 }.joined(separator: ", ") + " or " + last
  }
}
