import FigureKit

/// The stages of a figure, in the order in which they are gone through; at the end its pixels once more, drawn by Cairo.
enum Stage: String, CaseIterable {
  case decode, fonts, layout, draw, encode, svg, cairo
}

/// Milliseconds of each stage for one figure, from a font library that knows nothing yet.
func measure(_ path: String) throws -> [Stage: Double] {
  let clock = ContinuousClock()
  var times: [Stage: Double] = [:]
  func time<Value>(_ stage: Stage, _ body: () throws -> Value) rethrows -> Value {
    let start = clock.now
    defer {
      let (seconds, attoseconds) = (clock.now - start).components
      times[stage] = Double(seconds) * 1e3 + Double(attoseconds) * 1e-15
    }
    return try body()
  }
  let description = try time(.decode) { try FigureDescription(contentsOf: path) }
  let fonts = try time(.fonts) { try FontLibrary() }
  let drawing = try time(.layout) { try FigureLayout(description.figure, fonts: fonts).drawing }
  let pixels = try time(.draw) { try Renderer().pixels(drawing, fonts: fonts) }
  _ = try time(.encode) { try PNGEncoder(dpi: drawing.dpi).encode(pixels) }
  _ = try time(.svg) { try Renderer().svg(drawing, fonts: fonts) }
  let others = try FontLibrary()
  _ = try time(.cairo) { try Renderer(engine: .cairo).pixels(drawing, fonts: others) }
  return times
}

let paths = CommandLine.arguments.dropFirst()
if paths.isEmpty {
  print("usage: stages FIGURE.yaml...")
} else {
  let runs = 15
  print("milliseconds, median of \(runs) runs: " + Stage.allCases.map(\.rawValue).joined(separator: ", "))
  for path in paths {
    let measured = try (0..<runs).map { _ in try measure(path) }
    let medians = Stage.allCases.map { stage in
      measured.compactMap { $0[stage] }.sorted()[runs / 2].text(.fixed(1))
    }
    print("\(path)  \(medians.joined(separator: "  "))")
  }
}
