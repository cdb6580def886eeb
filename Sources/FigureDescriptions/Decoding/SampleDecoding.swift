import Activations
import FigureDrawing
import FigureFiles
import FigureNumbers
import LibC
import Plotting
import Scales

/// What an artist is decoded for: a value of its sweep, and its label with that value in it.
struct ArtistScope {
  var sweep: SweepValue
  var label: String?
}

extension String {
  /// Whether a name stands in the text as a word of its own.
  fileprivate func names(_ name: String) -> Bool {
    split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { $0 == name }
  }
}

/// One value of a sweep: what its name stands for in expressions, and in labels.
struct SweepValue {
  /// Empty without a sweep.
  var name = ""
  var value = Double.nan
  /// As Python writes the value.
  var text = ""

  /// A name in braces outside math, where the label has the sweep's own nowhere; nil where there is none.
  static func otherName(in label: String, than name: String) -> String? {
    guard !label.contains("{\(name)}") else { return nil }
    let words = label.split(separator: "$", omittingEmptySubsequences: false).enumerated()
    for (place, part) in words where place % 2 == 0 {
      for piece in part.split(separator: "{").dropFirst(part.first == "{" ? 0 : 1) {
        let inside = piece.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        if !inside.isEmpty, piece[inside.endIndex...].first == "}" { return String(inside) }
      }
    }
    return nil
  }

