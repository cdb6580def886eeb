import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Works on many items on all cores and reports in the order of the items.
enum ParallelRun {
  /// Calls `work` for each item, as many at a time as there are cores, and `report` with each result, in order, as soon
  /// as those before it are there.
  ///
  /// - Parameter tools: makes what the items that one core works on share; it stays on that core's thread.
  static func run<Item: Sendable, Tools, Result: Sendable>(
    _ items: [Item], tools: @escaping @Sendable () -> Tools,
    work: @escaping @Sendable (Item, Tools) -> Result, report: (Result) -> Void
  ) async {
    let places = Places(count: items.count)
    let (results, sender) = AsyncStream.makeStream(of: (Int, Result).self)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(coreCount, items.count) {
        group.addTask {
          let tools = tools()
          while let place = places.take() { sender.yield((place, work(items[place], tools))) }
        }
      }
      var finished: [Int: Result] = [:]
      var reported = 0
      var iterator = results.makeAsyncIterator()
      while reported < items.count, let (place, result) = await iterator.next() {
        finished[place] = result
        while let result = finished.removeValue(forKey: reported) {
          report(result)
          reported += 1
        }
      }
    }
  }

  private static var coreCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// The places of the items that nobody works on yet.
  private final class Places: Sendable {
    private let next = Atomic(0)
    private let count: Int

    init(count: Int) { self.count = count }

    func take() -> Int? {
      let place = next.add(1, ordering: .relaxed).oldValue
      return place < count ? place : nil
    }
  }
}
