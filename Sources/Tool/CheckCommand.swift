import ArgumentParser
import FigureKit

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Fails if a picture in a folder is not what its description gives today.",
    discussion: """
      Every figure is drawn in memory and compared with the files: PNG files by their pixels, SVG files by their bytes.
      A line tells of each picture that is stale, missing, or belongs to no description. Nothing is written.

      Example, for a CI run:
        figures check docs/figures
      """)

  @Argument(help: "The folder with the descriptions.", completion: .directory)
  var folder = "Figures"

  @OptionGroup var drawing: DrawingOptions

  func run() throws {
    let job = FigureJob(options: drawing.options)
    let folder = try CommandFailure.catching { try DescriptionFolder(self.folder) }
    let succeeded = ParallelRun.run(folder.entries, tools: job.fonts) { entry, fonts in
      Self.check(entry, job, fonts)
    }
    for path in folder.foreign { Console.warn("\(path): foreign: no description makes it; remove it") }
    if !succeeded || !folder.foreign.isEmpty { throw ExitCode.failure }
    Console.say("\(folder.path): \(folder.entries.count) figures are as their descriptions say")
  }

  private static func check(
    _ entry: DescriptionFolder.Entry, _ job: FigureJob, _ fonts: FontLibrary?
  ) -> JobReport {
    var report = JobReport()
    guard let description = job.description(entry.description, &report),
      let renderer = job.renderer(of: description, path: entry.description, fonts: fonts, &report)
    else { return report }
    for format in [OutputFormat.png, .svg] {
      let path = entry.picture(format)
      do {
        guard let bytes = try OutputFile.existing(path) else {
          report.fail("\(path): missing: run 'figures build'")
          continue
        }
        if let difference = try difference(bytes, renderer, format) {
          report.fail("\(path): stale: \(difference); run 'figures build'")
        }
      } catch {
        report.fail("\(path): \(error)")
      }
    }
    return report
  }

  /// What tells a file from what its description gives; nil where nothing does.
  private static func difference(
    _ bytes: [UInt8], _ renderer: FigureRenderer, _ format: OutputFormat
  ) throws -> String? {
    guard format == .png else {
      return try renderer.output(format).bytes == bytes ? nil : "its bytes differ"
    }
    let (found, expected) = (try PNGDecoder.decode(bytes), try renderer.pixels())
    guard let distance = found.distance(to: expected) else {
      return "\(found.width) x \(found.height) px instead of \(expected.width) x \(expected.height)"
    }
    guard distance.differing > 0 else { return nil }
    return "\(Console.grouped(distance.differing)) pixels differ, by up to \(distance.largest) of 255"
  }
}
