import LibC

/// Files that appear whole or not at all.
public enum OutputFile {
  /// Puts `bytes` in the place of the file at `path`, or makes it.
  ///
  /// The bytes go to a new file beside it that takes its name when it is complete; on failure the new file goes and the
  /// old one stays as it was. A replaced file keeps its permissions; a symbolic link stays one. Where `path` is a device or a
  /// pipe the bytes are simply written to it.
  ///
  /// - Parameter durable: whether to wait until the bytes are on the disk.
  /// - Throws: ``RenderingError/file(path:action:reason:)``.
  public static func replace(_ path: String, with bytes: [UInt8], durable: Bool = false)
    throws(RenderingError)
  {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw failure(path, EISDIR) }
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw failure(path, errno) }
      try finish(bytes, descriptor, path, durable: false)
      return
    }
    let target = exists ? resolved(path) : path
    let (temporary, descriptor) = try create(beside: target, reportedAs: path)
    do throws(RenderingError) {
      if exists { fchmod(descriptor, status.st_mode & 0o7777) }
      try finish(bytes, descriptor, path, durable: durable)
      guard rename(temporary, target) == 0 else { throw failure(path, errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// All bytes of the file at `path`.
  ///
  /// - Throws: ``RenderingError/file(path:action:reason:)``.
  public static func contents(of path: String) throws(RenderingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, errno, action: "read") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, errno, action: "read") }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: block[..<count])
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// A new empty file in the folder of `path`, under a name that no other process or thread uses.
  private static func create(
    beside path: String, reportedAs name: String
  ) throws(RenderingError) -> (path: String, descriptor: CInt) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    for attempt in 0..<10_000 {
      let temporary = "\(folder).figures-\(getpid())-\(attempt).part"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (temporary, descriptor) }
      guard errno == EEXIST || errno == EINTR else { throw failure(name, errno) }
    }
    throw failure(name, EEXIST)
  }

  /// Writes everything and closes the descriptor, whatever happens.
  private static func finish(
    _ bytes: [UInt8], _ descriptor: CInt, _ path: String, durable: Bool
  ) throws(RenderingError) {
    var code: CInt = 0
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while code == 0, written < buffer.count {
        let count = write(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count >= 0 { written += count } else if errno != EINTR { code = errno }
      }
    }
    if code == 0, durable, fsync(descriptor) != 0 { code = errno }
    // Some file systems report a full disk only here.
    if close(descriptor) != 0, code == 0, errno != EINTR { code = errno }
    guard code == 0 else { throw failure(path, code) }
  }

  private static func failure(_ path: String, _ code: CInt, action: String = "write") -> RenderingError {
    .file(path: path, action: action, reason: String(cString: strerror(code)))
  }
}
