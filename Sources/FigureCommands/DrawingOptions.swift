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

  var options: OutputOptions {
    OutputOptions(engine: engine, missingGlyphs: missingGlyphs.policy)
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
