import Dispatch
import LibC
import Synchronization

/// Works on many items on all cores and writes the reports in the order of the items.
enum ParallelRun {
  /// Calls `work` for each item, as many at a time as there are cores. Each report is written as soon as those before it
  /// are; the call returns when all are.
  ///
  /// - Parameter tools: makes what the items that one thread works on share.
  /// - Returns: whether all went well.
  static func run<Item: Sendable, Tools>(
    _ items: [Item], tools: @Sendable () -> Tools, work: @Sendable (Item, Tools) -> JobReport
  ) -> Bool {
    let next = Atomic(0)
    let output = Mutex(Output())
    DispatchQueue.concurrentPerform(iterations: min(coreCount, items.count)) { _ in
      let tools = tools()
      while true {
        let place = next.add(1, ordering: .relaxed).oldValue
        guard place < items.count else { return }
        let report = work(items[place], tools)
        output.withLock { $0.add(report, of: place) }
      }
    }
    return output.withLock { !$0.hasFailed }
  }

  private static var coreCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  private struct Output: Sendable {
    /// Reports that wait for those before them, by place.
    private var waiting: [Int: JobReport] = [:]
    private var written = 0
    private(set) var hasFailed = false

    mutating func add(_ report: JobReport, of place: Int) {
      hasFailed = hasFailed || report.hasFailed
      waiting[place] = report
      while let report = waiting.removeValue(forKey: written) {
        report.problems.forEach(Console.warn)
        report.lines.forEach(Console.say)
        written += 1
      }
    }
  }
}
