import FigureFiles
import FigureNumbers
import Testing

@testable import FigureDescriptions

@Suite struct NPYHeaderTests {
  /// A head of version 1 around a literal.
  private static func head(_ literal: String) -> [UInt8] {
    [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(literal.utf8.count), 0] + Array(literal.utf8)
  }

  @Test func readsTheLiteral() throws {
    let header = try NPYHeader(Self.head("{'descr': '<f8', 'fortran_order': False, 'shape': (12,), }  \n"))
    #expect(header.kind == .float64)
    #expect(header.shape == [12] && !header.isColumnMajor)
    #expect(header.offset == 10 + 61)
  }

  @Test func readsDimensions() throws {
    let header = try NPYHeader(Self.head("{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3), }"))
    #expect(header.shape == [2, 3] && header.isColumnMajor)
    #expect(try NPYHeader(Self.head("{'descr': '<f8', 'shape': ()}")).shape == [])
  }

  @Test(arguments: [
    (
      "{'descr': '<c16', 'shape': (1,)}",
      "it holds complex numbers, expected numbers"
    ),
    ("{'descr': '<f8', 'shape': (-1,)}", "its .npy header cannot be read"),
    ("{'descr': '<f8', 'shape': (99999999999999999999,)}", "its .npy header cannot be read"),
    (
      "{'descr': [('a', '<f8')], 'shape': (1,)}",
      "it holds records; save one of their fields as an array of its own"
    ),
    ("{'descr': '<f8", "its .npy header cannot be read"),
    ("", "its .npy header cannot be read"),
  ])
  func saysWhatIsWrong(_ literal: String, _ message: String) {
    #expect(throws: FileError(message)) { try NPYHeader(Self.head(literal)) }
  }

  @Test func refusesOtherFiles() {
    #expect(throws: FileError("it is not in numpy's .npy format")) {
      try NPYHeader(Array("epoch,loss\n1,2".utf8))
    }
    #expect(throws: FileError("it is not in numpy's .npy format")) { try NPYHeader([]) }
    #expect(throws: FileError("its .npy version 9 is unknown")) {
      try NPYHeader([0x93] + Array("NUMPY".utf8) + [9, 0, 0, 0, 0, 0])
    }
    #expect(throws: FileError("its .npy header ends too early")) {
      try NPYHeader(Array(Self.head("{}").dropLast()))
    }
  }
}
