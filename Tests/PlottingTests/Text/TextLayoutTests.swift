import FigureDrawing
import Testing
import Typography

@testable import Plotting

@Suite struct TextLayoutTests {
  struct Row: Sendable {
    var text: String
    var size: Double
    var rotation: Double
    var alignments: (HorizontalAlignment, VerticalAlignment)
    var mode: TextBlock.RotationMode
    var box: Rect
    var baselines: [Point]
  }

  /// `Text._get_layout` of matplotlib 3.11.2 at 150 dpi, the anchor at the origin.
  static let rows: [Row] = [
    Row(
      text: "Sigmoid(x)", size: 10, rotation: 0, alignments: (.left, .baseline), mode: .default,
      box: Rect(x0: 0.0, y0: -5.0048828125, x1: 112.0, y1: 16.0), baselines: [Point(0.0, 0.0)]),
    Row(
      text: "Sigmoid(x)", size: 10, rotation: 90, alignments: (.center, .bottom), mode: .anchor,
      box: Rect(x0: -21.004882812500004, y0: -56.0, x1: 3.552713678800501e-15, y1: 56.0),
      baselines: [Point(-5.0048828125000036, -56.0)]),
    Row(
      text: "two\nlines", size: 12, rotation: 0, alignments: (.center, .top), mode: .default,
      box: Rect(x0: -29.0, y0: -60.015625, x1: 29.0, y1: 0.0),
      baselines: [Point(-22.5, -21.49658203125), Point(-29.0, -51.50732421875)]),
    Row(
      text: "two\nlines", size: 12, rotation: 30, alignments: (.right, .center), mode: .default,
      box: Rect(x0: -80.23728591949744, y0: -40.48752793700022, x1: 0.0, y1: 40.48752793700022),
      baselines: [
        Point(-58.23066465467474, -0.629058196598363), Point(-54.48362381012244, -33.11912331739874),
      ]),
    Row(
      text: "Größe (µm)", size: 9, rotation: -20, alignments: (.left, .centerBaseline), mode: .default,
      box: Rect(x0: 0.0, y0: -47.979703987958274, x1: 109.39731584661193, y1: 7.122802734375),
      baselines: [Point(1.5405936631734827, -6.263687603236757)]),
    Row(
      text: "$x^2$", size: 10, rotation: 0, alignments: (.right, .bottom), mode: .default,
      box: Rect(x0: -24.0, y0: 0.0, x1: 0.0, y1: 25.0048828125), baselines: [Point(-24.0, 5.0048828125)]),
    Row(
      text: #"a\#n$\frac{1}{2}$"#, size: 10, rotation: 45, alignments: (.center, .baseline), mode: .anchor,
      box: Rect(
        x0: -36.47924063349359, y0: -11.72762606710608, x1: 11.72762606710608, y1: 36.479240633493596),
      baselines: [
        Point(-23.812258194635454, 14.619870039210339), Point(-4.242640687119284, -4.242640687119284),
      ]),
    Row(
      text: "label", size: 10, rotation: 30, alignments: (.center, .top), mode: .xtick,
      box: Rect(x0: -54.66973699925637, y0: -43.690762119140125, x1: 0.0, y1: 0.0),
      baselines: [Point(-46.66973699925637, -39.356406460551014)]),
    Row(
      text: "label", size: 10, rotation: 100, alignments: (.center, .bottom), mode: .xtick,
      box: Rect(x0: -29.541828505876317, y0: 0.0, x1: 0.0, y1: 53.872655026120654),
      baselines: [Point(-4.928847396667544, 2.778370842670885)]),
    Row(
      text: "label", size: 10, rotation: 30, alignments: (.left, .center), mode: .ytick,
      box: Rect(x0: 0.0, y0: -5.0048828125, x1: 54.66973699925637, y1: 38.685879306640125),
      baselines: [Point(7.999999999999999, -0.670527153910891)]),
    Row(
      text: "label", size: 10, rotation: 200, alignments: (.right, .center), mode: .ytick,
      box: Rect(x0: -55.10841669015145, y0: -37.18116068898811, x1: 0.0, y1: 0.0),
      baselines: [Point(-5.4723222932106985, -4.703051446804473)]),
    Row(
      text: "x\n\ny", size: 10, rotation: 0, alignments: (.left, .bottom), mode: .default,
      box: Rect(x0: 0.0, y0: 0.0, x1: 12.0, y1: 75.01220703125),
      baselines: [Point(0.0, 57.098388671875), Point(0.0, 32.094319661458336), Point(0.0, 7.090250651041671)]),
  ]

  @Test(arguments: rows) func equalsMatplotlib(row: Row) throws {
    let setter = TextSetter(fonts: try FontLibrary(), style: Style(), dpi: 150)
    let layout = try setter.layout(
      TextBlock(
        row.text, font: Style().textFont(size: .points(row.size)), rotation: row.rotation,
        horizontalAlignment: row.alignments.0, verticalAlignment: row.alignments.1, rotationMode: row.mode))
    func isNear(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 1e-9 }
    let box = layout.box
    #expect(isNear(box.x0, row.box.x0) && isNear(box.y0, row.box.y0), "\(box)")
    #expect(isNear(box.x1, row.box.x1) && isNear(box.y1, row.box.y1), "\(box)")
    #expect(layout.lines.count == row.baselines.count)
    for (line, expected) in zip(layout.lines, row.baselines) {
      #expect(isNear(line.origin.x, expected.x) && isNear(line.origin.y, expected.y), "\(line.origin)")
    }
  }

  @Test func runsStandAtTheirBaselines() throws {
    let setter = TextSetter(fonts: try FontLibrary(), style: Style(), dpi: 150)
    let layout = try setter.layout(TextBlock("one\n\ntwo", font: Style().textFont(), rotation: 90))
    let runs = layout.runs(at: Point(10, 20), canvasHeight: 100)
    #expect(runs.map(\.text) == ["one", "two"])
    #expect(runs.map(\.rotation) == [90, 90])
    #expect(
      runs.map(\.anchor.x) == [
        layout.baselines(at: Point(10, 20))[0].x, layout.baselines(at: Point(10, 20))[2].x,
      ])
    #expect(layout.runs(at: Point(.nan, 20), canvasHeight: 100).isEmpty)
    #expect(layout.runs(at: Point(10, .infinity), canvasHeight: 100).isEmpty)
  }
}
