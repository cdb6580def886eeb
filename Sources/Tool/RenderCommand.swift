import ArgumentParser
import FigureKit

struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draws descriptions to files.",
    discussion: """
      A picture is named after its description, up to the first dot. '-' reads a description from standard input; its
      picture is called 'figure'.

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

  private var formats: [OutputFormat?] {
    format.split(separator: ",", omittingEmptySubsequences: false).map { OutputFormat(rawValue: String($0)) }
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
    let job = FigureJob(options: options)
    let formats = formats.compactMap(\.self)
    let folder = out == "." ? "" : out.hasSuffix("/") ? out : out + "/"
    try CommandFailure.catching { try OutputFile.makeFolder(out) }
    let succeeded = ParallelRun.run(files, tools: job.fonts) { file, fonts in
      Self.draw(file, to: folder, formats, job, fonts)
    }
    if !succeeded { throw ExitCode.failure }
  }

  private static func draw(
    _ file: String, to folder: String, _ formats: [OutputFormat], _ job: FigureJob, _ fonts: FontLibrary?
  ) -> JobReport {
    var report = JobReport()
    guard let description = job.description(file, &report),
      let renderer = job.renderer(
        of: description, path: file, fonts: fonts, includesGeometry: formats.contains(.json), &report)
    else { return report }
    for format in formats {
      job.write(renderer, format, to: "\(folder)\(description.name).\(format.rawValue)", &report)
    }
    return report
  }
}
