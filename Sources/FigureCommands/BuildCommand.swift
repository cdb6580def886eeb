import ArgumentParser
import FigureKit

struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Draws every description in a folder to PNG and SVG beside it.",
    discussion: """
      Pictures that carry the record of what would be drawn are left alone. A picture that cannot be drawn leaves the
      old file as it was, and the other figures are still drawn.

      Examples:
        figures build
        figures build docs/figures --force
      """)

  @Argument(help: "The folder with the descriptions.", completion: .directory)
  var folder = "Figures"

  @Flag(help: "Draw all pictures, up to date or not.")
  var force = false

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var writing: WritingOptions

  func run() throws {
    let job = FigureJob(options: drawing.options, isDurable: writing.sync)
    let folder = try CommandFailure.catching {
      let folder = try DescriptionFolder(self.folder)
      try OutputPlan.check(folder.plan)
      return folder
    }
    Folder.removeAbandonedFiles(in: folder.path)
    let force = force
    let succeeded = ParallelRun.run(folder.entries, tools: job.fonts, durable: writing.sync) { entry, fonts in
      Self.draw(entry, job, fonts, force: force)
    }
    if !succeeded { throw ExitCode.failure }
  }

  private static func draw(
    _ entry: DescriptionFolder.Entry, _ job: FigureJob, _ fonts: FontLibrary?, force: Bool
  ) -> JobReport {
    var report = JobReport()
    guard let description = job.description(entry.description, &report) else { return report }
    let formats: [OutputFormat] = [.png, .svg]
    if let conflict = OutputPlan.conflict(of: formats.map(entry.picture), with: description.data) {
      report.fail(conflict)
      return report
    }
    var stale = formats
    var record: String?
    if !force {
      record = Provenance(of: description, options: job.recordedOptions).record
      stale = formats.filter { Provenance.record(in: entry.picture($0), $0) != record }
    }
    let renderer =
      stale.isEmpty
      ? nil : job.renderer(of: description, path: entry.description, fonts: fonts, record: record, &report)
    for format in formats {
      let path = entry.picture(format)
      guard stale.contains(format) else {
        report.lines.append("\(path)  up to date")
        continue
      }
      if let renderer { job.write(renderer, format, to: path, &report) }
    }
    return report
  }
}
