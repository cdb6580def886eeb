import ArgumentParser
import FigureKit

extension RenderingEngine: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}

/// What becomes of characters that no font has.
enum MissingGlyphChoice: String, ExpressibleByArgument, CaseIterable {
  case warn, error

  var policy: MissingGlyphPolicy { self == .error ? .error : .warn }
}

/// The options that say how figures are drawn.
struct DrawingOptions: ParsableArguments {
  @Option(help: "What draws PNG files: exact gives matplotlib's pixels, cairo is Cairo alone.")
  var engine = RenderingEngine.exact

  @Option(help: "What becomes of characters that no font has: warn draws a box, error fails.")
  var missingGlyphs = MissingGlyphChoice.warn

  @Option(help: "The memory in GB that drawing a figure may take; one that takes more is refused.")
  var memoryLimit = 8.0

  func validate() throws {
    guard memoryLimit > 0, memoryLimit.isFinite else {
      throw ValidationError("--memory-limit takes a number of GB above 0")
    }
  }

  var options: OutputOptions {
    OutputOptions(engine: engine, missingGlyphs: missingGlyphs.policy, memoryLimit: memoryLimit * 1e9)
  }
}

/// The options of commands that write files.
struct WritingOptions: ParsableArguments {
  @Flag(
    inversion: .prefixedNo,
    help:
      "Wait until pictures are on the disk before they replace old ones, so that a power cut leaves no empty files."
  )
  var sync = true
}

/// Ends a command with one clear line and exit status 1.
enum CommandFailure {
  static func catching<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      Console.warn("\(error)")
      throw ExitCode.failure
    }
  }
}
