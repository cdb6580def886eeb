import LibC

/// The streams that a program is started with, written to where they stand: they may be pipes, sockets, terminals, or
/// files that others append to.
public enum StandardOutput {
  /// Writes everything to a descriptor.
  ///
  /// - Returns: 0, or the C library's number of the failure: `EPIPE` where nobody reads any more.
  public static func write(_ bytes: some Collection<UInt8>, to descriptor: CInt = STDOUT_FILENO) -> CInt {
    let bytes = Array(bytes)
    return bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = systemWrite(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count >= 0 {
          written += count
        } else if errno == EAGAIN {
          wait(for: descriptor, CShort(POLLOUT))
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// Waits until a descriptor that does not block by itself is ready.
  static func wait(for descriptor: CInt, _ events: CShort) {
    var waiting = pollfd(fd: descriptor, events: events, revents: 0)
    _ = poll(&waiting, 1, -1)
  }

  /// Has writing to a stream that nobody reads fail instead of end the program.
  public static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
