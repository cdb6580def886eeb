import LibC

/// Threads with a stack of their own size: nested formulas and descriptions take the same whatever `ulimit -s` says.
enum WorkThread {
  /// Bytes of a stack; the system gives memory only to what is used of it.
  private static let stackSize = 16 << 20

  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs `body` on `count` threads at once, and returns when all have ended. Where the system gives no thread, it runs
  /// here.
  static func run(count: Int = 1, _ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    var threads: [pthread_t] = []
    for _ in 0..<count {
      let argument = Unmanaged.passRetained(Body(body))
      #if canImport(Darwin)
        var thread: pthread_t?
      #else
        var thread = pthread_t()
      #endif
      let code = pthread_create(
        &thread, &attributes,
        { argument in
          #if canImport(Darwin)
            Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
          #else
            if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
          #endif
          return nil
        }, argument.toOpaque())
      guard code == 0 else {
        argument.release()
        break
      }
      #if canImport(Darwin)
        if let thread { threads.append(thread) }
      #else
        threads.append(thread)
      #endif
    }
    if threads.isEmpty { body() }
    for thread in threads { pthread_join(thread, nil) }
  }
}
