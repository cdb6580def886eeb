import LibC

/// Paths of files as texts. To the system they are bytes; those that are no UTF-8 are kept as scalars of a private plane,
/// so that a path goes through the program unharmed.
public enum NativePath {
  /// What a byte from 0x80 on is kept as: this and the byte.
  private static let escapes: UInt32 = 0x10FF00

  /// The text for a path as the system gives it.
  public static func text(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var scalars = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    let bytes = Array(bytes)
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        scalars.append(Unicode.UTF8.decode(scalar))
        position += scalar.count
      case .error(let length):
        for byte in bytes[position..<(position + length)] {
          if let scalar = Unicode.Scalar(escapes + UInt32(byte)) { scalars.append(scalar) }
        }
        position += length
      case .emptyInput: return String(scalars)
      }
    }
  }

  /// The text for a C string.
  public static func text(_ string: UnsafePointer<CChar>) -> String {
    text(UnsafeRawBufferPointer(start: string, count: strlen(string)))
  }

  /// The bytes of a path.
  public static func bytes(_ path: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in path.unicodeScalars {
      if let byte = byte(scalar) {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    return bytes
  }

  /// Calls `body` with the path as a C string; what lies behind a NUL is not seen.
  public static func withCString<Result>(_ path: String, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let bytes = bytes(path).map { CChar(bitPattern: $0) } + [0]
    return bytes.withUnsafeBufferPointer { body($0.baseAddress!) }
  }

  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= escapes + 0x80 ? UInt8(scalar.value - escapes) : nil
  }

  /// A text for people and terminals: control characters and bytes that are no UTF-8 as escapes, `\u{1B}` and `\xE9`.
  public static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isHidden($0) }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if let byte = byte(scalar) {
        shown += "\\x" + String(byte, radix: 16, uppercase: true)
      } else if isHidden(scalar) {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// Controls, and the marks that turn the direction of what follows; the end of a line is the message's own.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: scalar.value >= escapes + 0x80
    }
  }
}
