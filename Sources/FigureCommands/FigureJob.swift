import FigureKit

/// What became of one figure: lines for the two streams, and whether all went well.
struct JobReport: Sendable {
  var lines: [String] = []
  /// Files that are complete and wait for their names.
  var files: [OutputFile] = []
  var problems: [String] = []
  var hasFailed = false

  mutating func fail(_ problem: String) {
    problems.append(problem)
    hasFailed = true
  }
}

/// Draws figures and writes them, turning whatever goes wrong into lines that name the file.
struct FigureJob: Sendable {
  var options: OutputOptions
  /// Whether pictures are on the disk before they replace those before them.
  var isDurable = true

  /// What a record says besides the description: only what was asked for against it.
  var recordedOptions: String {
    var parts: [String] = []
    if options.engine != .exact { parts.append("engine=\(options.engine.rawValue)") }
    if let dpi = options.dpi { parts.append("dpi=\(dpi.jsonText)") }
    if let crop = options.crop { parts.append("crop=\(crop == .full ? "full" : "tight")") }
    return parts.joined(separator: " ")
  }

  /// The description at a path; nil, with the mistakes in the report, where it has any.
  func description(_ path: String, _ report: inout JobReport) -> FigureDescription? {
    do {
      let description =
        path == "-"
        ? try FigureDescription(
          yaml: InputFile.standardInput(atMost: FigureDescription.largest), name: "figure",
          path: "standard input")
        : try FigureDescription(contentsOf: path)
      report.problems += description.warnings.map(\.warning)
      return description
    } catch {
      report.fail("\(error)")
      return nil
    }
  }

  /// The fonts of one thread; nil where the font engine does not start, which each figure then says for itself.
  @Sendable func fonts() -> FontLibrary? { try? FontLibrary(missingGlyphs: options.missingGlyphs) }

  /// The figure laid out, its warnings in the report; nil where that failed.
  ///
  /// - Parameter record: that of the figure, where it is known: working it out reads all data once more.
  func renderer(
    of description: FigureDescription, path: String, fonts: FontLibrary?, record: String? = nil,
    includesGeometry: Bool = false, _ report: inout JobReport
  ) -> FigureRenderer? {
    do {
      let provenance =
        record.map { PendingProvenance($0) } ?? PendingProvenance(of: description, options: recordedOptions)
      let renderer = try FigureRenderer(
        description.figure, name: description.name, options: options, provenance: provenance, fonts: fonts,
        includesGeometry: includesGeometry)
      report.problems += renderer.warnings.map { description.diagnostic(at: $0.place, $0.message).warning }
      report.problems += renderer.notes.map { "\(path): warning: \($0)" }
      return renderer
    } catch let error as LabelError {
      report.fail("\(description.diagnostic(of: error.text, "\(error)"))")
      return nil
    } catch let error as LayoutError {
      report.fail("\(description.diagnostic(at: error.place, error.message))")
      return nil
    } catch {
      report.fail("\(path): \(error)")
      return nil
    }
  }

  /// Draws one format to a file that waits for its name.
  func write(_ renderer: FigureRenderer, _ format: OutputFormat, to path: String, _ report: inout JobReport) {
    do {
      let clock = ContinuousClock()
      let start = clock.now
      let output = try renderer.output(format)
      report.files.append(try OutputFile.stage(path, output.bytes, durable: isDurable))
      let time = clock.now - start
      report.lines.append(
        "\(path)  \(output.pixelWidth) x \(output.pixelHeight) px  \(output.bytes.count.groupedText) bytes  "
          + "\(Self.milliseconds(time)) ms")
    } catch {
      report.fail(error is OutputError ? "\(error)" : "\(path): \(error)")
    }
  }

  private static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    return (Double(seconds) * 1e3 + Double(attoseconds) * 1e-15).text(.fixed(1))
  }
}