  /// `label` with the value where `{name}` stands.
  func label(_ label: String?) -> String? {
    guard let label, !name.isEmpty else { return label }
    let pattern = Array("{\(name)}".utf8)
    var result: [UInt8] = []
    var rest = Array(label.utf8)[...]
    while !rest.isEmpty {
      if rest.starts(with: pattern) {
        result += text.utf8
        rest = rest.dropFirst(pattern.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Decoding {
  /// The most samples of a spacing.
  private static let largestCount = 100_000_000
  /// The most artists that one sweep draws.
  private static let largestSweep = 10_000

  /// The name and the values of `sweep: {NAME: [...]}`; nil where there is no sweep that can be understood.
  func sweep(_ fields: inout Fields) -> (name: String, values: [SweepValue])? {
    guard let node = fields.node("sweep") else { return nil }
    if case .mapping(let entries) = node.content, entries.isEmpty { return nil }
    guard case .mapping(let entries) = node.content, let entry = entries.first, entries.count == 1 else {
      report("sweep: expected a map of one name and its values, {alpha: [0, 0.1, 1]}", at: node.mark)
      return nil
    }
    let name = entry.key
    guard let first = name.first, first.isLetter || first == "_",
      name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    else {
      report("sweep: \(quoted(name)) is no name that can stand in an expression", at: entry.keyMark)
      return nil
    }
    if ["x", "e", "pi"].contains(name) {
      warn("sweep: in expressions '\(name)' now stands for the values of the sweep", at: entry.keyMark)
    }
    let values = attempt("sweep") { () throws(Mistakes) in
      try Read.list("of up to \(Self.largestSweep) numbers", count: 0...Self.largestSweep) {
        node throws(Mistakes) in
        SweepValue(name: name, value: try Read.anyNumber(node), text: try Read.text(node))
      }(entry.value)
    }
    return (name, values ?? [])
  }

  /// An `x`: a number, a list, a spacing, or data from a file.
  ///
  /// Texts are categories of the axis of that name, unless they are dates.
  ///
  /// - Parameter axis: the one that the values stand on; nil is that of the key's name, if there is one.
  func requireSamples(_ key: String, _ fields: inout Fields, on axis: AxisName? = nil) -> Column? {
    fields.require(key) { [self] node throws(Mistakes) in
      if let axis = AxisName(rawValue: key), let texts = Self.texts(node),
        !texts.contains(where: { DateText.isMeant(by: $0.utf8) })
      {
        guard !dateAxes.contains(axis) else {
          throw Mistakes(
            "the \(axis) axis has dates; expected \(Self.dateAdvice), found a list of texts", at: node.mark)
        }
        return Column(texts.map { place(of: $0, on: axis) })
      }
      return try samples(on: axis ?? AxisName(rawValue: key))(node)
    }
  }

  /// The texts of a list of nothing but texts; nil for other values.
  private static func texts(_ node: YAMLNode) -> [String]? {
    guard case .sequence(let items) = node.content, !items.isEmpty else { return nil }
    var texts: [String] = []
    for item in items {
      guard case .scalar(let scalar) = item.content, scalar.value == .text else { return nil }
      // What could be a number without its quotes is taken for one, as elsewhere.
      guard Double(decimalText: scalar.text) == nil || scalar.kind == .text else { return nil }
      texts.append(scalar.text)
    }
    return texts
  }

  /// The place of a category, counted from 0 in the order in which they come first.
  private func place(of category: String, on axis: AxisName) -> Double {
    let known = categories[axis, default: []]
    if let place = known.firstIndex(of: category) { return Double(place) }
    categories[axis] = known + [category]
    return Double(known.count)
  }

  /// Reads a number, a list, a spacing, or data from a file.
  ///
  /// - Parameter axis: the one whose values may be dates; nil for none.
  func samples(on axis: AxisName? = nil) -> Reading<Column> {
    { [self] node throws(Mistakes) in
      switch node.content {
      case .scalar(let scalar):
        if axis != nil, Self.isDate(node) { return Column([try value(on: axis)(node)]) }
        if scalar.value == .text, Double(decimalText: scalar.text) == nil {
          throw Mistakes(
            "expected a number, a list, {linspace: [...]}, {logspace: [...]} or {file: ...}, found "
              + node.found, at: node.mark)
        }
        return Column([try Read.anyNumber(node)])
      case .sequence: return Column(try values("of numbers", on: axis)(node))
      case .mapping(let entries):
        if entries.contains(where: { $0.key == "file" }) { return try fileColumn(node, on: axis) }
        return try spacing(entries, at: node.mark, on: axis)
      }
    }
  }

  /// Reads one number for all, a list of numbers, a spacing, or data from a file.
  ///
  /// - Parameter axis: the one whose values may be dates; nil for none.
  func numbers(_ what: String, on axis: AxisName? = nil, of item: @escaping Reading<Double>) -> Reading<
    [Double]
  > {
    { [self] node throws(Mistakes) in
      switch node.content {
      case .mapping: try samples(on: axis)(node).values
      case .sequence: try values(what, on: axis, of: item)(node)
      case .scalar: [try value(on: axis, of: item)(node)]
      }
    }
  }

  /// Reads one set of samples, or a list of several.
  ///
  /// - Parameter axis: the one whose values may be dates; nil for none.
  func sampleSets(on axis: AxisName? = nil) -> Reading<[Column]> {
    { [self] node throws(Mistakes) in
      if case .sequence(let items) = node.content, let first = items.first, !first.isScalar {
        return try Read.list("of sets of samples", of: samples(on: axis))(node)
      }
      return [try samples(on: axis)(node)]
    }
  }

  /// The ends of a logspace are exponents of ten: who writes `[1, 1000, 50]` seldom means 1e1000.
  private func checkExponents(_ ends: [Double], _ nodes: [YAMLNode]) throws(Mistakes) {
    for (end, node) in zip(ends, nodes) where end > 308.25 {
      let exponent = log10(end)
      throw Mistakes(
        "10 to the power of \(end.text(.general(12))) is too large a number; the ends of a logspace are exponents: "
          + "\(exponent.text(.general(4))) stands for \(end.text(.general(12)))", at: node.mark)
    }
    if ends.contains(where: { abs($0) > 30 }) {
      warn(
        "logspace: the ends are exponents: it goes from 1e\(ends[0].text(.general(6))) to 1e\(ends[1].text(.general(6)))",
        at: nodes[0].mark)
    }
  }

  private func spacing(
    _ entries: [YAMLEntry], at mark: Mark, on axis: AxisName?
  ) throws(Mistakes) -> Column {
    guard let entry = entries.first, entries.count == 1 else {
      throw Mistakes("expected one of the keys linspace, logspace and file", at: mark)
    }
    guard ["linspace", "logspace"].contains(entry.key) else {
      throw Read.unknown("key", entry.key, among: ["linspace", "logspace", "file"], at: entry.keyMark)
    }
    let numbers = try Read.list("of 3 numbers, [start, stop, count]", count: 3...3, of: { $0 })(entry.value)
    let end = value(on: entry.key == "linspace" ? axis : nil)
    let start = try end(numbers[0])
    let stop = try end(numbers[1])
    let third = try Read.number(numbers[2])
    guard third == third.rounded() else {
      throw Mistakes(
        "expected a whole number, found \(third.text(.shortest)); the third number is a count, not a step",
        at: numbers[2].mark)
    }
    let count = try Read.whole(0...Self.largestCount)(numbers[2])
    if entry.key == "logspace" { try checkExponents([start, stop], numbers) }
    return entry.key == "linspace"
      ? Column(Linspace(start, stop, count: count)) : Column.logspace(start, stop, count: count)
  }

  /// `{file: run.csv, column: epoch}` or `{file: walk.npy}`.
  private func fileColumn(_ node: YAMLNode, on axis: AxisName?) throws(Mistakes) -> Column {
    guard case .mapping(let entries) = node.content else { return [] }
    let known = ["file", "column"]
    for entry in entries where !known.contains(entry.key) {
      throw Read.unknown("key", entry.key, among: known, at: entry.keyMark)
    }
    guard let file = entries.first(where: { $0.key == "file" })?.value else { return [] }
    let name = try Read.word(file)
    let column = entries.first { $0.key == "column" }?.value
    if name.hasSuffix(".npz") {
      throw Mistakes(
        "\(quoted(name)): it is an .npz archive; save the array as .npy, with numpy.save", at: file.mark)
    }
    let isTable = !name.hasSuffix(".npy")
    if !isTable, let column {
      throw Mistakes("a .npy file has no columns; leave 'column' out", at: column.mark)
    }
    if isTable, column == nil {
      throw Mistakes("a table needs the key 'column', the name of one of its columns", at: node.mark)
    }
    let columnName: String? = if let column { try Read.text(column) } else { nil }
    let found: (values: Column, axis: AxisName)
    do throws(FileError) {
      guard let columnName else { return try files.numbers(in: name) }
      let series = try files.numbers(in: name, column: columnName)
      guard series.holdsDates else { return series.values }
      guard let axis else {
        throw FileError("its column \(quoted(columnName)) holds dates where numbers are expected")
      }
      found = (series.values, axis)
    } catch {
      throw Mistakes("\(quoted(name)): \(error.message)", at: file.mark)
    }
    try noteDates(on: found.axis, at: file.mark)
    return found.values
  }

  func requireSeries(
    _ key: String, _ fields: inout Fields, over x: Column?, _ scope: ArtistScope, named name: String = "x"
  ) -> Column? {
    guard fields.requiredNode(key) != nil else { return nil }
    return series(key, &fields, over: x, scope, named: name)
  }

  /// A `y`: a number, a list, data from a file, or an expression in `x`; as long as `x`.
  ///
  /// - Parameter name: what `x` is called in expressions.
  func series(
    _ key: String, _ fields: inout Fields, over x: Column?, _ scope: ArtistScope, named name: String = "x"
  ) -> Column? {
    let item = key == "where" ? Self.truth : Read.datum
    let axis = key == "where" ? nil : key.first.flatMap { AxisName(rawValue: String($0)) }
    return fields.read(key) { [self] node throws(Mistakes) in
      let column: Column
      switch node.content {
      case .scalar(let scalar):
        if let axis, scalar.value == .text, let days = DateText.days(scalar.text) {
          try noteDates(on: axis, at: node.mark)
          return Column(repeating: days, count: x?.count ?? 0)
        }
        guard scalar.value != .text else {
          return try expression(scalar, at: node.mark, over: x, named: name, scope)
        }
        return Column(repeating: try item(node), count: x?.count ?? 0)
      case .sequence:
        column = Column(try values("of numbers", on: axis, of: item)(node))
      case .mapping(let entries):
        guard entries.contains(where: { $0.key == "file" }) else {
          throw Mistakes(
            "expected a number, a list, an expression or {file: ...}, found a map", at: node.mark)
        }
        column = try fileColumn(node, on: axis)
      }
      guard let x, column.count != x.count else { return column }
      guard column.count == 1 else {
        throw Mistakes("\(column.count) values for the \(x.count) of x", at: node.mark)
      }
      return Column(repeating: column[0], count: x.count)
    }
  }

  /// A truth value or a number, of which all but 0 are true.
  private static func truth(_ node: YAMLNode) throws(Mistakes) -> Double {
    if case .scalar(let scalar) = node.content, case .bool(let value) = scalar.value { return value ? 1 : 0 }
    return try Read.datum(node)
  }

  /// The values of an expression.
  ///
  /// - Parameters:
  ///   - name: what `x` is called in it.
  ///   - others: what else it may name, as long as `x`.
  func expression(
    _ scalar: YAMLScalar, at mark: Mark, over x: Column?, named name: String, _ scope: ArtistScope,
    with others: [String: Column] = [:]
  ) throws(Mistakes) -> Column {
    do throws(ExpressionError) {
      let expression = try expression(scalar.text)
      var values: [String: any ExpressionValue] = [name: x ?? []]
      for (name, column) in others { values[name] = column }
      if !scope.sweep.name.isEmpty {
        values[scope.sweep.name] = scope.sweep.value
        if scalar.text.names(scope.sweep.name) { usesSweep = true }
      }
      return try expression.evaluate(values, count: x?.count ?? 0)
    } catch {
      throw Mistakes("\(error.message) (column \(error.column) of \(quoted(scalar.text)))", at: mark)
    }
  }

  /// The parsed form of `text`.
  private func expression(_ text: String) throws(ExpressionError) -> Expression {
    if let known = expressions[text] { return known }
    let expression = try Expression(parsing: text)
    expressions[text] = expression
    return expression
  }
}
