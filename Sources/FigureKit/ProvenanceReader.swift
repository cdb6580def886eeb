import Rendering

extension Provenance {
  /// The record that a picture carries; nil where there is no such file, or no record in it.
  public static func record(in path: String, _ format: OutputFormat) -> String? {
    guard let bytes = try? OutputFile.existing(path) else { return nil }
    switch format {
    case .png: return PNGText.notes(in: bytes).first { $0.keyword == keyword }?.text
    case .svg: return XMLText.content(of: "metadata", in: bytes)
    case .pdf, .json: return nil
    }
  }
}
