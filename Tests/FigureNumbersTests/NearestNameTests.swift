import FigureNumbers
import Testing

@Suite struct NearestNameTests {
  static let names = [
    "sigmoid", "tanh", "relu", "leaky_relu", "elu", "linewidth", "linestyle", "x", "xlabel", "ylabel",
  ]

  @Test(arguments: [
    ("sigmod", "sigmoid"), ("Tanh", "tanh"), ("leakyrelu", "leaky_relu"), ("lienwidth", "linewidth"),
    ("xlable", "xlabel"),
    ("reul", "relu"), ("line_style", "linestyle"), ("zlabel", "xlabel"), ("elo", "elu"),
  ])
  func suggests(name: String, expected: String) {
    #expect(nearest(name, among: Self.names) == expected)
  }

  @Test(arguments: ["", "y", "hatch", "completely different"])
  func staysSilentWhereNothingIsNear(name: String) {
    #expect(nearest(name, among: Self.names) == nil)
  }

  @Test func theCommonBeginningAndCaseBreakTies() {
    #expect(nearest("sinn", among: ["sign", "sin"]) == "sin")
    #expect(nearest("ab", among: ["AB", "ab"]) == "ab")
    #expect(nearest("ab", among: [String]()) == nil)
  }
}
