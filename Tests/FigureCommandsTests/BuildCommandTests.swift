import FigureFiles
import Foundation
import LibC
import Testing

/// `figures build` and `figures check`, as processes.
@Suite struct BuildCommandTests {
  private static let line = "axes: [{artists: [{line: {x: [0, 1, 2], y: {file: data.csv, column: v}}}]}]\n"

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.write("F/a.yaml", "# drawn\n" + Self.line)
    try workplace.write("F/data.csv", "v\n1\n2\n4\n")
    try workplace.write("F/b.yaml", "axes: [{title: b}]\n")
    return workplace
  }

  private func upToDate(_ output: String) -> Int { output.components(separatedBy: "up to date").count - 1 }

  @Test func drawsWhatIsMissingAndLeavesTheRest() throws {
    let workplace = try workplace()
    let first = try Program.run(["build", "F"], in: workplace)
    #expect(first.status == 0 && first.errors.isEmpty, "\(first)")
    #expect(try workplace.names("F") == ["a.png", "a.svg", "a.yaml", "b.png", "b.svg", "b.yaml", "data.csv"])
    let second = try Program.run(["build", "F"], in: workplace)
    #expect(second.status == 0 && upToDate(second.output) == 4)
    #expect(try Program.run(["check", "F"], in: workplace).status == 0)
    let forced = try Program.run(["build", "F", "--force", "--no-sync"], in: workplace)
    #expect(forced.status == 0 && upToDate(forced.output) == 0)
  }

  /// What changes a picture makes it stale; a comment, line ends and the way data is written do not.
  @Test(arguments: [
    (
      "F/a.yaml",
      "# another\r\naxes:\r\n- artists:\r\n  - line: {x: [0, 1, 2], y: {file: data.csv, column: v}}\r\n", 4
    ),
    ("F/data.csv", "v\r\n1.0\r\n2\r\n4\r\n", 4), ("F/data.csv", "v\n1\n2\n5\n", 2),
    ("F/b.yaml", "axes: [{title: c}]\n", 2),
  ])
  func stalenessFollowsWhatIsDrawn(file: String, text: String, left: Int) throws {
    let workplace = try workplace()
    try Program.run(["build", "F"], in: workplace)
    try workplace.write(file, text)
    let check = try Program.run(["check", "F"], in: workplace)
    #expect(check.status == (left == 4 ? 0 : 1))
    #expect(upToDate(try Program.run(["build", "F"], in: workplace).output) == left)
    #expect(try Program.run(["check", "F"], in: workplace).status == 0)
  }

  /// A picture that is not whole is neither up to date nor right, and what check says to do mends it.
  @Test(arguments: ["F/a.png", "F/b.svg"])
  func damagedPicturesAreDrawnAgain(picture: String) throws {
    let workplace = try workplace()
    try Program.run(["build", "F"], in: workplace)
    let whole = try workplace.read(picture)
    let half = whole.count / 2
    let damages = [
      Array(whole[..<half]), whole[..<half] + [UInt8](repeating: 0, count: whole.count - half), [],
      whole + [0x20],
    ]
    for damage in damages {
      try OutputFile.replace(workplace.path + "/" + picture, with: damage)
      let check = try Program.run(["check", "F"], in: workplace)
      // Bytes behind a PNG's end change no pixel.
      if !(picture.hasSuffix("png") && damage.count > whole.count) {
        #expect(check.status == 1 && check.errors.contains("run 'figures build F'"), "\(check)")
      }
      #expect(upToDate(try Program.run(["build", "F"], in: workplace).output) == 3)
      #expect(try workplace.read(picture) == whole)
    }
  }

  @Test func thePictureOfAnotherFigureIsStale() throws {
    let workplace = try workplace()
    try Program.run(["build", "F"], in: workplace)
    try OutputFile.replace(workplace.path + "/F/a.svg", with: workplace.read("F/b.svg"))
    #expect(upToDate(try Program.run(["build", "F"], in: workplace).output) == 3)
  }

  @Test func aSmallFileOfAHugePictureIsNotUnpacked() throws {
    let workplace = try workplace()
    try Program.run(["build", "F"], in: workplace)
    var bomb = try workplace.read("F/b.png")
    bomb.replaceSubrange(16..<24, with: [0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30])
    try OutputFile.replace(workplace.path + "/F/b.png", with: bomb)
    let check = try Program.run(["check", "F"], in: workplace)
    #expect(check.status == 1 && check.errors.contains("30000 x 30000 px instead of 640 x 480"), "\(check)")
  }

  @Test func mistakesAreToldAndTheOthersDrawn() throws {
    let workplace = try workplace()
    try workplace.write("F/c.yaml", "axes: [{titel: c}]\n")
    let build = try Program.run(["build", "F"], in: workplace)
    #expect(build.status == 1 && build.errors.hasPrefix("F/c.yaml:1:"), "\(build)")
    #expect(workplace.exists("F/a.png") && workplace.exists("F/b.svg") && !workplace.exists("F/c.png"))
    let check = try Program.run(["check", "F"], in: workplace)
    #expect(check.status == 1)
    #expect(try Program.run(["build", "none"], in: workplace).errors == "none: there is no such file\n")
  }

  @Test func foreignAndMissingPicturesAreTold() throws {
    let workplace = try workplace()
    try Program.run(["build", "F"], in: workplace)
    try workplace.write("F/old.png", "x")
    unlink(workplace.path + "/F/b.svg")
    let check = try Program.run(["check", "F"], in: workplace)
    #expect(check.status == 1)
    #expect(
      check.errors
        == "F/b.svg: missing: run 'figures build F'\nF/old.png: foreign: no description makes it; remove it\n"
    )
  }

  /// What is no file is never replaced, and nothing is drawn.
  @Test func whatIsNoFileIsRefused() throws {
    let workplace = try workplace()
    #expect(mkfifo(workplace.path + "/F/a.png", 0o600) == 0)
    let build = try Program.run(["build", "F"], in: workplace)
    #expect(build.status == 1)
    #expect(build.errors == "cannot write F/a.png: it is a pipe; write to standard output instead\n")
    #expect(!workplace.exists("F/b.png"))
  }

  @Test func dataThatIsNoFileIsRefused() throws {
    let workplace = try workplace()
    unlink(workplace.path + "/F/data.csv")
    #expect(mkfifo(workplace.path + "/F/data.csv", 0o600) == 0)
    let build = try Program.run(["build", "F"], in: workplace)
    #expect(build.status == 1 && build.errors.contains("it is a pipe, not a file"), "\(build)")
    #expect(workplace.exists("F/b.png"))
  }

  /// Who reads one line and goes is no failure, and every figure is drawn.
  @Test func closedOutputEndsQuietly() throws {
    let workplace = try workplace()
    let build = try Program.run(
      ["build", "F"], in: workplace, wrapper: #"{ "$0" "$@"; echo $? > status; } | head -1"#)
    #expect(build.errors.isEmpty && build.output.hasPrefix("F/a.png"), "\(build)")
    #expect(String(decoding: try workplace.read("status"), as: UTF8.self) == "0\n")
    #expect(workplace.exists("F/b.svg"))
  }

  @Test func aFullOutputIsAFailure() throws {
    let workplace = try workplace()
    let build = try Program.run(["build", "F"], in: workplace, wrapper: #""$0" "$@" > /dev/full"#)
    #expect(build.status == 1 && build.errors.hasPrefix("standard output: "), "\(build)")
    #expect(workplace.exists("F/b.svg"))
  }

  /// Whenever a build is ended, every picture is whole or not there, and nothing else stays, after kill -9 until the next
  /// build.
  @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
  func endedBuildsLeaveNoLitter(signal: Int32) throws {
    let workplace = try Workplace()
    for number in 0..<24 {
      try workplace.write(
        "F/f\(number).yaml", "axes: [{title: '$x^{\(number)}$'}, {grid: true}]\nsubplots: [1, 2]\n")
    }
    for delay in [20_000, 60_000, 120_000, 250_000] {
      let process = Process()
      process.executableURL = URL(filePath: Program.path)
      process.arguments = ["build", "F", "--force"]
      process.currentDirectoryURL = URL(filePath: workplace.path)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(useconds_t(delay))
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      if signal != SIGKILL { #expect(try workplace.names("F").allSatisfy { !$0.hasSuffix(".part") }) }
    }
    #expect(try Program.run(["build", "F"], in: workplace).status == 0)
    #expect(try workplace.names("F").count == 72)
    #expect(try Program.run(["check", "F"], in: workplace).status == 0)
  }
}
