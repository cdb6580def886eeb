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
    let build = folder.path == "Figures" ? "figures build" : "figures build \(folder.path)"
    let succeeded = ParallelRun.run(folder.entries, tools: job.fonts) { entry, fonts in
      Self.check(entry, job, fonts, build: build)
    }
    for path in folder.foreign { Console.warn("\(path): foreign: no description makes it; remove it") }
    if !succeeded || !folder.foreign.isEmpty { throw ExitCode.failure }
    Console.say("\(folder.path): \(folder.entries.count) figures are as their descriptions say")
  }

  private static func check(
    _ entry: DescriptionFolder.Entry, _ job: FigureJob, _ fonts: FontLibrary?, build: String
  ) -> JobReport {
    var report = JobReport()
    guard let description = job.description(entry.description, &report) else { return report }
    let record = Provenance(of: description, options: job.recordedOptions).record
    guard
      let renderer = job.renderer(
        of: description, path: entry.description, fonts: fonts, record: record, &report)
    else { return report }
    for format in [OutputFormat.png, .svg] {
      let path = entry.picture(format)
      // Of a picture that has today's record, build would think that it is up to date.
      let isRecorded = Provenance.record(in: path, format) == record
      do {
        guard let bytes = try existing(path) else {
          report.fail("\(path): missing: run '\(build)'")
          continue
        }
        if let difference = try difference(bytes, renderer, format) {
          report.fail("\(path): stale: \(difference); run '\(build)\(isRecorded ? " --force" : "")'")
        }
      } catch let error as FileError {
        report.fail("\(path): \(error)")
      } catch {
        report.fail("\(path): damaged: \(error); run '\(build)'")
      }
    }
    return report
  }

  /// The bytes of a picture; nil where there is none.
  private static func existing(_ path: String) throws(FileError) -> [UInt8]? {
    FileIdentity(path) == nil ? nil : try InputFile.read(path, atMost: 1 << 30)
  }

  /// What tells a file from what its description gives; nil where nothing does.
  private static func difference(
    _ bytes: [UInt8], _ renderer: FigureRenderer, _ format: OutputFormat
  ) throws -> String? {
    guard format == .png else {
      return try renderer.output(format).bytes == bytes ? nil : "its bytes differ"
    }
    let expected = try renderer.pixels()
    // A file of another size is not unpacked: it may be a small one of a huge picture.
    if let size = PNGDecoder.size(of: bytes), size != (expected.width, expected.height) {
      return "\(size.width) x \(size.height) px instead of \(expected.width) x \(expected.height)"
    }
    guard let distance = try PNGDecoder.decode(bytes).distance(to: expected) else {
      return "its size differs"
    }
    guard distance.differing > 0 else { return nil }
    return "\(distance.differing.groupedText) pixels differ, by up to \(distance.largest) of 255"
  }
}
