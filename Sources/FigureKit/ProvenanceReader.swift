import Rendering

extension Provenance {
  /// The record that a picture carries; nil where there is no such file, or no record in it.
  public static func record(in path: String, _ format: OutputFormat) -> String? {
    guard let bytes = try? OutputFile.existing(path) else { return nil }
    switch format {
    case .png: return PNGText.notes(in: bytes).first { $0.keyword == keyword }?.text
    case .svg: return metadata(of: bytes)
    case .pdf, .json: return nil
    }
  }

  /// What stands in the first `<metadata>` of a document. Records hold no characters that XML would escape.
  private static func metadata(of document: [UInt8]) -> String? {
    // The record stands near the top: there is no need to look through all paths.
    let head = document.prefix(4096)
    guard let start = head.firstRange(of: Array("<metadata>".utf8)),
      let end = head[start.upperBound...].firstRange(of: Array("</metadata>".utf8))
    else { return nil }
    return String(decoding: head[start.upperBound..<end.lowerBound], as: UTF8.self)
  }
}
