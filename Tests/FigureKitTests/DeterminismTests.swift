import FigureKit
import Testing

@Suite struct DeterminismTests {
  private struct Bytes: Equatable, Sendable {
    var png: [UInt8]
    var svg: [UInt8]
    var pdf: [UInt8]

    init(_ name: String) throws {
      let renderer = try NotebookFigures.Case(name: name, isTight: true).renderer(engine: .cairo)
      png = try renderer.output(.png).bytes
      svg = try renderer.output(.svg).bytes
      pdf = try renderer.output(.pdf).bytes
    }
  }

  @Test func theSameBytesInAnyOrderAndInParallel() async throws {
    let names = NotebookFigures.names
    let alone = try names.map { try Bytes($0) }
    let backwards = try names.reversed().map { try Bytes($0) }
    #expect(backwards == alone.reversed())
    let together = try await withThrowingTaskGroup(of: (Int, Bytes).self) { group in
      for (index, name) in names.enumerated() { group.addTask { (index, try Bytes(name)) } }
      var result = [Bytes?](repeating: nil, count: names.count)
      for try await (index, bytes) in group { result[index] = bytes }
      return result
    }
    #expect(together == alone)
  }
}
