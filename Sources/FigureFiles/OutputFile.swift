import CTemporaries
import LibC

/// Why a file could not be written; one clear line.
public struct OutputError: Error, Equatable, Sendable, CustomStringConvertible {
  public var path: String
  /// What was tried: `write`, `make the folder`.
  public var action: String
  public var reason: String

  public init(path: String, action: String = "write", reason: String) {
    self.path = path
    self.action = action
    self.reason = reason
  }

  init(path: String, action: String = "write", code: CInt) {
    self.init(
      path: path, action: action, reason: strerror(code).map { String(cString: $0) } ?? "error \(code)")
  }

  public var description: String { "cannot \(action) \(path): \(reason)" }
}

/// Files that appear whole or not at all.
///
/// Bytes go to a new file beside the one they are for, which takes its name when it is complete; on failure, and where a
/// signal ends the program, the new file goes and the old one stays as it was. A replaced file keeps its permissions, and
/// a symbolic link to a file stays one.
public struct OutputFile: Sendable {
  public let path: String
  private let target: String
  private let temporary: String
  private let number: CInt

  /// Puts `bytes` in the place of the file at `path`, or makes it.
  ///
  /// - Parameter durable: whether the bytes are on the disk before they take the file's place.
  /// - Throws: ``OutputError``.
  public static func replace(_ path: String, with bytes: [UInt8], durable: Bool = false) throws(OutputError) {
    let file = try stage(path, bytes, durable: durable)
    if let error = commit([file], durable: durable).first { throw error }
  }

  /// Writes `bytes` beside the file at `path`, which they replace when they are committed.
  ///
  /// - Parameter durable: whether ``commit(_:durable:)`` will be asked for durability.
  /// - Throws: ``OutputError``.
  public static func stage(_ path: String, _ bytes: [UInt8], durable: Bool) throws(OutputError) -> OutputFile
  {
    if let reason = obstacle(at: path) { throw OutputError(path: path, reason: reason) }
    var status = stat()
    let exists = NativePath.withCString(path) { stat($0, &status) } == 0
    let target = exists ? resolved(path) : path
    let (temporary, descriptor, number) = try create(beside: target, reportedAs: path)
    let file = OutputFile(path: path, target: target, temporary: temporary, number: number)
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
    var code = StandardOutput.write(bytes, to: descriptor)
    #if !os(Linux)
      if code == 0, durable, fsync(descriptor) != 0 { code = errno }
    #endif
    // Some file systems report a full disk only here.
    if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    guard code == 0 else {
      file.discard()
      throw OutputError(path: path, code: code)
    }
    return file
  }

  /// Has staged files take their names, once all of them are on the disk if `durable`.
  ///
  /// - Returns: an error for each that could not.
  public static func commit(_ files: [OutputFile], durable: Bool) -> [OutputError] {
    var failures: [String: CInt] = [:]
    if durable {
      for folder in Set(files.map { folder(of: $0.target) }) {
        let descriptor = NativePath.withCString(folder) { open($0, O_RDONLY | O_CLOEXEC) }
        if descriptor < 0 || ctemporaries_sync(descriptor) != 0 { failures[folder] = errno }
        if descriptor >= 0 { close(descriptor) }
      }
    }
    return files.compactMap { file in
      var code = failures[folder(of: file.target)] ?? 0
      if code == 0 {
        let renamed = NativePath.withCString(file.temporary) { temporary in
          NativePath.withCString(file.target) { rename(temporary, $0) }
        }
        if renamed != 0 { code = errno }
      }
      guard code != 0 else {
        ctemporaries_forget(file.number)
        return nil
      }
      file.discard()
      return OutputError(path: file.path, code: code)
    }
  }

  /// Removes what was staged.
  public func discard() {
    NativePath.withCString(temporary) { _ = unlink($0) }
    ctemporaries_forget(number)
  }

  /// Why no file can be put at `path`; nil where one can: only a regular file is ever replaced.
  public static func obstacle(at path: String) -> String? {
    guard !path.utf8.contains(0) else { return "its name has a NUL byte" }
    var status = stat()
    guard NativePath.withCString(path, { stat($0, &status) }) == 0 else {
      let isLink = NativePath.withCString(path) { lstat($0, &status) } == 0
      return isLink ? "it is a symbolic link to nothing; remove it" : nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: return "it is a folder"
    case S_IFIFO: return "it is a pipe; write to standard output instead"
    case S_IFSOCK: return "it is a socket"
    default: return "it is a device; write to standard output instead"
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = NativePath.withCString(path, { realpath($0, nil) }) else { return path }
    defer { free(real) }
    return NativePath.text(real)
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
  }

  /// A new empty file in the folder of `path`, under a name that no other process or thread uses.
  private static func create(
    beside path: String, reportedAs name: String
  ) throws(OutputError) -> (path: String, descriptor: CInt, number: CInt) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    for attempt in 0..<10_000 {
      let temporary = "\(folder)\(TemporaryName(attempt: attempt))"
      // Noted before it is made, so that a signal finds it.
      let number = NativePath.withCString(temporary) { ctemporaries_note($0) }
      let descriptor = NativePath.withCString(temporary) {
        open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      }
      if descriptor >= 0 { return (temporary, descriptor, number) }
      let code = errno
      ctemporaries_forget(number)
      guard code == EEXIST || code == EINTR else { throw OutputError(path: name, code: code) }
    }
    throw OutputError(path: name, code: EEXIST)
  }
}
