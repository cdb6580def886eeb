import FigureDescriptions
import FigureRendering

/// A digest of a whole picture that stands in its record, so that a picture which was cut off, damaged, or given the
/// record of another does not count as up to date.
///
/// The digest is that of the file with zeros in the digest's own place.
struct FileSeal {
  /// The most bytes of a picture that are looked at.
  static let largest = 1 << 30

  private static let field = Array("; file ".utf8)
  private static let digits = 64
  private let isPNG: Bool

  /// Nil for formats whose files carry no record.
  init?(_ format: OutputFormat) {
    switch format {
    case .png: isPNG = true
    case .svg: isPNG = false
    case .pdf, .json: return nil
    }
  }

  /// A record with room for the digest.
  static func unsealed(_ record: String) -> String {
    record + "; file " + String(repeating: "0", count: digits)
  }

  /// Puts the digest of a file into its record.
  func seal(_ file: inout [UInt8]) {
    guard let place = place(in: file) else { return }
    put(Array(SHA256.digest(of: file).utf8), at: place, in: &file)
  }

  /// The record in a file; nil where there is none, or its digest is not the file's.
  func record(in file: [UInt8]) -> String? {
    guard let place = place(in: file), let text = text(in: file) else { return nil }
    let digits = Array(file[place])
    var zeroed = file
    put([UInt8](repeating: UInt8(ascii: "0"), count: Self.digits), at: place, in: &zeroed)
    guard SHA256.digest(of: zeroed).utf8.elementsEqual(digits) else { return nil }
    return String(text.dropLast(Self.field.count + Self.digits))
  }

  private func text(in file: [UInt8]) -> String? {
    isPNG
      ? PNGText.notes(in: file).first { $0.keyword == Provenance.keyword }?.text
      : XMLText.content(of: "metadata", in: file)
  }

  /// Where the digest stands: at the end of the record.
  private func place(in file: [UInt8]) -> Range<Int>? {
    let record =
      isPNG ? PNGText.place(of: Provenance.keyword, in: file) : XMLText.place(of: "metadata", in: file)
    let length = Self.field.count + Self.digits
    guard let record, record.count >= length,
      file[(record.upperBound - length)..<(record.upperBound - Self.digits)].elementsEqual(Self.field)
    else { return nil }
    return (record.upperBound - Self.digits)..<record.upperBound
  }

  private func put(_ digits: [UInt8], at place: Range<Int>, in file: inout [UInt8]) {
    file.replaceSubrange(place, with: digits)
    if isPNG { PNGText.refreshChecksum(around: place.lowerBound, in: &file) }
  }
}
