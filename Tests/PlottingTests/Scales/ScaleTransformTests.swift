import Testing

@testable import Plotting

@Suite struct ScaleTransformTests {
  private struct Row: Decodable {
    let scale: ScaleParameters
    let values: [Double]
    let places: [Double?]
    let inverse: [Double?]
  }

  /// A null in the table stands for what is not finite.
  private func agree(_ value: Double, _ expected: Double?) -> Bool {
    expected.map { $0 == value } ?? !value.isFinite
  }

  @Test func equalsMatplotlib() throws {
    let rows: [Row] = try tickFixture("transforms")
    try #require(rows.count > 5)
    for row in rows {
      let transform = row.scale.scale.transform
      for (index, value) in row.values.enumerated() {
        #expect(agree(transform(value), row.places[index]), "\(row.scale) \(value)")
        #expect(agree(transform.inverse(value / 1e10), row.inverse[index]), "\(row.scale) inverse \(value)")
      }
    }
  }

  @Test func identityChangesNothing() {
    #expect(ScaleTransform.identity(ViewInterval(-1, 2)) == ViewInterval(-1, 2))
    #expect(ScaleTransform.identity.inverse(3) == 3)
  }

  @Test func nanHasNoPlace() {
    for scale in [AxisScale.linear, .log(), .symlog()] {
      #expect(scale.transform(.nan).isNaN)
      #expect(scale.transform.inverse(.nan).isNaN)
    }
  }
}
