import FigureFiles
import FigureNumbers
import Testing

@testable import FigureDescriptions

@Suite struct DataFilesTests {
  @Test(arguments: ["f8", "f4", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"])
  func mapsEveryKindOfNumber(_ name: String) throws {
    #expect(try DataFiles(folder: Described.folder).numbers(in: name + ".npy").values == [0, 1, 100])
  }

  @Test func mapsTruthValuesAsNumbers() throws {
    #expect(try DataFiles(folder: Described.folder).numbers(in: "b1.npy").values == [0, 1, 1])
  }

  @Test func mapsOtherVersionsAndEmptyFiles() throws {
    let files = DataFiles(folder: Described.folder)
    let values = try files.numbers(in: "version2.npy").values
    #expect(values[0] == 0.5 && values[1].isNaN && values[2] == -.infinity)
    #expect(try files.numbers(in: "empty.npy").isEmpty)
  }

  @Test(arguments: [
    (
      "big_endian.npy",
      "it holds numbers of the type '>f8', expected float64, float32 or integers, little endian"
    ),
    ("half.npy", "it holds numbers of the type '<f2', expected float64, float32 or integers, little endian"),
    ("square.npy", "it has 2 dimensions, expected one"),
    ("short.npy", "it ends before its 3 numbers do"),
    ("head_only.npy", "its .npy header ends too early"),
    ("run.csv", "it is not in numpy's .npy format"),
    ("none.npy", "there is no such file"),
    ("../Fixtures", "it is a folder"),
  ])
  func saysWhatIsWrongWithNumbers(_ name: String, _ message: String) {
    #expect(throws: FileError(message)) { try DataFiles(folder: Described.folder).numbers(in: name) }
  }

  @Test func readsTablesOnce() throws {
    let files = DataFiles(folder: Described.folder)
    #expect(try files.numbers(in: "run.csv", column: "epoch").values.values == [0, 1, 2, 3])
    let loss = try files.numbers(in: "run.csv", column: "loss").values.values
    #expect(loss[0] == 1.5 && loss[1].isNaN && loss[2] == 0.25 && loss[3] == 1e-3)
    let long = try files.numbers(in: "run.csv", column: "long, \"name\"").values.values
    #expect(long[0] == 1 && long[1] == 2 && long[2].isNaN && long[3] == 4)
    #expect(files.series.map(\.column) == ["epoch", "loss", "long, \"name\""])
    #expect(files.series.allSatisfy { $0.file == "run.csv" && $0.path == Described.folder + "/run.csv" })
  }

  @Test func saysWhatIsWrongWithTables() {
    let files = DataFiles(folder: Described.folder)
    #expect(throws: FileError("line 3: expected a number in column 'b', found 'x'")) {
      try files.numbers(in: "odd.csv", column: "b")
    }
    #expect(throws: FileError("line 1: it has 2 columns of the name 'a'")) {
      try files.numbers(in: "odd.csv", column: "a")
    }
    #expect(throws: FileError("there is no such file")) { try files.numbers(in: "none.csv", column: "a") }
  }

  /// What is drawn counts: the numbers, the column and the file's name, not how the file is written.
  @Test func hashesTheNumbersThatWereRead() throws {
    func digest(_ name: String, _ column: String?, _ values: Column) -> String {
      var hash = SHA256()
      DataSeries(file: name, path: "elsewhere/" + name, column: column, values: values, holdsDates: false)
        .hash(into: &hash)
      return hash.digest()
    }
    let files = DataFiles(folder: Described.folder)
    let read = try files.numbers(in: "run.csv", column: "epoch").values
    #expect(digest("run.csv", "epoch", read) == digest("run.csv", "epoch", [0, 1, 2, 3]))
    let others = [
      digest("run.csv", "epoch", [0, 1, 2, 4]), digest("run.csv", "loss", read),
      digest("r.csv", "epoch", read),
      digest("run.csv", nil, read), digest("run.csv", "epoch", [0, 1, 2]),
    ]
    #expect(Set(others + [digest("run.csv", "epoch", read)]).count == 6)
  }

  @Test(arguments: [
    ("run.csv", "", "run.csv"), ("run.csv", "a", "a/run.csv"), ("run.csv", "/", "/run.csv"),
    ("/x/run.csv", "a", "/x/run.csv"), ("../run.csv", "a/b", "a/b/../run.csv"),
  ])
  func seesFilesFromTheFolder(_ file: String, _ folder: String, _ path: String) {
    #expect(DataFiles.path(of: file, in: folder) == path)
  }
}
