import FigureKit
import Testing

/// What a drawing knows of its parts and of its colours.
@Suite struct SceneRolesTests {
  private func drawing(_ yaml: String) throws -> Drawing {
    try FigureRenderer(FigureDescription(yaml: yaml, name: "f").figure, name: "f").drawing
  }

  private func roles(_ element: Drawing.Element) -> [ColorRole?] {
    switch element.primitive {
    case .path(let shape): [shape.fill, shape.stroke?.color].compactMap { $0 }.map(\.role)
    case .markers(let run): [run.fill, run.stroke?.color].compactMap { $0 }.map(\.role)
    case .collection(let collection): (collection.fills + collection.strokes.map(\.color)).map(\.role)
    case .glyphs(let run): [run.color.role]
    case .image: []
    }
  }

  private func roles(of part: String, in drawing: Drawing) -> Set<ColorRole?> {
    Set(drawing.elements.filter { $0.artist.contains(part) }.flatMap { roles($0) })
  }

  @Test func whatStylesChooseHasARole() throws {
    let drawing = try drawing(
      """
      axes:
      - title: T
        xlabel: x
        grid: true
        legend: true
        artists:
        - line: {x: [0, 1], y: [0, 1], label: a, marker: o}
        - line: {x: [0, 1], y: [1, 0], label: b}
        - scatter: {x: [0, 1], y: [1, 0], label: c}
        - bar: {x: [0, 1], height: [1, 2], color: C4}
        - hist: {x: [0, 1]}
      """)
    #expect(roles(of: "axes1/line1", in: drawing) == [.series(0)])
    #expect(roles(of: "axes1/line2", in: drawing) == [.series(1)])
    #expect(roles(of: "axes1/scatter1", in: drawing) == [.series(0)])
    #expect(roles(of: "axes1/bar2", in: drawing) == [.series(4)])
    #expect(roles(of: "/grid", in: drawing) == [.grid])
    #expect(roles(of: "/patch", in: drawing) == [.paper])
    #expect(roles(of: "spines", in: drawing) == [.ink] && roles(of: "mark", in: drawing) == [.ink])
    #expect(roles(of: "title", in: drawing) == [.ink] && roles(of: "xaxis/label", in: drawing) == [.ink])
    #expect(roles(of: "legend/frame", in: drawing) == [.paper, .frame])
    #expect(drawing.elements.allSatisfy { roles($0).allSatisfy { $0 != nil } })
  }

  @Test func whatTheAuthorChoosesHasNone() throws {
    let drawing = try drawing(
      """
      facecolor: white
      rc: {axes.edgecolor: black, text.color: navy}
      axes:
      - title: T
        facecolor: '0.9'
        artists: [{line: {x: [0, 1], y: [0, 1], color: red}}, {imshow: {z: [[1, 2]]}}]
      """)
    for part in ["patch", "spines", "title", "line1"] {
      #expect(roles(of: part, in: drawing) == [nil], "\(part)")
    }
  }

  /// Each part of a picture is drawn in one go, so that a document can hold it in one group.
  @Test(arguments: GeneratedFiguresTests.lines.compactMap { GeneratedFiguresTests.Reference($0) })
  func partsAreDrawnInOneGo(_ reference: GeneratedFiguresTests.Reference) throws {
    var begun: Set<String> = []
    try drawing(reference.description).walk { step in
      if case .begin(let part) = step { #expect(begun.insert(part.path).inserted, "\(part.path)") }
    }
    #expect(begun.contains("figure"))
  }
}
