import LibC

/// The bytes of a file, read once and kept where they are while the value lives.
public final class FileContents: Sendable {
  /// Good as long as the object is: for those who keep it. Others take ``withBytes(_:)``.
  nonisolated(unsafe) public let bytes: UnsafeRawBufferPointer

  fileprivate init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  deinit { bytes.deallocate() }

  /// Calls `body` with the bytes, which are good for that time.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withExtendedLifetime(self) { body(bytes) }
  }
}

/// Reads files whole. Only regular files are read: pipes and devices may have no end, and may wait for ever.
public enum InputFile {
  /// The most bytes that are read of one file, unless said otherwise: 4 GiB.
  public static let largest = 1 << 32

  /// All bytes of the file at `path`.
  ///
  /// - Parameter limit: how many bytes it may have.
  /// - Throws: ``FileError`` where there is no regular file, it cannot be read or is too large.
  public static func read(_ path: String, atMost limit: Int = largest) throws(FileError) -> [UInt8] {
    try contents(of: path, atMost: limit).withBytes { Array($0) }
  }

  /// All bytes of the file at `path`, aligned for numbers of any kind.
  ///
  /// - Parameter limit: how many bytes it may have.
  /// - Throws: ``FileError`` where there is no regular file, it cannot be read or is too large.
  public static func contents(of path: String, atMost limit: Int = largest) throws(FileError) -> FileContents
  {
    guard !path.utf8.contains(0) else { throw FileError("its name has a NUL byte") }
    // Without O_NONBLOCK, a pipe that nobody writes to would be waited for here already.
    let descriptor = NativePath.withCString(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
    guard descriptor >= 0 else { throw FileError(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(kind: status.st_mode) }
    guard let size = Int(exactly: status.st_size), size <= limit else {
      throw FileError("it has \(status.st_size) bytes, more than the \(limit) that are read")
    }
    guard let base = systemBuffer(max(size, 1)) else {
      throw FileError("its \(size) bytes do not fit into memory")
    }
    var count = 0
    while count < size {
      let read = systemRead(descriptor, base + count, size - count)
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else {
        let code = errno
        free(base)
        throw FileError(code: code)
      }
      guard read > 0 else { break }
      count += read
    }
    return FileContents(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// Everything that standard input has, from where it stands.
  ///
  /// - Throws: ``FileError`` where it cannot be read or has more than `limit` bytes.
  public static func standardInput(atMost limit: Int = largest) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = block.withUnsafeMutableBytes { systemRead(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        StandardOutput.wait(for: STDIN_FILENO, CShort(POLLIN))
        continue
      }
      guard count >= 0 else { throw FileError(code: errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: block[..<count])
      guard bytes.count <= limit else { throw FileError("it has more than the \(limit) bytes that are read") }
    }
  }
}

extension FileError {
  /// The words for what is no regular file.
  init(kind mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFDIR: self.init("it is a folder")
    case S_IFIFO: self.init("it is a pipe, not a file; read it as standard input, with -")
    case S_IFSOCK: self.init("it is a socket, not a file")
    default: self.init("it is a device, not a file")
    }
  }
}
