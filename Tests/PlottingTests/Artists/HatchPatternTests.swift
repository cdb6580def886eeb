import FigureDrawing
import Testing

@testable import Plotting

@Suite struct HatchPatternTests {
  /// The counts are those of matplotlib's `hatch.get_path`.
  @Test(
    "Letters make as many vertices as matplotlib's",
    arguments: [
      ("-", 12), ("|", 12), ("+", 24), ("/", 14), ("\\", 14), ("x", 28), ("//", 26), ("o", 2392), (".", 1196),
      ("*", 506),
    ])
  func vertices(_ letters: String, _ count: Int) throws {
    let path = try #require(HatchPattern(letters)).path
    #expect(path.vertices.count == count && path.codes?.count == count)
  }

  @Test func lettersThatStandForNothingAreNone() {
    #expect(HatchPattern("a") == nil && HatchPattern(String(repeating: "/", count: 31)) == nil)
  }

  @Test func hatchesHaveTheColourOfEdgesThatAreSeen() throws {
    let pattern = try #require(HatchPattern("/"))
    let red = Color(red: 1, green: 0, blue: 0)
    func color(_ color: ColorSpec?, edge: Color) -> Color {
      HatchLook(pattern, color: color, edge: edge, alpha: Alpha(0.5), in: Style()).color
    }
    #expect(color(nil, edge: red) == red && color(nil, edge: .clear) == .black)
    #expect(color(.color(red), edge: .black) == red.with(alpha: 0.5))
  }
}
