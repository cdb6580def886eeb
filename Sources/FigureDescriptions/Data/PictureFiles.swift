import FigureFiles
import FigureNumbers
import FigureRendering
import Plotting

extension DataFiles {
  /// What an image shows of a file: numbers of a table or an array, colours of an array of three dimensions or of a PNG file.
  func picture(in name: String) throws(FileError) -> ImageArtist.Content {
    let path = Self.path(of: name, in: folder)
    if let known = pictures[path] { return known }
    let found: ImageArtist.Content
    switch name.split(separator: ".").last?.lowercased() {
    case "png": found = try png(name, at: path)
    case "npy": found = try array(name, at: path)
    case "npz": throw FileError("it is an .npz archive; save the array as .npy, with numpy.save")
    case "jpg", "jpeg", "gif", "tif", "tiff", "webp", "bmp", "svg":
      throw FileError("pictures are read from PNG files; save it as PNG")
    default: found = try table(name, at: path)
    }
    pictures[path] = found
    return found
  }

  // MARK: PNG

  /// What drawing takes the usual limit of memory for.
  private static let mostPixels = 100_000_000

  /// The levels of a PNG file as numpy has them from matplotlib's `imread`: a grey picture is one of numbers.
  private func png(_ name: String, at path: String) throws(FileError) -> ImageArtist.Content {
    let bytes = try InputFile.read(path, atMost: 1 << 30)
    guard bytes.count > 25, let size = PNGDecoder.size(of: bytes) else {
      throw FileError("it is no PNG file, whatever its name says")
    }
    guard bytes[24] <= 8 else {
      throw FileError("it has \(bytes[24]) bits a channel; save it with 8")
    }
    // A small file may hold a picture that no machine can.
    guard size.width <= Self.mostPixels, size.height <= Self.mostPixels / max(size.width, 1) else {
      throw FileError(
        "it has \(size.width) x \(size.height) pixels, more than the \(Self.mostPixels) that are read")
    }
    let pixels: Pixels
    do throws(RenderingError) { pixels = try PNGDecoder.decode(bytes) } catch {
      throw FileError("it cannot be read as PNG: \(error)")
    }
    let isGrey = bytes[25] == 0
    let isOpaque = bytes[25] == 2
    let channels = isGrey ? 1 : isOpaque ? 3 : 4
    var levels: [UInt8] = []
    levels.reserveCapacity(size.width * size.height * channels)
    for place in stride(from: 0, to: pixels.bytes.count, by: 4) {
      levels += pixels.bytes[place..<(place + channels)]
    }
    note(
      name, path, "\(size.height) x \(size.width) x \(channels)", Column(computed: ByteColumn(bytes: levels)))
    if isGrey {
      let grid = Grid(
        rows: size.height, columns: size.width, values: levels.map { Double(Float($0) / 255) })
      return .numbers(grid ?? Grid([])!)
    }
    return try Self.colors(size.height, size.width, channels, .bytes(levels))
  }

  // MARK: Arrays

  private func array(_ name: String, at path: String) throws(FileError) -> ImageArtist.Content {
    let (header, numbers) = try array(in: name, at: path)
    let shape = header.shape
    if shape.count == 2 || shape.count == 3 && shape[2] == 1 {
      let grid = try Self.grid(header, numbers)
      note(name, path, "\(grid.rows) x \(grid.columns)", Column(grid.values))
      return .numbers(grid)
    }
    guard shape.count == 3, (3...4).contains(shape[2]) else {
      throw FileError(
        "it has the shape \(shape.map(String.init).joined(separator: " x ")), expected rows and columns, of numbers or of 3 or 4 levels"
      )
    }
    guard !header.isColumnMajor else {
      throw FileError("its colours lie column by column; save numpy.ascontiguousarray of it")
    }
    let column = Column(numbers)
    note(name, path, shape.map(String.init).joined(separator: " x "), column)
    let values = column.values
    guard values.allSatisfy({ !$0.isNaN }) else { throw FileError("a level of its colours is not a number") }
    let levels: ColorGrid.Levels
    switch header.kind {
    case .float64: levels = .doubles(values)
    case .float32: levels = .singles(values.map { Float($0) })
    default: levels = .bytes(values.map { UInt8(min(max($0, 0), 255)) })
    }
    return try Self.colors(shape[0], shape[1], shape[2], levels)
  }

  private static func grid(_ header: NPYHeader, _ numbers: StoredNumbers) throws(FileError) -> Grid {
    let (rows, columns) = (header.shape[0], header.shape[1])
    var values = Column(numbers).values
    // Either side of an array without numbers may be of any length.
    if header.isColumnMajor, !values.isEmpty {
      let stored = values
      for row in 0..<rows {
        for column in 0..<columns { values[row * columns + column] = stored[column * rows + row] }
      }
    }
    guard let grid = Grid(rows: rows, columns: columns, values: values) else {
      throw FileError("it does not hold \(rows) rows of \(columns) numbers")
    }
    return grid
  }

  private static func colors(
    _ rows: Int, _ columns: Int, _ channels: Int, _ levels: ColorGrid.Levels
  ) throws(FileError) -> ImageArtist.Content {
    guard let grid = ColorGrid(rows: rows, columns: columns, channels: channels, levels: levels) else {
      throw FileError("it does not hold \(rows) x \(columns) pixels of \(channels) levels")
    }
    return .colors(grid)
  }

  // MARK: Tables

  /// Rows of numbers between commas; a first line that is not of numbers alone is a header.
  private func table(_ name: String, at path: String) throws(FileError) -> ImageArtist.Content {
    let bytes = try InputFile.read(path, atMost: 1 << 30)
    try FileKind.check(bytes, name: name, isTable: true)
    var rows: [[Double]] = []
    var failure: FileError?
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0, line: 1)
      var row: [Double] = []
      var isHeader = false
      while failure == nil, let field = scanner.next() {
        if row.isEmpty, field.isBlankRecord { continue }
        if let number = field.number(in: buffer) {
          row.append(number)
        } else if rows.isEmpty {
          isHeader = true
          row.append(.nan)
        } else {
          let text = String(decoding: field.value(in: buffer).prefix(80), as: UTF8.self)
          failure = FileError("line \(field.line): expected a number, found \(quoted(text))")
          break
        }
        guard field.endsRecord else { continue }
        if !isHeader {
          if let first = rows.first, first.count != row.count {
            failure = FileError(
              "line \(field.line): it has \(row.count) cells, the first row has \(first.count)")
          }
          rows.append(row)
        }
        isHeader = false
        row = []
      }
    }
    if let failure { throw failure }
    guard let grid = Grid(rows), !grid.isEmpty else { throw FileError("it has no rows of numbers") }
    note(name, path, "\(grid.rows) x \(grid.columns)", Column(grid.values))
    return .numbers(grid)
  }
}

/// Bytes as numbers.
private struct ByteColumn: ColumnSource {
  let bytes: [UInt8]

  var count: Int { bytes.count }

  func read(from start: Int, into buffer: UnsafeMutableBufferPointer<Double>) {
    for index in buffer.indices { buffer[index] = Double(bytes[start + index]) }
  }
}
