import ArgumentParser
import CAllocator
import FigureKit
import LibC

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

@main enum Main {
  /// Exit status 1 is a failure, 2 wrong usage.
  static func main() {
    callocator_keep_freed_blocks()
    do {
      var command = try FiguresCommand.parseAsRoot()
      try command.run()
    } catch {
      guard FiguresCommand.exitCode(for: error) == .validationFailure else {
        FiguresCommand.exit(withError: error)
      }
      Console.warn(FiguresCommand.fullMessage(for: error))
      exit(2)
    }
  }
}
