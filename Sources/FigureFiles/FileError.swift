import LibC

/// Why a file could not be read, in words: `there is no such file`.
public struct FileError: Error, Equatable, Sendable, CustomStringConvertible {
  public var message: String

  public init(_ message: String) { self.message = message }

  /// The words for the C library's number of a failure.
  public init(code: CInt) {
    message =
      switch code {
      case ENOENT, ENOTDIR: "there is no such file"
      case EACCES, EPERM: "it may not be read"
      case EISDIR: "it is a folder"
      default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
      }
  }

  public var description: String { message }
}
