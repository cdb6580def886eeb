import LibC

/// Threads with a stack of their own size: nested formulas and descriptions take the same whatever `ulimit -s` says.
enum WorkThread {
  /// Bytes of a stack; the system gives memory only to what is used of it.
  private static let stackSize = 16 << 20

  /// Runs `body` on `count` threads at once, and returns when all have ended. Where the system gives no thread, it runs
  /// here.
  static func run(count: Int = 1, _ body: @escaping @Sendable () -> Void) {
    var threads: [SystemThread] = []
    while threads.count < count, let thread = SystemThread(stackSize: stackSize, body) {
      threads.append(thread)
    }
    if threads.isEmpty { body() }
    for thread in threads { thread.join() }
  }
}
