import FigureDrawing
import Testing

@testable import Scales

@Suite struct NormTests {
  /// The quick way gives the same places as the way for each value.
  @Test func indicesAreThoseOfEachValue() throws {
    let values = [-3, 0, 0.1, 0.25, 0.999, 1, 2, 255, 1e300, -.infinity, .infinity, .nan]
    for norm in [Norm.linear, .log, .power(gamma: 2), .centered(), .boundary([0, 1, 3])] {
      for (vmin, vmax) in [(0.5, 1.5), (0.25, 0.25), (0.1, 255)] {
        let settled = try SettledNorm(norm, values: values, vmin: vmin, vmax: vmax)
        let map = try #require(ColorMap(named: "tab10"))
        let expected = values.map { UInt16(settled.index(of: $0, in: map) ?? map.colors.count) }
        #expect(settled.indices(of: values, in: map) == expected)
      }
    }
  }

  @Test func withoutDataNothingHasAColor() throws {
    for norm in [Norm.log, .linear, .scale(.symlog()), .power(gamma: 2), .centered(), .twoSlope(center: 0.5)]
    {
      let settled = try SettledNorm(norm, values: [.nan, .nan])
      #expect(settled.colors(of: [.nan], in: .viridis) == [.clear])
    }
  }

  private struct Row: Decodable {
    let name: String
    let parameters: [Double]
    let vmin: Double?
    let vmax: Double?
    let values: [Double]
    let places: [Int?]
    let ends: [Double]

    var norm: Norm {
      switch name {
      case "log": .log
      case "symlog": .scale(.symlog(linthresh: parameters[0], linscale: parameters[1]))
      case "two_slope": .twoSlope(center: parameters[0])
      case "centered": .centered(center: parameters[0])
      case "power": .power(gamma: parameters[0])
      case "boundary", "boundary10": .boundary(parameters)
      default: .linear
      }
    }
  }

  @Test func equalMatplotlib() throws {
    let rows: [Row] = try tickFixture("norms")
    try #require(rows.count == 48)
    for row in rows {
      let norm = try SettledNorm(row.norm, values: row.values, vmin: row.vmin, vmax: row.vmax)
      let map = try #require(ColorMap(named: row.name == "boundary10" ? "tab10" : "viridis"))
      #expect([norm.vmin, norm.vmax] == row.ends, "\(row.name)")
      #expect(row.values.map { norm.index(of: $0, in: map) } == row.places, "\(row)")
    }
  }

  @Test func endsAreFoundFromFiniteValues() throws {
    let norm = try SettledNorm(.linear, values: [.nan, 3, -1, .infinity])
    #expect((norm.vmin, norm.vmax) == (-1, 3))
    #expect(norm(1) == 0.5)
    #expect(norm(.nan).isNaN)
  }

  @Test func valuesOfOneNumberAreAtTheLowerEnd() throws {
    for norm in [Norm.linear, .log, .power(gamma: 2), .scale(.symlog())] {
      #expect(try SettledNorm(norm, values: [4, 4])(4) == 0)
    }
  }

  @Test func nothingIsSpreadFromZeroToOne() throws {
    let norm = try SettledNorm(.linear, values: [])
    #expect((norm.vmin, norm.vmax) == (0, 1))
  }

  @Test(arguments: [
    (
      Norm.linear, 2.0, 1.0,
      "vmin (2) must not be larger than vmax (1); an end that is left out is that of the data"
    ),
    (.linear, 0, .infinity, "vmin and vmax must be finite"),
    (.log, -1, 1, "vmin and vmax must have a place on the scale of the norm; give both"),
    (.twoSlope(center: .nan), 0, 1, "the centre must be between vmin and vmax"),
    (.boundary([1]), 0, 1, "boundaries are at least two numbers, each larger than the one before"),
    (.boundary([1, 1]), 0, 1, "boundaries are at least two numbers, each larger than the one before"),
  ])
  func refusesEnds(norm: Norm, vmin: Double, vmax: Double, message: String) {
    #expect(throws: NormError(message)) { try SettledNorm(norm, values: [], vmin: vmin, vmax: vmax) }
  }

  @Test func colorsOfValues() throws {
    let map = ColorMap(colors: [.black, .white])
    let norm = try SettledNorm(.linear, values: [0, 10])
    #expect(
      norm.colors(of: [0, 4, 5, 10, 11, .nan], in: map) == [.black, .black, .white, .white, .white, .clear])
  }
}
