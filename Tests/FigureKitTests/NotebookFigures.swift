import FigureKit
import Testing

/// The six figures of the notebook, as the tests draw them, and matplotlib's pictures and geometry of them.
enum NotebookFigures {
  static let names = ["elu", "leaky_relu", "relu", "sgn", "sigmoid", "tanh"]

  /// A figure drawn whole or cropped to its ink.
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var isTight: Bool

    var testDescription: String { isTight ? "\(name).tight" : name }

    /// The figure laid out as this case wants it.
    func renderer(engine: RenderingEngine = .exact, includesGeometry: Bool = false) throws -> FigureRenderer {
      let options = OutputOptions(crop: isTight ? .tight(padding: nil) : .full, engine: engine)
      return try FigureRenderer(
        NotebookFigures.figure(name), name: name, options: options, includesGeometry: includesGeometry)
    }

    /// matplotlib's picture.
    func reference() throws -> Pixels {
      try PNGDecoder.decode(InputFile.read(fixtures + "matplotlib/\(testDescription).png"))
    }
  }

  static let cases = names.flatMap { [Case(name: $0, isTight: false), Case(name: $0, isTight: true)] }

  static let projectFolder: String = {
    // This file is Tests/FigureKitTests/NotebookFigures.swift.
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/"
  }()

  static let fixtures = projectFolder + "Tests/FigureKitTests/Fixtures/"

  static func figure(_ name: String) throws -> Figure {
    try FigureDescription(contentsOf: projectFolder + "Figures/\(name).yaml").figure
  }
}
