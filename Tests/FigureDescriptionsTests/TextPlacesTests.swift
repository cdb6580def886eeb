import FigureDescriptions
import Testing

@Suite struct TextPlacesTests {
  @Test func labelsAreFoundWhereTheyStand() throws {
    let description = try FigureDescription(
      yaml: """
        axes:
          - title: "$\\\\frac{1}$"
            artists:
              - line: {x: [1, 2], y: x, sweep: {alpha: [1, 2]}, label: '$f|alpha={alpha} $'}
        """, name: "figure")
    #expect(description.diagnostic(of: #"$\frac{1}$"#, "bad").description == "figure:2:12: bad")
    #expect(description.diagnostic(of: "$f|alpha=2 $", "bad").line == 4)
    #expect(description.diagnostic(of: "absent", "bad").line == 0)
  }
}
