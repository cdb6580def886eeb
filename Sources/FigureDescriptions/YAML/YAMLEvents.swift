import CYAML

/// libyaml's events of a text, one by one. Owns the parser and the bytes it reads.
final class YAMLEvents {
  struct Event {
    enum Kind {
      case streamStart, streamEnd, documentStart, documentEnd
      case alias(String)
      case scalar(YAMLScalar)
      case sequenceStart, mappingStart
      case collectionEnd
    }

    var kind: Kind
    var anchor: String?
    var mark: Mark
    /// Where a scalar ends.
    var end: Mark?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool
  private var lines: SourceLines

  init(_ bytes: [UInt8]) {
    lines = SourceLines(bytes)
    input = .allocate(capacity: bytes.count)
    _ = input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) == 1
    if isReady { yaml_parser_set_input_string(parser, input.baseAddress, input.count) }
  }

  deinit {
    if isReady { yaml_parser_delete(parser) }
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; after the end of the stream it stays at the end.
  func next() throws(YAMLSyntaxError) -> Event {
    var event = yaml_event_t()
    guard isReady, yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    let mark = Mark(line: event.start_mark.line + 1, column: event.start_mark.column + 1)
    switch event.type {
    case YAML_STREAM_START_EVENT: return Event(kind: .streamStart, mark: mark)
    case YAML_DOCUMENT_START_EVENT: return Event(kind: .documentStart, mark: mark)
    case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, mark: mark)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return Event(kind: .collectionEnd, mark: mark)
    case YAML_ALIAS_EVENT:
      return Event(kind: .alias(text(event.data.alias.anchor) ?? ""), mark: mark)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      try check(tag: text(start.tag), among: ["!", "tag:yaml.org,2002:seq"], at: mark)
      return Event(kind: .sequenceStart, anchor: text(start.anchor), mark: mark)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      try check(tag: text(start.tag), among: ["!", "tag:yaml.org,2002:map"], at: mark)
      return Event(kind: .mappingStart, anchor: text(start.anchor), mark: mark)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let value = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let kind = try kind(tag: text(scalar.tag), isPlain: scalar.plain_implicit != 0, at: mark)
      if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, let mistake = EscapesInMath.mistake(in: value) {
        throw YAMLSyntaxError(
          mark: mark,
          message: "in double quotes \(mistake.escape) is a control character, not the beginning of "
            + "\(mistake.command); write math in single quotes, where a backslash is a backslash")
      }
      let end = event.end_mark
      return Event(
        kind: .scalar(YAMLScalar(text: value, kind: kind)), anchor: text(scalar.anchor), mark: mark,
        end: Mark(line: end.line + 1, column: end.column + 1))
    default: return Event(kind: .streamEnd, mark: mark)
    }
  }

  /// The comment that follows a place on its line; nil where there is none.
  func comment(at mark: Mark) -> String? { lines.comment(at: mark) }

  /// Whether a colon is the last that stands before a place on its line.
  func followsColon(_ mark: Mark) -> Bool { lines.byte(before: mark) == UInt8(ascii: ":") }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(decodingCString: $0, as: UTF8.self) }
  }

  private func kind(tag: String?, isPlain: Bool, at mark: Mark) throws(YAMLSyntaxError) -> YAMLScalar.Kind {
    switch tag {
    case nil: return isPlain ? .implicit : .text
    case "!", "tag:yaml.org,2002:str": return .text
    case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float": return .number
    case "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null": return .implicit
    default:
      try check(tag: tag, among: [], at: mark)
      return .text
    }
  }

  private func check(tag: String?, among known: [String], at mark: Mark) throws(YAMLSyntaxError) {
    guard let tag, !known.contains(tag) else { return }
    let prefix = "tag:yaml.org,2002:"
    let shown = tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
    throw YAMLSyntaxError(mark: mark, message: "the tag \(quoted(shown)) means nothing here; leave it out")
  }

  /// What libyaml says is wrong, in words that help.
  private var failure: YAMLSyntaxError {
    guard isReady, parser.pointee.error != YAML_MEMORY_ERROR else {
      return YAMLSyntaxError(mark: Mark(line: 1, column: 1), message: "there is not enough memory to read it")
    }
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it ends too early"
    if parser.pointee.error == YAML_READER_ERROR {
      let offset = min(parser.pointee.problem_offset, input.count)
      let code = parser.pointee.problem_value
      let message =
        code == 0
        ? "a NUL byte; a description is text"
        : problem.hasPrefix("control")
          ? "the control character U+\(hexadecimal(code)); a description is text"
          : "not UTF-8 text (\(problem))"
      return YAMLSyntaxError(mark: mark(atByte: offset), message: message)
    }
    let place = parser.pointee.problem_mark
    let mark = Mark(line: place.line + 1, column: place.column + 1)
    var message = "not valid YAML: " + problem
    if let context = parser.pointee.context.map({ String(cString: $0) }) {
      let start = parser.pointee.context_mark
      message += " \(context) that begins on line \(start.line + 1)"
    }
    if problem == "mapping values are not allowed in this context" {
      // The parser complains of the line after the one without a blank.
      for line in [mark.line, mark.line - 1] {
        guard let key = lines.keyWithoutBlank(on: line) else { continue }
        return YAMLSyntaxError(
          mark: Mark(line: line, column: 1), message: "not valid YAML: a blank is missing after '\(key):'")
      }
    }
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    return YAMLSyntaxError(mark: mark, message: message + advice(for: problem, context, at: mark))
  }

  /// What to do, where that is known.
  private func advice(for problem: String, _ context: String, at mark: Mark) -> String {
    switch problem {
    case "found unknown escape character":
      return "; write math in single quotes, where a backslash is a backslash"
    case "mapping values are not allowed in this context": return "; quote a text that has ': ' in it"
    case "block sequence entries are not allowed in this context":
      return "; quote a text that begins with '- '"
    case "mapping keys are not allowed in this context": return "; quote a text that begins with '? '"
    case "did not find expected alphabetic or numeric character":
      return "; quote a text that begins with * or &"
    case "did not find expected comment or line break",
      "did not find expected chomping or indentation indicators":
      return "; quote a text that begins with > or |"
    case "found character that cannot start any token":
      switch lines.rest(from: mark).first {
      case UInt8(ascii: "\t"): return "; indent with blanks, not tabs"
      case let byte?: return "; quote a text that begins with \(Character(Unicode.Scalar(byte)))"
      case nil: return "; quote a text that begins with %, @ or `, and indent with blanks, not tabs"
      }
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      return lines.rest(from: mark).isEmpty
        ? "; it is not closed" : "; quote a text with a comma, a colon, a bracket or a brace in it"
    case "did not find expected key", "did not find expected '-' indicator":
      if lines.line(mark.line).count(where: { $0 == UInt8(ascii: "'") }) % 2 == 1 {
        return "; within single quotes, write '' for '"
      }
      let last = lines.byte(before: mark)
      if last == UInt8(ascii: "]") || last == UInt8(ascii: "}") {
        return "; quote a text that begins with [ or {"
      }
      return "; keys of one map begin in the same column"
    default: return ""
    }
  }

  private func hexadecimal(_ code: CInt) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The line and the column of a byte of the input.
  private func mark(atByte offset: Int) -> Mark {
    let before = input[..<offset]
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Continuation bytes of UTF-8 begin no character.
    let column = before[start...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    return Mark(line: line, column: column)
  }
}
