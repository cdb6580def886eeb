import ArgumentParser
import CAllocator
import CTemporaries
import FigureKit
import Synchronization

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Draws figures as matplotlib does, pixel for pixel, from descriptions in YAML.",
    discussion: """
      Examples:
        figures build                          PNG and SVG of every description in Figures/ that changed
        figures check                          fails if a picture in Figures/ is not what its description gives
        figures render sigmoid.yaml --out out --format png,svg,pdf
        figures render - < sigmoid.yaml        a description from standard input
        figures math '$\\frac{1}{1+e^{-x}}$'    a formula as SVG
      """,
    version: Provenance.currentVersion,
    subcommands: [BuildCommand.self, CheckCommand.self, RenderCommand.self, MathCommand.self])
}

/// The program, from its arguments to its exit status: 0, 1 for a failure, 2 for wrong usage.
@_cdecl("figures_main")
public func figuresMain(_ count: CInt, _ arguments: UnsafePointer<UnsafePointer<CChar>>) -> CInt {
  callocator_keep_freed_blocks()
  ctemporaries_remove_on_signals()
  StandardOutput.ignoreBrokenPipes()
  let arguments = (1..<max(1, Int(count))).map { NativePath.text(arguments[$0]) }
  let outcome = Outcome()
  WorkThread.run { outcome.status.store(FiguresCommand.status(of: arguments), ordering: .relaxed) }
  return outcome.status.load(ordering: .relaxed)
}

/// The exit status that a thread leaves.
private final class Outcome: Sendable {
  let status = Atomic<CInt>(1)
}

extension FiguresCommand {
  /// Runs a command line.
  static func status(of arguments: [String]) -> CInt {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return Console.hasFailed ? 1 : 0
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code.isSuccess {
        Console.say(message)
      } else if !message.isEmpty {
        Console.warn(message)
      }
      if code == .validationFailure { return 2 }
      return code.isSuccess && !Console.hasFailed ? 0 : 1
    }
  }
}
