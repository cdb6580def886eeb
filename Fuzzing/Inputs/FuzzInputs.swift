import FigureKit
import LibC

/// What libFuzzer's bytes are taken for: the environment's `FIGURES_FUZZ`.
enum FuzzedInput: String {
  case descriptions, data, math

  static let chosen: FuzzedInput = {
    guard let name = getenv("FIGURES_FUZZ"), let input = FuzzedInput(rawValue: String(cString: name)) else {
      fatalError("set FIGURES_FUZZ to descriptions, data or math")
    }
    return input
  }()
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runLibFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// What the package manager takes for the program's entry, in place of libFuzzer's own.
@_cdecl("FuzzInputs_main")
public func fuzzInputs(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?)
  -> CInt
{
  var (count, arguments) = (count, arguments)
  return runLibFuzzer(&count, &arguments) { tryOneInput($0, $1) }
}

/// What libFuzzer calls with every input. Refusals in one line are fine; traps, leaks and long times are not.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch FuzzedInput.chosen {
  case .descriptions: tryDescription(bytes)
  case .data: tryData(bytes)
  case .math: tryMath(bytes)
  }
  return 0
}

private func tryDescription(_ bytes: [UInt8]) {
  do throws(FigureDescriptionError) {
    draw(try FigureDescription(yaml: bytes, name: "fuzzed", folder: dataFolder).figure)
  } catch {
    precondition(!error.diagnostics.isEmpty, "a description is refused without a word")
    for diagnostic in error.diagnostics { check("\(diagnostic)") }
  }
}

/// The first byte chooses what the file is called.
private func tryData(_ bytes: [UInt8]) {
  let name = ["data.csv", "data.npy", "data.txt", "data.npz"][Int(bytes.first ?? 0) % 4]
  let path = dataFolder + "/" + name
  guard (try? OutputFile.replace(path, with: Array(bytes.dropFirst()))) != nil else { return }
  for column in ["", ", column: a"] {
    tryDescription(
      Array("axes: [{artists: [{line: {x: {file: \(name)\(column)}, y: {file: \(name)\(column)}}}]}]".utf8))
  }
  tryDescription(Array("axes: [{artists: [{imshow: {z: {file: \(name)}}}]}]".utf8))
}

/// As the title of a figure, which is plain text where it is no math.
private func tryMath(_ bytes: [UInt8]) {
  var figure = Figure(size: Size(2, 1), dpi: 50)
  figure.axes = [Axes(title: Label(String(decoding: bytes, as: UTF8.self)))]
  draw(figure)
}

/// Draws small figures in all formats that are our own.
private func draw(_ figure: Figure) {
  let size = figure.size ?? figure.style.figure.figsize
  let dpi = max(figure.dpi ?? figure.style.figure.dpi, figure.pictureDPI ?? 0)
  do {
    let renderer = try FigureRenderer(
      figure, name: "fuzzed", options: OutputOptions(memoryLimit: 1e8), fonts: fonts,
      includesGeometry: true)
    for warning in renderer.warnings { check("\(warning)") }
    for note in renderer.notes { check(note) }
    _ = try renderer.output(.json)
    guard size.width * dpi * size.height * dpi < 300_000, renderer.drawing.size.width < 2000,
      renderer.drawing.size.height < 2000
    else { return }
    _ = try renderer.output(.png)
    _ = try renderer.output(.svg)
  } catch {
    check("\(error)")
  }
}

/// Messages of figures say something.
private func check(_ message: String) { precondition(!message.isEmpty, "an empty message") }

/// Where the fuzzed data lies, with a file that descriptions may name.
private let dataFolder: String = {
  let folder = getenv("FIGURES_FUZZ_DATA").map { String(cString: $0) } ?? "/tmp"
  try? OutputFile.replace(folder + "/run.csv", with: Array("a,b\n1,2\n3,\n".utf8))
  return folder
}()

/// Opened once: that takes longer than most figures.
nonisolated(unsafe) private let fonts = try? FontLibrary()
