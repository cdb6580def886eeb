import FigureFiles
import LibC
import Synchronization

/// Works on many items on all cores and writes the reports in the order of the items.
enum ParallelRun {
  /// Calls `work` for each item, as many at a time as there are cores. Each report is written, and its files get their
  /// names, as soon as those before it do; the call returns when all have.
  ///
  /// - Parameters:
  ///   - tools: makes what the items that one thread works on share.
  ///   - durable: whether files are on the disk before they get their names. Waiting for the disk takes long, so it is done
  ///     for many files at once: every second, and at the end.
  /// - Returns: whether all went well.
  static func run<Item: Sendable, Tools>(
    _ items: [Item], tools: @escaping @Sendable () -> Tools, durable: Bool = false,
    work: @escaping @Sendable (Item, Tools) -> JobReport
  ) -> Bool {
    let progress = Progress(Output(isDurable: durable))
    WorkThread.run(count: min(coreCount, items.count)) {
      let tools = tools()
      while true {
        let place = progress.next.add(1, ordering: .relaxed).oldValue
        guard place < items.count else { return }
        let report = work(items[place], tools)
        progress.output.withLock { $0.add(report, of: place) }
      }
    }
    return progress.output.withLock { output in
      output.flush()
      return !output.hasFailed
    }
  }

  private static var coreCount: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// What the threads share.
  private final class Progress: Sendable {
    let next = Atomic(0)
    let output: Mutex<Output>

    init(_ output: consuming Output) { self.output = Mutex(output) }
  }

  private struct Output: Sendable {
    /// Reports that wait for those before them, by place.
    private var waiting: [Int: JobReport] = [:]
    /// Those whose turn it is.
    private var ready: [JobReport] = []
    private var written = 0
    private let isDurable: Bool
    private var lastFlush = ContinuousClock.now
    private(set) var hasFailed = false

    init(isDurable: Bool) { self.isDurable = isDurable }

    mutating func add(_ report: JobReport, of place: Int) {
      hasFailed = hasFailed || report.hasFailed
      waiting[place] = report
      while let report = waiting.removeValue(forKey: written) {
        ready.append(report)
        written += 1
      }
      // The table of files that a signal removes has room for twice as many.
      let files = ready.reduce(0) { $0 + $1.files.count }
      if !isDurable || files >= 128 || .now - lastFlush > .seconds(1) { flush() }
    }

    mutating func flush() {
      let errors = OutputFile.commit(ready.flatMap(\.files), durable: isDurable)
      let failed = Set(errors.map(\.path))
      for report in ready {
        report.problems.forEach(Console.warn)
        for error in errors where report.files.contains(where: { $0.path == error.path }) {
          Console.warn("\(error)")
        }
        for line in report.lines where !failed.contains(where: { line.hasPrefix($0 + "  ") }) {
          Console.say(line)
        }
      }
      if !errors.isEmpty { hasFailed = true }
      ready.removeAll()
      lastFlush = .now
    }
  }
}
