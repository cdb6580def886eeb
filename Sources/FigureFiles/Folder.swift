import LibC

/// What lies in folders.
public enum Folder {
  /// The names in the folder at `path`, in the order of their bytes, hidden ones included.
  ///
  /// - Throws: ``FileError`` where it cannot be read.
  public static func names(in path: String) throws(FileError) -> [String] {
    guard let folder = NativePath.withCString(path, { opendir($0) }) else {
      throw errno == ENOTDIR ? FileError("it is no folder") : FileError(code: errno)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { NativePath.text($0.prefix { $0 != 0 }) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes the folder at `path`, and those above it, where they are missing.
  ///
  /// - Throws: ``OutputError``.
  public static func make(_ path: String) throws(OutputError) {
    var status = stat()
    if NativePath.withCString(path, { stat($0, &status) }) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw failure(path, ENOTDIR) }
      return
    }
    var folder = path
    while folder.hasSuffix("/"), folder != "/" { folder.removeLast() }
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      try make(String(folder[..<slash]))
    }
    let made = NativePath.withCString(folder) { mkdir($0, 0o777) }
    guard made == 0 || errno == EEXIST else { throw failure(path, errno) }
  }

  /// Removes the unfinished files that processes of this machine left in a folder when they were killed.
  public static func removeAbandonedFiles(in path: String) {
    guard let names = try? names(in: path) else { return }
    let base = path.hasSuffix("/") ? path : path + "/"
    for name in names where TemporaryName(name)?.isAbandoned ?? false {
      var status = stat()
      let file = base + name
      guard NativePath.withCString(file, { lstat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG
      else {
        continue
      }
      NativePath.withCString(file) { _ = unlink($0) }
    }
  }

  private static func failure(_ path: String, _ code: CInt) -> OutputError {
    OutputError(path: path, action: "make the folder", code: code)
  }
}
