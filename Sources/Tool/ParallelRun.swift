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
  static func run<Item: Sendable, Result: Sendable>(
    _ items: [Item], work: @escaping @Sendable (Item) -> Result, report: (Result) -> Void
  ) async {
    await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      func add() {
        guard next < items.count else { return }
        let index = next
        next += 1
        group.addTask { (index, work(items[index])) }
      }
      for _ in 0..<coreCount { add() }
      var finished: [Int: Result] = [:]
      var reported = 0
      for await (index, result) in group {
        add()
        finished[index] = result
        while let result = finished.removeValue(forKey: reported) {
          report(result)
          reported += 1
        }
      }
    }
  }

  private static var coreCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }
}
