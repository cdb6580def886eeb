import FigureFiles
import LibC
import Synchronization

/// Writes whole lines, so that those of figures drawn at the same time do not mix. Control characters, which file names
/// and labels may hold, do not reach the terminal.
enum Console {
  /// What became of the lines so far.
  private static let failure = Mutex<CInt>(0)

  static func say(_ line: String) {
    let code = StandardOutput.write((NativePath.shown(line) + "\n").utf8)
    guard code != 0 else { return }
    let isFirst = failure.withLock { known in
      defer { if known == 0 { known = code } }
      return known == 0
    }
    // Who closed the stream, as `head` does, wants no more lines; the work goes on.
    if isFirst, code != EPIPE { warn("standard output: \(String(cString: strerror(code)))") }
  }

  static func warn(_ line: String) {
    _ = StandardOutput.write((NativePath.shown(line) + "\n").utf8, to: STDERR_FILENO)
  }

  /// Whether lines were lost for another reason than that nobody reads them.
  static var hasFailed: Bool { failure.withLock { $0 != 0 && $0 != EPIPE } }
}
