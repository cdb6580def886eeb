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
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  init(_ bytes: [UInt8]) {
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
      return Event(
        kind: .scalar(YAMLScalar(text: value, kind: kind)), anchor: text(scalar.anchor), mark: mark)
    default: return Event(kind: .streamEnd, mark: mark)
    }
  }

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
    return YAMLSyntaxError(mark: mark, message: message + Self.advice(for: problem))
  }

  private static func advice(for problem: String) -> String {
    switch problem {
    case "found unknown escape character": "; write math in single quotes, where a backslash is a backslash"
    case "mapping values are not allowed in this context": "; quote a text that has ': ' in it"
    case "found character that cannot start any token":
      "; quote a text that begins with %, @ or `, and indent with blanks, not tabs"
    default: ""
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
