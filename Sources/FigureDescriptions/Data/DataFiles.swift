import FigureFiles
import FigureNumbers
import Plotting

/// Numbers of a data file that a description draws.
public struct DataSeries: Sendable {
  /// The file as the description writes it.
  public let file: String
  /// The file as the program opens it: the name as seen from the description's folder.
  public let path: String
  /// The column of a table; nil for a file of numbers alone.
  public let column: String?
  /// The numbers that were read: whatever becomes of the file, these are drawn.
  public let values: Column
  /// Whether the column holds dates; the numbers are days since the beginning of 1970.
  public let holdsDates: Bool

  /// Adds the name and the numbers to a digest.
  func hash(into hash: inout SHA256) {
    hash.update(Array("\(file)\0\(column ?? "")\0\(values.count)\0".utf8))
    let size = min(values.count, 1 << 15)
    let scratch = UnsafeMutableBufferPointer<Double>.allocate(capacity: max(size, 1))
    defer { scratch.deallocate() }
    var start = 0
    while start < values.count {
      let count = min(size, values.count - start)
      let block = values.block(from: start, scratch: UnsafeMutableBufferPointer(rebasing: scratch[..<count]))
      hash.update(UnsafeRawBufferPointer(block))
      start += count
    }
  }
}

/// The data files of one description, each read once.
final class DataFiles {
  let folder: String
  /// In the order in which they are first asked for.
  private(set) var series: [DataSeries] = []
  private var tables: [String: CSVTable] = [:]
  var pictures: [String: ImageArtist.Content] = [:]

  init(folder: String) { self.folder = folder }

  /// The numbers of a `.npy` file, kept as they are in the file.
  func numbers(in name: String) throws(FileError) -> Column {
    let path = Self.path(of: name, in: folder)
    if let known = known(path, nil) { return known.values }
    let (header, numbers) = try array(in: name, at: path)
    guard header.shape.count == 1 else {
      throw FileError("it has \(header.shape.count) dimensions, expected one")
    }
    return note(name, path, nil, Column(numbers)).values
  }

  func array(
    in name: String, at path: String
  ) throws(FileError) -> (header: NPYHeader, numbers: StoredNumbers) {
    let contents = try InputFile.contents(of: path)
    try FileKind.check(contents.bytes, name: name, isTable: false)
    // The head of an array is far shorter than this.
    let header = try NPYHeader(Array(contents.bytes.prefix(1 << 16)))
    var count = 1
    for length in header.shape {
      let (product, overflows) = count.multipliedReportingOverflow(by: length)
      guard !overflows else { throw FileError("its shape is too large") }
      count = product
    }
    guard
      let numbers = StoredNumbers(
        contents.bytes, owner: contents, offset: header.offset, kind: header.kind, count: count)
    else { throw FileError("it ends before its \(count) numbers do") }
    return (header, numbers)
  }

  /// The numbers of a column of a table.
  func numbers(in name: String, column: String) throws(FileError) -> DataSeries {
    let path = Self.path(of: name, in: folder)
    if let known = known(path, column) { return known }
    do throws(CSVTable.TableError) {
      let (values, areDates) = try table(at: path).values(of: column)
      return note(name, path, column, Column(values), holdsDates: areDates)
    } catch {
      throw FileError(error.line > 0 ? "line \(error.line): \(error.message)" : error.message)
    }
  }

  private func table(at path: String) throws(CSVTable.TableError) -> CSVTable {
    if let known = tables[path] { return known }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile.read(path, atMost: 1 << 30)
      try FileKind.check(bytes, name: path, isTable: true)
    } catch {
      throw CSVTable.TableError(line: 0, message: error.message)
    }
    let table = try CSVTable(bytes)
    do throws(FileError) { try FileKind.check(header: table.names) } catch {
      throw CSVTable.TableError(line: 1, message: error.message)
    }
    tables[path] = table
    return table
  }

  /// The text of a file that belongs to the description.
  func text(of name: String, atMost limit: Int) throws(FileError) -> String {
    let path = Self.path(of: name, in: folder)
    let bytes = try InputFile.read(path, atMost: limit)
    note(name, path, "text", Column(bytes.map(Double.init)))
    return String(decoding: bytes, as: UTF8.self)
  }

  private func known(_ path: String, _ column: String?) -> DataSeries? {
    series.first { $0.path == path && $0.column == column }
  }

  @discardableResult
  func note(
    _ file: String, _ path: String, _ column: String?, _ values: Column, holdsDates: Bool = false
  ) -> DataSeries {
    let found = DataSeries(file: file, path: path, column: column, values: values, holdsDates: holdsDates)
    series.append(found)
    return found
  }

  /// `file` as seen from `folder`; an absolute path stays.
  static func path(of file: String, in folder: String) -> String {
    if file.hasPrefix("/") || folder.isEmpty { return file }
    return folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }
}
