import LibC
import Testing

@testable import FigureFiles

@Suite struct StandardOutputTests {
  /// A pipe that does not block and is read slowly gets every byte.
  @Test func nonBlockingPipesGetAll() async throws {
    var ends: [CInt] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
    let (reader, writer) = (ends[0], ends[1])
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
    let writing = Task.detached {
      defer { close(writer) }
      return StandardOutput.write(bytes, to: writer)
    }
    var found: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 10_000)
    while true {
      let count = block.withUnsafeMutableBytes { systemRead(reader, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      found += block[..<count]
      usleep(200)
    }
    close(reader)
    #expect(await writing.value == 0)
    #expect(found == bytes)
  }

  @Test func failuresAreTold() throws {
    let full = open("/dev/full", O_WRONLY)
    try #require(full >= 0)
    defer { close(full) }
    #expect(StandardOutput.write([1, 2], to: full) == ENOSPC)
    #expect(StandardOutput.write([1], to: -1) == EBADF)
  }
}
