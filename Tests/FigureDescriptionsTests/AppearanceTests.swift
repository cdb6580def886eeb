import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct AppearanceTests {
  private static func node(_ yaml: String) throws -> YAMLNode { try YAMLDocument.parse(Array(yaml.utf8)) }
  private static func decoding() -> Decoding { Decoding(path: "f", folder: "") }

  @Test(arguments: [
    ("k", ColorSpec.color(.black)), ("'0.5'", .color(Color(white: 0.5))), ("C3", .cycle(3)), ("None", .none),
    ("[0.1, 0.2, 0.3]", .color(Color(red: 0.1, green: 0.2, blue: 0.3))),
    ("[0, 0, 0, 0.5]", .color(Color(white: 0, alpha: 0.5))),
    ("[w, 0.25]", .color(Color(white: 1, alpha: 0.25))),
    ("[C0, 0.5]", .color(Color(hex: 0x1f77b4, alpha: 0.5))), ("[none, 0.5]", .none),
    ("[[0, 0, 0], 0.5]", .color(Color(white: 0, alpha: 0.5))), ("[k, null]", .color(.black)),
  ])
  func readsColors(_ yaml: String, _ color: ColorSpec) throws {
    #expect(try Self.decoding().color(Self.node(yaml)) == color)
  }

  @Test(arguments: [
    ("r", 1), ("[r, g]", 2), ("[r, g, b, k, w]", 5), ("[0, 0, 0]", 1), ("[r, 0.5]", 1),
    ("[[0, 0, 0], [1, 1, 1]]", 2),
    ("[[r, 0.5], [g, 0.5], k]", 3), ("[]", 0),
  ])
  func readsListsOfColors(_ yaml: String, _ count: Int) throws {
    #expect(try Self.decoding().colors(Self.node(yaml)).count == count)
  }

  @Test(arguments: [
    ("'-'", LineStyle.solid), ("'--'", .dashed), ("'-.'", .dashDot), ("':'", .dotted), ("solid", .solid),
    ("dashed", .dashed), ("dashdot", .dashDot), ("dotted", .dotted), ("None", .none), ("none", .none),
    ("' '", .none),
    ("''", .none), ("[1, [2, 3, 4, 5]]", .custom(offset: 1, dashes: [2, 3, 4, 5])),
  ])
  func readsLineStyles(_ yaml: String, _ style: LineStyle) throws {
    #expect(try Read.lineStyle(Self.node(yaml)) == style)
  }

  @Test(
    arguments: Array(
      [
        Marker.tickLeft, .tickRight, .tickUp, .tickDown, .caretLeft, .caretRight, .caretUp, .caretDown,
        .caretLeftBase,
        .caretRightBase, .caretUpBase, .caretDownBase,
      ].enumerated()
    ).map { ($0.offset, $0.element) })
  func readsCodesOfMarkers(_ code: Int, _ marker: Marker) throws {
    #expect(try Read.marker(Self.node("\(code)")) == marker)
    #expect(throws: Mistakes.self) { try Read.marker(Self.node("'\(marker.rawValue)'")) }
  }

  @Test func readsNamesOfMarkers() throws {
    for name in [
      ".", ",", "o", "v", "^", "<", ">", "1", "2", "3", "4", "8", "s", "p", "*", "h", "H", "+", "x", "D", "d",
      "|", "_", "P", "X", "none",
    ] {
      #expect(try Read.marker(Self.node("'\(name)'")).rawValue == name)
    }
    for name in ["None", " ", ""] { #expect(try Read.marker(Self.node("'\(name)'")) == .none) }
  }

  @Test(arguments: [
    ("12", FontSize.points(12)), ("'9'", .points(9)), ("0.5", .points(1)), ("x-small", .named(.xSmall)),
    ("larger", .named(.larger)),
  ])
  func readsFontSizes(_ yaml: String, _ size: FontSize) throws {
    #expect(try Read.fontSize(Self.node(yaml)) == size)
  }

  @Test(arguments: [("bold", 700), ("extra bold", 800), ("book", 400), ("350", 350), ("'600'", 600)])
  func readsFontWeights(_ yaml: String, _ weight: Int) throws {
    #expect(try Read.fontWeight(Self.node(yaml)) == FontWeight(weight))
  }

  @Test(arguments: [("45", 45.0), ("vertical", 90), ("horizontal", 0), ("-30.5", -30.5)])
  func readsRotations(_ yaml: String, _ degrees: Double) throws {
    #expect(try Read.rotation(Self.node(yaml)) == degrees)
  }
}
