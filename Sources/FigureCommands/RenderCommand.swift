import ArgumentParser
import FigureKit

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draws descriptions to files.",
    discussion: """
      A picture is named after its description, without .yaml, .yml or .json. '-' reads a description from standard
      input; its picture is called 'figure'. Nothing is drawn where two pictures would have one name.

      Examples:
        figures render Figures/sigmoid.yaml
        figures render Figures/*.yaml --out out --format png,svg,pdf,json
        figures render - --dpi 300 --bbox full < sigmoid.yaml
      """)

  /// Which part of the canvas is drawn.
  enum Box: String, ExpressibleByArgument, CaseIterable { case full, tight }

  @Argument(
    help: "Descriptions, or - for standard input.", completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String]

  @Option(help: "The folder that the pictures go to; it is made if need be.", completion: .directory)
  var out = "."

  @Option(help: "Formats, with commas between them: png, svg, pdf, json (the geometry).")
  var format = "png"

  @Option(
    help: "What is drawn: the full canvas, or cropped tight to the ink. Without it, as the description says.")
  var bbox: Box?

  @Option(help: "Pixels an inch. Without it, as the description says.")
  var dpi: Double?

  @OptionGroup var drawing: DrawingOptions

  @OptionGroup var writing: WritingOptions

  /// Each once, in the order given; nil for what is no format.
  private var formats: [OutputFormat?] {
    var formats: [OutputFormat?] = []
    for name in format.split(separator: ",", omittingEmptySubsequences: false) {
      let format = OutputFormat(rawValue: String(name))
      if !formats.contains(format) { formats.append(format) }
    }
    return formats
  }

  func validate() throws {
    guard formats.allSatisfy({ $0 != nil }) else {
      throw ValidationError("unknown format in '\(format)'; there are png, svg, pdf and json")
    }
    if let dpi, !(dpi > 0 && dpi.isFinite) { throw ValidationError("--dpi takes a positive number") }
    if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("standard input can be read only once") }
  }

  func run() throws {
    var options = drawing.options
    options.dpi = dpi
    options.crop = bbox.map { $0 == .full ? .full : .tight(padding: nil) }
    let job = FigureJob(options: options, isDurable: writing.sync)
    let formats = formats.compactMap(\.self)
    let folder = out == "." ? "" : out.hasSuffix("/") ? out : out + "/"
    let items = files.map { file in
      let name = file == "-" ? "figure" : FigureDescription.name(of: file)
      return OutputPlan.Item(description: file, outputs: formats.map { "\(folder)\(name).\($0.rawValue)" })
    }
    try CommandFailure.catching {
      try OutputPlan.check(items)
      try Folder.make(out)
    }
    Folder.removeAbandonedFiles(in: out)
    let succeeded = ParallelRun.run(items, tools: job.fonts, durable: writing.sync) { item, fonts in
      Self.draw(item, formats, job, fonts)
    }
    if !succeeded { throw ExitCode.failure }
  }

  private static func draw(
    _ item: OutputPlan.Item, _ formats: [OutputFormat], _ job: FigureJob, _ fonts: FontLibrary?
  ) -> JobReport {
    var report = JobReport()
    guard let description = job.description(item.description, &report) else { return report }
    if let conflict = OutputPlan.conflict(of: item.outputs, with: description.data) {
      report.fail(conflict)
      return report
    }
    guard
      let renderer = job.renderer(
        of: description, path: item.description, fonts: fonts, includesGeometry: formats.contains(.json),
        &report)
    else { return report }
    for (format, path) in zip(formats, item.outputs) { job.write(renderer, format, to: path, &report) }
    return report
  }
}
