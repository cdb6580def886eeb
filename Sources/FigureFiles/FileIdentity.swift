import LibC

/// Which file a path leads to, whatever the path is called.
public struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// Nil where the path leads to no file.
  public init?(_ path: String) {
    var status = stat()
    guard NativePath.withCString(path, { stat($0, &status) }) == 0 else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
