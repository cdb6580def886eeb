import LibC

/// Why a file could not be read, in words: `there is no such file`.
struct FileError: Error, Equatable {
  var message: String

  init(_ message: String) { self.message = message }

  /// The words for the C library's number of a failure.
  init(code: CInt) {
    message =
      switch code {
      case ENOENT, ENOTDIR: "there is no such file"
      case EACCES, EPERM: "it may not be read"
      case EISDIR: "it is a folder"
      default: strerror(code).map { String(cString: $0) } ?? "error \(code)"
      }
  }
}

/// Files read block by block through the C library.
enum FileBytes {
  /// The bytes of the file at `path`: all of them, or at least the first `limit` of a longer file.
  static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachBlock(of: path) {
      bytes += $0
      return bytes.count < limit
    }
    return bytes
  }

  /// Calls `body` with the bytes of the file at `path`, in order, at most `blockSize` at once, as long as it returns
  /// true.
  static func forEachBlock(
    of path: String, blockSize: Int = 1 << 16, _ body: (UnsafeRawBufferPointer) -> Bool
  ) throws(FileError) {
    guard !path.utf8.contains(0) else { throw FileError("its name has a NUL byte") }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(code: errno) }
    defer { close(descriptor) }
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = systemRead(descriptor, block.baseAddress, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(code: errno) }
      guard count > 0 else { return }
      guard body(UnsafeRawBufferPointer(rebasing: block[..<count])) else { return }
    }
  }

  /// `file` as seen from `folder`; an absolute path stays.
  static func path(of file: String, in folder: String) -> String {
    if file.hasPrefix("/") || folder.isEmpty { return file }
    return folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }
}
