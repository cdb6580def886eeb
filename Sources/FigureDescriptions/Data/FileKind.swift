import FigureFiles

/// Files that are neither tables of comma-separated values nor plain arrays, by their first bytes or their name: what they
/// are and what to do with them.
enum FileKind {
  /// - Throws: ``FileError`` where a file cannot be what it is read as.
  static func check(_ bytes: some Collection<UInt8>, name: String, isTable: Bool) throws(FileError) {
    let head = Array(bytes.prefix(1 << 12))
    func starts(_ magic: UInt8...) -> Bool { head.starts(with: magic) }
    if starts(0x50, 0x4B, 3, 4) {
      throw name.hasSuffix(".xlsx")
        ? FileError("it is an Excel workbook; save the sheet as CSV")
        : FileError("it is an .npz archive; save the array as .npy, with numpy.save")
    }
    if starts(0x1F, 0x8B) { throw FileError("it is compressed with gzip; unpack it") }
    if starts(0x89, 0x48, 0x44, 0x46) { throw FileError("it is an HDF5 file; save the data as .npy or CSV") }
    if starts(0xFF, 0xFE) || starts(0xFE, 0xFF) { throw FileError("it is UTF-16 text; save it as UTF-8") }
    let isArray = head.starts(with: [0x93] + Array("NUMPY".utf8))
    guard isTable else {
      if !isArray { throw FileError("it is not in numpy's .npy format") }
      return
    }
    if isArray { throw FileError("it is an array of numpy's; call it .npy and leave 'column' out") }
    if head.contains(0) { throw FileError("it is no text: it has a NUL byte") }
  }

  /// Whether a header line is separated by another sign than a comma.
  ///
  /// - Throws: ``FileError`` that says by which.
  static func check(header names: [String]) throws(FileError) {
    guard names.count == 1, let name = names.first else { return }
    for (sign, called) in [(";", "semicolons"), ("\t", "tabs"), ("|", "bars")] where name.contains(sign) {
      throw FileError("its cells are separated by \(called); separate them by commas")
    }
  }
}
