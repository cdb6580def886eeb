import LibC

extension OutputFile {
  /// All bytes of the file at `path`; nil where there is none.
  ///
  /// - Throws: ``RenderingError/file(path:action:reason:)``.
  public static func existing(_ path: String) throws(RenderingError) -> [UInt8]? {
    var status = stat()
    if stat(path, &status) != 0, errno == ENOENT { return nil }
    return try contents(of: path)
  }

  /// Everything that standard input has.
  ///
  /// - Throws: ``RenderingError/file(path:action:reason:)``.
  public static func standardInput() throws(RenderingError) -> [UInt8] { try contents(of: "/dev/stdin") }

  /// Writes everything to standard output.
  ///
  /// - Throws: ``RenderingError/file(path:action:reason:)``.
  public static func writeToStandardOutput(_ bytes: [UInt8]) throws(RenderingError) {
    try replace("/dev/stdout", with: bytes)
  }

  /// Makes the folder at `path`, and those above it, where they are missing.
  ///
  /// - Throws: ``RenderingError/file(path:action:reason:)``.
  public static func makeFolder(_ path: String) throws(RenderingError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw folderFailure(path, ENOTDIR) }
      return
    }
    var folder = path
    while folder.hasSuffix("/"), folder != "/" { folder.removeLast() }
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      try makeFolder(String(folder[..<slash]))
    }
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else { throw folderFailure(path, errno) }
  }

  private static func folderFailure(_ path: String, _ code: CInt) -> RenderingError {
    .file(path: path, action: "make the folder", reason: String(cString: strerror(code)))
  }
}
