import Numerics

/// A file with data that a description asks for.
public struct DataFile: Sendable, Hashable {
  /// As the description writes it.
  public var name: String
  /// As the program opens it: the name as seen from the description's folder.
  public var path: String

  /// Calls `body` with the file's bytes, in order, block by block.
  ///
  /// - Throws: a ``Diagnostic`` where the file cannot be read.
  public func forEachBlock(_ body: (UnsafeRawBufferPointer) -> Void) throws(Diagnostic) {
    do throws(FileError) {
      try FileBytes.forEachBlock(of: path) {
        body($0)
        return true
      }
    } catch {
      throw Diagnostic(path: path, line: 0, column: 0, message: error.message)
    }
  }
}

/// The data files of one description, each read once.
final class DataFiles {
  private let folder: String
  /// In the order in which they are first asked for.
  private(set) var all: [DataFile] = []
  private var tables: [String: CSVTable] = [:]
  private var columns: [String: Column] = [:]

  init(folder: String) { self.folder = folder }

  /// The numbers of a `.npy` file, mapped into memory.
  func numbers(in name: String) throws(FileError) -> Column {
    let file = note(name)
    if let known = columns[file.path] { return known }
    // The head of a one-dimensional array is far shorter than this.
    let header = try NPYHeader(try FileBytes.read(file.path, limit: 4096))
    do throws(MappedNumbers.MappingError) {
      let column = Column(
        try MappedNumbers(path: file.path, offset: header.offset, kind: header.kind, count: header.count))
      columns[file.path] = column
      return column
    } catch {
      throw error.code == 0
        ? FileError("it ends before its \(header.count) numbers do") : FileError(code: error.code)
    }
  }

  /// The numbers of a column of a table.
  func numbers(in name: String, column: String) throws(FileError) -> Column {
    let file = note(name)
    let key = file.path + "\0" + column
    if let known = columns[key] { return known }
    do throws(CSVTable.TableError) {
      let values = Column(try table(of: file).values(of: column))
      columns[key] = values
      return values
    } catch {
      throw FileError(error.line > 0 ? "line \(error.line): \(error.message)" : error.message)
    }
  }

  private func table(of file: DataFile) throws(CSVTable.TableError) -> CSVTable {
    if let known = tables[file.path] { return known }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(file.path)
    } catch {
      throw CSVTable.TableError(line: 0, message: error.message)
    }
    let table = try CSVTable(bytes)
    tables[file.path] = table
    return table
  }

  private func note(_ name: String) -> DataFile {
    let file = DataFile(name: name, path: FileBytes.path(of: name, in: folder))
    if !all.contains(file) { all.append(file) }
    return file
  }
}
