import FigureFiles
import Foundation
import LibC
import Testing

/// A folder to work in that goes when the test ends.
final class Workplace {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "figures-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let file = path + "/" + name
    try Folder.make(String(file[..<file.lastIndex(of: "/")!]))
    try OutputFile.replace(file, with: Array(text.utf8))
  }

  func read(_ name: String) throws -> [UInt8] { try InputFile.read(path + "/" + name) }

  func exists(_ name: String) -> Bool { FileIdentity(path + "/" + name) != nil }

  /// All files, hidden ones included.
  func names(_ folder: String = "") throws -> [String] { try Folder.names(in: path + "/" + folder) }
}

/// The built program as a process of its own.
struct Program {
  struct Outcome {
    var status: Int32
    var isSignal: Bool
    var output: String
    var errors: String
  }

  /// Beside the tests' own bundle.
  static let path: String = {
    var folder = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    if !FileManager.default.isExecutableFile(atPath: folder.appending(path: "figures").path) {
      // swift-testing's runner is elsewhere: the products lie where the sources are built.
      let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
      folder = project.appending(path: ".build/debug")
    }
    return folder.appending(path: "figures").path
  }()

  /// Runs the program to its end, or for a minute.
  @discardableResult
  static func run(
    _ arguments: [String], in workplace: Workplace, input: [UInt8] = [], wrapper: String? = nil
  ) throws -> Outcome {
    let process = Process()
    if let wrapper {
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", wrapper, path] + arguments
    } else {
      process.executableURL = URL(filePath: path)
      process.arguments = arguments
    }
    process.currentDirectoryURL = URL(filePath: workplace.path)
    let (output, errors, given) = (Pipe(), Pipe(), Pipe())
    (process.standardOutput, process.standardError, process.standardInput) = (output, errors, given)
    try process.run()
    let (said, warned) = (output.fileHandleForReading, errors.fileHandleForReading)
    if !input.isEmpty { try? given.fileHandleForWriting.write(contentsOf: Data(input)) }
    try? given.fileHandleForWriting.close()
    let warnings = Mutexed<Data>()
    let reader = Thread { warnings.set(warned.readDataToEndOfFile()) }
    reader.start()
    let text = said.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, isSignal: process.terminationReason == .uncaughtSignal,
      output: String(decoding: text, as: UTF8.self), errors: String(decoding: warnings.get(), as: UTF8.self))
  }
}

/// A value that another thread gives.
final class Mutexed<Value>: @unchecked Sendable {
  private let condition = NSCondition()
  private var value: Value?

  func set(_ new: Value) {
    condition.lock()
    value = new
    condition.broadcast()
    condition.unlock()
  }

  func get() -> Value {
    condition.lock()
    defer { condition.unlock() }
    while true {
      if let value { return value }
      condition.wait()
    }
  }
}
