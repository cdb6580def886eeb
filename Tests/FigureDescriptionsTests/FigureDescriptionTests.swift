import FigureDrawing
import FigureNumbers
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct FigureDescriptionTests {
  /// The descriptions at the top of the package.
  static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/Figures"

  @Test(arguments: [
    ("sigmoid", [2], Size(8, 5), ["$\\sigma(x)=\\frac{1}{1+e^{-x}} $", "$\\sigma'(x)$"]),
    ("tanh", [2], Size(8, 5), ["$\\tanh(x)$", "$\\tanh'(x)$"]),
    ("relu", [3], Size(8, 5), ["$ f(x) = \\max(0, x) $", "$f'(x)$", nil]),
    ("sgn", [1], Size(8, 5), ["$sgn(x)$"]),
    (
      "leaky_relu", [3, 3], Size(10, 3.7),
      ["$ f(x)|\\alpha=0 $", "$ f(x)|\\alpha=0.1 $", "$ f(x)|\\alpha=1 $"]
    ),
    (
      "elu", [4, 4], Size(10, 3.5),
      [
        "$f(x)=ELU,|\\alpha = 0$", "$f(x)=ELU,|\\alpha = 0.2$", "$f(x)=ELU,|\\alpha = 0.5$",
        "$f(x)=ELU,|\\alpha = 1$",
      ]
    ),
  ])
  func decodesTheFiguresOfTheDocument(
    _ name: String, _ artists: [Int], _ size: Size, _ labels: [String?]
  ) throws {
    let description = try FigureDescription(contentsOf: Self.folder + "/\(name).yaml")
    let figure = description.figure
    #expect(description.name == name)
    #expect(description.data.isEmpty)
    #expect(figure.size == size)
    #expect(figure.dpi == 150)
    #expect(figure.crop == .tight(padding: nil))
    #expect(figure.layout == (artists.count == 2 ? .tight : .none))
    #expect(figure.style.axes.unicodeMinus == false)
    #expect(figure.axes.map(\.artists.count) == artists)
    #expect(figure.axes.allSatisfy { $0.grid == GridLines() && $0.legend != nil })
    #expect(figure.axes[0].artists.map(Self.label) == labels)
  }

  @Test func samplesTheCurves() throws {
    let figure = try FigureDescription(contentsOf: Self.folder + "/elu.yaml").figure
    guard case .line(let line) = figure.axes[1].artists[2] else {
      Issue.record("the third artist is no line")
      return
    }
    #expect(line.x == Column(Linspace(-10, 10, count: 200)))
    #expect(line.y[199] == 1)
    #expect(abs(line.y[0] - 0.5 * 4.5399929762484854e-05) < 1e-18)
    #expect(line.properties == LineProperties(alpha: 0.5))
  }

  @Test func readsAHollowMarker() throws {
    let figure = try FigureDescription(contentsOf: Self.folder + "/relu.yaml").figure
    var expected = ScatterArtist(x: [0], y: Column(repeating: 0, count: 1))
    expected.sizes = [50]
    expected.marker = .circle
    expected.facecolors = [.none]
    expected.edgecolors = .colors([.color(Color(red: 1, green: 0, blue: 0))])
    #expect(figure.axes[0].artists[2] == .scatter(expected))
  }

  @Test(arguments: [
    ("Figures/relu.yaml", "relu"), ("a.b.yaml", "a.b"), ("/x/y.d/walk", "walk"), ("", ""),
    ("x/.hidden", ".hidden"), ("lr0.1.yml", "lr0.1"), ("a.YAML", "a"), ("geometry.json", "geometry"),
    (".yaml", ".yaml"),
    ("a.yaml.txt", "a.yaml.txt"),
  ])
  func namesAFigureByItsFile(_ path: String, _ name: String) {
    #expect(FigureDescription.name(of: path) == name)
  }

  @Test func findsPlacesOfTheFigure() throws {
    let yaml = "rc:\n  font.family: [X]\nsubplots: [1, 2]\naxes:\n- xlim: [1, 1]\n- title: t\n"
    let description = try FigureDescription(yaml: yaml, name: "f")
    let cases: [(FigurePlace?, String)] = [
      (FigurePlace("axes", 0, "xlim"), "f:5:3: xlim: no"),
      (FigurePlace("axes", 1, "xlim"), "f:6:3: xlim: no"),
      (FigurePlace("axes", 1), "f:6:3: no"), (FigurePlace("rc", "font.family"), "f:2:3: font.family: no"),
      (FigurePlace("axes", 9, "xlim"), "f:4:1: xlim: no"), (FigurePlace("figsize"), "f: figsize: no"),
      (nil, "f: no"),
    ]
    for (place, line) in cases { #expect(description.diagnostic(at: place, "no").description == line) }
  }

  @Test func saysThatAFileIsMissing() {
    #expect(
      throws: FigureDescriptionError([
        Diagnostic(path: "no/such.yaml", line: 0, column: 0, message: "there is no such file")
      ])
    ) { try FigureDescription(contentsOf: "no/such.yaml") }
    #expect(throws: FigureDescriptionError.self) { try FigureDescription(contentsOf: Self.folder) }
  }

  private static func label(_ artist: Artist) -> String? {
    switch artist {
    case .line(let line): line.label
    case .scatter(let scatter): scatter.label
    default: nil
    }
  }
}
