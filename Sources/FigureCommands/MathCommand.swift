import ArgumentParser
import FigureKit
import LibC

struct MathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "math",
    abstract: "Sets a formula by itself.",
    discussion: """
      The formula is written to standard output, or to a file with --out. Math stands between dollar signs, as in a
      label; 'json' tells where each glyph and rule stands, in points.

      Examples:
        figures math '$\\sigma(x)=\\frac{1}{1+e^{-x}}$' > sigma.svg
        figures math '$e^{-x^2}$' --size 24 --format png --out gauss.png
      """)

  /// The formats of a formula.
  enum Format: String, ExpressibleByArgument, CaseIterable { case svg, png, json }

  @Argument(help: "The formula, its math between dollar signs.")
  var expression: String

  @Option(help: "Size of the letters in points.")
  var size = 10.0

  @Option(help: "What is written.")
  var format = Format.svg

  @Option(help: "Pixels an inch of a PNG file.")
  var dpi = 150.0

  @Option(help: "What becomes of characters that no font has: warn draws a sign, error fails.")
  var missingGlyphs = MissingGlyphChoice.warn

  @Option(help: "The file to write; without it, standard output.", completion: .file())
  var out: String?

  func validate() throws {
    guard size > 0, size <= 1000 else { throw ValidationError("--size takes points from above 0 to 1000") }
    guard dpi > 0, dpi <= 10_000 else { throw ValidationError("--dpi takes a number from above 0 to 10000") }
  }

  func run() throws {
    let bytes = try CommandFailure.catching {
      let formula = try Formula(expression, size: size, missingGlyphs: missingGlyphs.policy)
      for note in formula.notes { Console.warn("warning: \(note)") }
      switch format {
      case .json: return Array((try formula.json() + "\n").utf8)
      case .svg: return try formula.svg()
      case .png: return try formula.png(dpi: dpi)
      }
    }
    try CommandFailure.catching {
      if let out, out != "-" {
        try OutputFile.replace(out, with: bytes)
        return
      }
      let code = StandardOutput.write(bytes)
      guard code == 0 else {
        throw OutputError(path: "to standard output", reason: String(cString: strerror(code)))
      }
    }
  }
}
