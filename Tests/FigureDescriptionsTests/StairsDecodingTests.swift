import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct StairsDecodingTests {
  @Test func readsEveryKey() throws {
    var properties = FillProperties(color: .cycle(1), alpha: 0.5)
    properties.facecolor = .cycle(2)
    properties.edgecolor = .cycle(3)
    properties.linewidth = 2
    properties.linestyle = .dashed
    properties.zorder = 4
    #expect(
      try Described.artists(
        """
        stairs: {values: [1, 2], edges: [0, 1, 3], baseline: [0, 1], orientation: horizontal, fill: true, label: s,
          color: C1, facecolor: C2, edgecolor: C3, alpha: 0.5, linewidth: 2, linestyle: dashed, zorder: 4}
        """) == [
          .stairs(
            Stairs(
              [1, 2], edges: [0, 1, 3], baseline: [0, 1], orientation: .horizontal, isFilled: true,
              label: "s",
              properties: properties))
        ])
    #expect(
      try Described.artists("stairs: {values: {linspace: [0, 1, 3]}}") == [.stairs(Stairs([0, 0.5, 1]))])
  }

  @Test(arguments: [
    ("values: [1, 2], edges: [0, 1]", "edges: 2 edges for 2 values, expected 3"),
    ("values: [1], edges: [0, .nan]", "edges: expected numbers"),
    ("values: [1, 2], baseline: [0, 1, 2]", "baseline: 3 numbers for 2 values, expected 1 or 2"),
    ("edges: [0, 1]", "a stairs needs the key 'values'"),
  ])
  func saysWhatIsWrong(keys: String, message: String) {
    #expect(Described.mistakes(ofArtist: "stairs: {\(keys)}").first == message)
  }
}
