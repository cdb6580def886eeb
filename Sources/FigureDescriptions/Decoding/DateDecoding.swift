import FigureNumbers
import Plotting
import Scales

/// Dates in the place of numbers.
extension Decoding {
  /// What messages say of how dates are written.
  static let dateAdvice = "a date such as 2020-01-31 or '2020-01-31 12:30'"

  /// Whether a value is a text that begins as dates do.
  static func isDate(_ node: YAMLNode) -> Bool {
    guard case .scalar(let scalar) = node.content, scalar.value == .text else { return false }
    return DateText.isMeant(by: scalar.text.utf8)
  }

  /// Days since the beginning of 1970.
  static func date(_ node: YAMLNode) throws(Mistakes) -> Double {
    guard case .scalar(let scalar) = node.content, let days = DateText.days(scalar.text) else {
      throw Mistakes("expected \(dateAdvice), found \(node.found)", at: node.mark)
    }
    return days
  }

  /// Reads a number, or a date on an axis, which becomes one of dates.
  ///
  /// - Parameters:
  ///   - axis: nil where no date can stand.
  ///   - isData: whether the value is data of the axis; ticks and texts do not make it one of dates.
  func value(
    on axis: AxisName?, isData: Bool = true,
    of item: @escaping Reading<Double> = { node throws(Mistakes) in
      try Read.number(node)
    }
  ) -> Reading<Double> {
    { [self] node throws(Mistakes) in
      guard let axis, Self.isDate(node) else { return try item(node) }
      if isData { try noteDates(on: axis, at: node.mark) }
      return try Self.date(node)
    }
  }

  /// Reads `[x, y]`.
  ///
  /// - Parameters:
  ///   - x: the axis on which the first may be a date; nil for none.
  ///   - y: the same of the second.
  func place(on x: AxisName? = .x, _ y: AxisName? = .y) -> Reading<(Double, Double)> {
    { [self] node throws(Mistakes) in
      guard case .sequence(let items) = node.content, items.count == 2, items.contains(where: Self.isDate)
      else { return try Read.pair("[x, y]")(node) }
      return (try value(on: x, isData: false)(items[0]), try value(on: y, isData: false)(items[1]))
    }
  }

  /// Reads `[low, high]` on an axis.
  func range(_ what: String, on axis: AxisName) -> Reading<(Double, Double)> {
    { [self] node throws(Mistakes) in
      let ends = try Read.list("of 2 numbers, \(what)", count: 2...2, of: value(on: axis))(node)
      return (ends[0], ends[1])
    }
  }

  /// Reads a list of numbers, or of nothing but dates, in which null is missing.
  ///
  /// - Parameter isData: as of ``value(on:isData:of:)``.
  func values(
    _ what: String, on axis: AxisName?, isData: Bool = true,
    of item: @escaping Reading<Double> = { node throws(Mistakes) in
      try Read.datum(node)
    }
  ) -> Reading<[Double]> {
    { [self] node throws(Mistakes) in
      guard let axis, case .sequence(let items) = node.content, items.contains(where: Self.isDate) else {
        return try Read.list(what, of: item)(node)
      }
      if isData { try noteDates(on: axis, at: node.mark) }
      return try Read.list("of dates") { node throws(Mistakes) in
        node.isNull ? .nan : try Self.date(node)
      }(node)
    }
  }

  /// Makes an axis one of dates.
  func noteDates(on axis: AxisName, at mark: Mark) throws(Mistakes) {
    guard categories[axis, default: []].isEmpty else {
      throw Mistakes("the \(axis) axis has categories, which dates cannot stand among", at: mark)
    }
    dateAxes.insert(axis)
  }
}
