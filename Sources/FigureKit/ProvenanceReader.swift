import FigureFiles
import FigureRendering

extension Provenance {
  /// The record that a picture carries; nil where there is no such file, no record in it, or the file is not whole.
  public static func record(in path: String, _ format: OutputFormat) -> String? {
    guard let bytes = try? InputFile.read(path, atMost: FileSeal.largest) else { return nil }
    return FileSeal(format)?.record(in: bytes)
  }
}
