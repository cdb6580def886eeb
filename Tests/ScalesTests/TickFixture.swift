import Foundation

@testable import Scales

/// Rows of a table that `make_ticks.py` wrote beside the tests.
func tickFixture<Row: Decodable>(_ name: String) throws -> [Row] {
  let tests = URL(filePath: #filePath).deletingLastPathComponent()
  let table = tests.appending(path: "Fixtures/\(name).json")
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try decoder.decode([Row].self, from: Data(contentsOf: table))
}

/// The parameters of a scale as matplotlib's `set_xscale` takes them.
struct ScaleParameters: Decodable {
  let value: String
  let base: Double?
  let subs: [Double]?
  let nonpositive: LogScale.NonPositive?
  let linthresh: Double?
  let linscale: Double?

  var scale: AxisScale {
    switch value {
    case "log": .log(base: base ?? 10, subs: subs, nonpositive: nonpositive ?? .clip)
    case "symlog":
      .symlog(base: base ?? 10, linthresh: linthresh ?? 2, subs: subs, linscale: linscale ?? 1)
    default: .linear
    }
  }
}

extension ViewInterval {
  init(_ ends: [Double]) { self.init(ends[0], ends[1]) }
}

/// Views that no axis should have, and that must not stop a figure.
let hardViews = [
  ViewInterval(.nan, 1), ViewInterval(0, .infinity), ViewInterval(-.infinity, .infinity), ViewInterval(0, 0),
  ViewInterval(-1e308, 1.7e308), ViewInterval(1.7e308, 1.6e308), ViewInterval(1e300, 1e300),
  ViewInterval(-.greatestFiniteMagnitude, .greatestFiniteMagnitude),
  ViewInterval(0, .leastNonzeroMagnitude), ViewInterval(.leastNonzeroMagnitude, .greatestFiniteMagnitude),
  ViewInterval(-2, -1), ViewInterval(3, -1), ViewInterval(1, Double(1).nextUp),
]
