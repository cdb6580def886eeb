import LibC

/// What a file is called until it is complete: `.figures-HOST-PROCESS-NUMBER.part`, so that it can be told later whether
/// its owner still lives.
struct TemporaryName: CustomStringConvertible {
  let host: String
  let process: pid_t
  let attempt: Int

  init(attempt: Int) {
    host = Self.thisHost
    process = getpid()
    self.attempt = attempt
  }

  /// The parts of a file's name; nil for other names.
  init?(_ name: String) {
    guard name.hasPrefix(".figures-"), name.hasSuffix(".part") else { return nil }
    let parts = name.dropFirst(9).dropLast(5).split(separator: "-")
    guard parts.count == 3, let process = pid_t(parts[1]), process > 0, let attempt = Int(parts[2]) else {
      return nil
    }
    (host, self.process, self.attempt) = (String(parts[0]), process, attempt)
  }

  var description: String { ".figures-\(host)-\(process)-\(attempt).part" }

  /// Whether the file was left by a process of this machine that is gone.
  var isAbandoned: Bool { host == Self.thisHost && kill(process, 0) != 0 && errno == ESRCH }

  /// A digest of the machine's name, since folders are shared between machines.
  private static let thisHost: String = {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    var hash: UInt32 = 0x811C_9DC5
    for byte in name.prefix(while: { $0 != 0 }) {
      hash = (hash ^ UInt32(UInt8(bitPattern: byte))) &* 0x0100_0193
    }
    return String(hash, radix: 36)
  }()
}
