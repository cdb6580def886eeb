import Dispatch
import LibC

/// The bytes of a file, read once and kept where they are while the value lives.
public final class FileContents: Sendable {
  /// Good as long as the object is: for those who keep it. Others take ``withBytes(_:)``.
  nonisolated(unsafe) public let bytes: UnsafeRawBufferPointer

  /// What is given back in the end.
  nonisolated(unsafe) private let memory: UnsafeRawBufferPointer
  /// The contents that hold the memory; nil for those that do themselves.
  private let owner: FileContents?

  fileprivate init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    memory = bytes
    owner = nil
  }

  private init(_ bytes: UnsafeRawBufferPointer, of owner: FileContents) {
    self.bytes = bytes
    memory = UnsafeRawBufferPointer(start: nil, count: 0)
    self.owner = owner
  }

  deinit { memory.deallocate() }

  /// The first bytes alone.
  fileprivate func shortened(to count: Int) -> FileContents {
    FileContents(UnsafeRawBufferPointer(rebasing: bytes[..<count]), of: self)
  }

  /// Calls `body` with the bytes, which are good for that time.
  public func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withExtendedLifetime(self) { body(bytes) }
  }
}

/// The memory for a part of a file.
private struct FilePart {
  let buffer: UnsafeMutableRawBufferPointer
  /// Where in the file the part begins.
  let offset: Int

  init(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
    self.buffer = buffer
    self.offset = offset
  }

  /// Reads until the part is full or the file ends.
  ///
  /// - Returns: how many bytes were read.
  func read(from descriptor: CInt) throws(FileError) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var count = 0
    while count < buffer.count {
      let read = pread(descriptor, base + count, buffer.count - count, off_t(offset + count))
      if read < 0, errno == EINTR { continue }
      guard read >= 0 else { throw FileError(code: errno) }
      guard read > 0 else { break }
      count += read
    }
    return count
  }
}

/// What parts of a file are read into, each by one thread.
private struct FileParts: @unchecked Sendable {
  let buffer: UnsafeMutableRawBufferPointer
  let outcomes: UnsafeMutableBufferPointer<Result<Int, FileError>>
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
    let contents = FileContents(UnsafeRawBufferPointer(start: base, count: size))
    let count = try Self.fill(UnsafeMutableRawBufferPointer(start: base, count: size), from: descriptor)
    return count == size ? contents : contents.shortened(to: count)
  }

  /// Files larger than this are read in parts at once: most of the time goes into new memory.
  private static let partSize = 8 << 20

  /// Reads a file from its beginning.
  ///
  /// - Returns: how many bytes the file had; more than were asked for do not count.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from descriptor: CInt
  ) throws(FileError) -> Int {
    let starts = Array(stride(from: 0, to: buffer.count, by: partSize))
    guard starts.count > 1 else {
      return try FilePart(buffer, at: 0).read(from: descriptor)
    }
    let outcomes = UnsafeMutableBufferPointer<Result<Int, FileError>>.allocate(capacity: starts.count)
    outcomes.initialize(repeating: .success(0))
    defer {
      outcomes.deinitialize()
      outcomes.deallocate()
    }
    let parts = FileParts(buffer: buffer, outcomes: outcomes)
    DispatchQueue.concurrentPerform(iterations: starts.count) { index in
      let start = starts[index]
      let own = parts.buffer[start..<min(start + partSize, parts.buffer.count)]
      let part = FilePart(UnsafeMutableRawBufferPointer(rebasing: own), at: start)
      parts.outcomes[index] = Result { () throws(FileError) in try part.read(from: descriptor) }
    }
    // What follows a part that ended early was never there.
    var count = 0
    for (start, outcome) in zip(starts, outcomes) where count == start { count += try outcome.get() }
    return count
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
