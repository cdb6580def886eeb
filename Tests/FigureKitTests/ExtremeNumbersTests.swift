import FigureKit
import Foundation
import Testing

/// Whatever number stands wherever a figure has one, it is drawn or refused in a message: none becomes a whole number
/// that cannot hold it.
@Suite struct ExtremeNumbersTests {
  static let numbers: [Double] = [
    .nan, .infinity, -.infinity, 1e300, -1e300, 1e20, -1e20, 1e10, -1e10, 4e9, 1e-300, .leastNonzeroMagnitude,
    0, -1,
  ]

  /// One change of a figure for each number that a figure has.
  static let places: [(name: String, change: @Sendable (inout Figure, Double) -> Void)] = [
    ("figsize", { $0.size = Size($1, 1) }),
    ("height", { $0.size = Size(1, $1) }),
    ("dpi", { $0.dpi = $1 }),
    (
      "small and fine",
      {
        $0.size = Size(1 / $1, 1 / $1)
        $0.dpi = $1
      }
    ),
    ("savefig.dpi", { $0.pictureDPI = $1 }),
    (
      "pad_inches",
      {
        $0.padding = $1
        $0.crop = .tight(padding: nil)
      }
    ),
    ("wspace", { $0.grid.wspace = $1 }),
    ("left", { $0.grid.left = $1 }),
    ("top", { $0.grid.top = $1 }),
    (
      "title.x",
      {
        $0.axes[0].title?.x = $1
        $0.crop = .tight(padding: nil)
      }
    ),
    (
      "title.y",
      {
        $0.axes[0].title?.y = $1
        $0.crop = .tight(padding: nil)
      }
    ),
    (
      "title.pad",
      {
        $0.axes[0].title?.pad = $1
        $0.crop = .tight(padding: nil)
      }
    ),
    ("title.rotation", { $0.axes[0].title?.rotation = $1 }),
    ("title.size", { $0.axes[0].title?.size = .points($1) }),
    (
      "labelpad",
      {
        $0.axes[0].x.label?.pad = $1
        $0.layout = .tight
      }
    ),
    ("xlim", { $0.axes[0].x.limits = .init($1, 3) }),
    ("both limits", { $0.axes[0].x.limits = .init($1, 2 * $1) }),
    (
      "xlim, log",
      {
        $0.axes[0].x.limits = .init($1, 3)
        $0.axes[0].x.scale = .log()
      }
    ),
    (
      "xlim, symlog",
      {
        $0.axes[0].x.limits = .init(-3, $1)
        $0.axes[0].x.scale = .symlog()
      }
    ),
    ("linthresh", { $0.axes[0].x.scale = .symlog(linthresh: $1) }),
    ("linscale", { $0.axes[0].x.scale = .symlog(linscale: $1) }),
    ("base", { $0.axes[0].x.scale = .log(base: $1) }),
    ("subs", { $0.axes[0].x.scale = .log(subs: [$1, 2]) }),
    ("xticks", { $0.axes[0].x.ticks = FixedTicks(at: [$1, 1]) }),
    ("margin", { $0.axes[0].x.margin = $1 }),
    ("aspect", { $0.axes[0].aspect = .ratio($1) }),
    ("tick length", { $0.axes[0].tickParameters = [with(TickParameters(), \.length, $1)] }),
    ("tick width", { $0.axes[0].tickParameters = [with(TickParameters(), \.width, $1)] }),
    (
      "tick pad",
      {
        $0.axes[0].tickParameters = [with(TickParameters(), \.pad, $1)]
        $0.layout = .tight
      }
    ),
    ("tick rotation", { $0.axes[0].tickParameters = [with(TickParameters(), \.labelrotation, $1)] }),
    ("grid width", { $0.axes[0].grid = GridLines(linewidth: $1) }),
    ("legend anchor", { $0.axes[0].legend?.anchor = Rect(x0: $1, y0: 0, x1: $1, y1: 1) }),
    ("legend place", { $0.axes[0].legend?.placement = .at(Point($1, 0)) }),
    ("handlelength", { $0.axes[0].legend?.handleLength = $1 }),
    ("labelspacing", { $0.axes[0].legend?.labelSpacing = $1 }),
    ("markerscale", { $0.axes[0].legend?.markerScale = $1 }),
    ("font size", { $0.style.font.size = $1 }),
    ("simplify", { $0.style.path.simplifyThreshold = $1 }),
    ("line x", { add(Line(x: [0, $1, 2], y: [0, 1, 2]), to: &$0) }),
    ("line y", { add(Line(x: [0, 1, 2], y: [0, $1, 2]), to: &$0) }),
    ("linewidth", { add(line(\.linewidth, $1), to: &$0) }),
    ("dashed linewidth", { add(dashed($1), to: &$0) }),
    ("dashes", { add(line(\.linestyle, .custom(offset: 0, dashes: [$1, 1])), to: &$0) }),
    ("dash offset", { add(line(\.linestyle, .custom(offset: $1, dashes: [1, 1])), to: &$0) }),
    ("markersize", { add(marked(\.markersize, $1), to: &$0) }),
    ("markeredgewidth", { add(marked(\.markeredgewidth, $1), to: &$0) }),
    ("markevery", { add(marked(\.markevery, .fraction($1, start: 0)), to: &$0) }),
    ("markevery start", { add(marked(\.markevery, .fraction(0.1, start: $1)), to: &$0) }),
    ("alpha", { add(line(\.alpha, $1), to: &$0) }),
    ("zorder", { add(line(\.zorder, $1), to: &$0) }),
    ("axhline", { add(ReferenceLine(.horizontal, at: $1), to: &$0) }),
    ("axvspan", { add(Span(.vertical, from: $1, to: 1), to: &$0) }),
    ("scatter x", { add(Scatter(x: [0, $1], y: [0, 1]), to: &$0) }),
    ("scatter s", { add(with(Scatter(x: [0, 1], y: [0, 1]), \.sizes, [$1, 5]), to: &$0) }),
    ("scatter c", { add(with(Scatter(x: [0, 1], y: [0, 1]), \.values, [$1, 5]), to: &$0) }),
    ("scatter width", { add(with(Scatter(x: [0, 1], y: [0, 1]), \.linewidths, [$1, 5]), to: &$0) }),
    ("fill", { add(FillBetween(x: [0, 1], y1: [0, $1], y2: [1, 2]), to: &$0) }),
    ("bar", { add(Bar(x: [0, $1], height: [1, 2]), to: &$0) }),
    ("bar height", { add(Bar(x: [0, 1], height: [$1, 2]), to: &$0) }),
    ("bar width", { add(Bar(x: [0, 1], height: [1, 2], width: [$1]), to: &$0) }),
    ("bar bottom", { add(Bar(x: [0, 1], height: [1, 2], bottom: [$1]), to: &$0) }),
    (
      "yerr", { add(ErrorBar(x: [0, 1], y: [1, 2], yerr: .init(lower: [$1, 1], upper: [1, 1])), to: &$0) }
    ),
    (
      "capsize",
      {
        var bars = ErrorBar(x: [0, 1], y: [1, 2], yerr: .init(lower: [1, 1], upper: [1, 1]))
        bars.capsize = $1
        add(bars, to: &$0)
      }
    ),
    (
      "text",
      {
        add(Text("a", at: Point($1, 1)), to: &$0)
        $0.crop = .tight(padding: nil)
      }
    ),
    (
      "text in the axes",
      {
        add(Text("a", at: Point($1, 1), coordinates: .axesFraction), to: &$0)
        $0.crop = .tight(padding: nil)
      }
    ),
    ("xy", { add(Annotation("a", target: Point($1, 1), arrow: .init()), to: &$0) }),
    (
      "xytext",
      {
        add(Annotation("a", target: Point(1, 1), textPosition: Point(0, $1), arrow: .init()), to: &$0)
        $0.crop = .tight(padding: nil)
      }
    ),
    ("z", { add(Image(Grid([[$1, 1], [2, 3]])!), to: &$0) }),
    (
      "extent",
      { add(Image(Grid([[0, 1]])!, extent: .init(left: $1, right: 2, bottom: 0, top: 1)), to: &$0) }
    ),
    (
      "far extent",
      { add(Image(Grid([[0, 1]])!, extent: .init(left: $1, right: 2 * $1, bottom: 0, top: $1)), to: &$0) }
    ),
    ("vmin", { add(Image(Grid([[0, 1]])!, colors: ColorMapping(vmin: $1)), to: &$0) }),
    ("gamma", { add(Image(Grid([[0, 1]])!, colors: ColorMapping(norm: .power(gamma: $1))), to: &$0) }),
    ("vcenter", { add(Image(Grid([[0, 1]])!, colors: ColorMapping(norm: .twoSlope(center: $1))), to: &$0) }),
    ("boundary", { add(Image(Grid([[0, 1]])!, colors: ColorMapping(norm: .boundary([0, $1]))), to: &$0) }),
    (
      "colour of a map",
      { add(Image(Grid([[0, 1]])!, colors: ColorMapping(.through([.black, Color(white: $1)]))), to: &$0) }
    ),
    ("opacity of an image", { add(Image(Grid([[0, 1]])!, alpha: $1), to: &$0) }),
    (
      "unclipped image",
      {
        var image = Image(Grid([[0, 1]])!, extent: .init(left: 0, right: $1, bottom: 0, top: 1))
        image.clipOn = false
        add(image, to: &$0)
        $0.axes[0].x.limits = .init(0, 1)
      }
    ),
    (
      "colour bar",
      {
        var image = Image(Grid([[0, $1], [1, 2]])!)
        image.colorbar = Colorbar(extend: .both)
        add(image, to: &$0)
      }
    ),
    (
      "fraction of a colour bar",
      {
        var image = Image(Grid([[0, 1], [1, 2]])!)
        image.colorbar = Colorbar(fraction: $1)
        add(image, to: &$0)
      }
    ),
    (
      "extension of a colour bar",
      {
        var image = Image(Grid([[0, 1], [1, 2]])!)
        image.colorbar = Colorbar(.bottom, extend: .max)
        image.colorbar?.extensionFraction = $1
        add(image, to: &$0)
      }
    ),
    (
      "pad of a layout",
      {
        $0.layout = .tight
        $0.layoutPadding.pad = $1
      }
    ),
    (
      "rectangle of a layout",
      {
        $0.layout = .tight
        $0.layoutPadding.rect = Rect(x0: 0, y0: 0, x1: $1, y1: 1)
      }
    ),
    ("place of a text", { $0.texts = [Text("t", at: Point($1, 0.5))] }),
    ("position of a spine", { $0.axes[0].spines[.left] = Spine(at: .data($1)) }),
    ("distance of a spine", { $0.axes[0].spines[.bottom] = Spine(at: .outward($1)) }),
    ("width of a spine", { $0.axes[0].spines[.top] = Spine(linewidth: $1) }),
    (
      "foot of stems",
      {
        var stem = Stem(at: [1, 2], heads: [1, $1])
        stem.bottom = $1
        add(stem, to: &$0)
      }
    ),
    ("radius of a circle", { add(Patch(.circle(center: .zero, radius: $1)), to: &$0) }),
    (
      "angle of a rectangle",
      { add(Patch(.rectangle(origin: .zero, width: 1, height: 1, angle: $1)), to: &$0) }
    ),
    (
      "angle of a wedge",
      { add(Patch(.wedge(center: .zero, radius: 1, start: 0, end: $1, width: nil)), to: &$0) }
    ),
    (
      "length of an arrow",
      {
        var patch = Patch(.arrow(StraightArrow(from: .zero, dx: $1, dy: 1)))
        patch.autoscales = true
        add(patch, to: &$0)
      }
    ),
    ("corner of a polygon", { add(Patch(.polygon([.zero, Point($1, 1)], isClosed: true)), to: &$0) }),
    (
      "span of a row",
      { add(BrokenBars([.init(start: $1, length: 1)], bottom: 0, height: 1), to: &$0) }
    ),
    ("place of a line", { add(Segments(.vertical, at: [$1, 1], from: [0], to: [1]), to: &$0) }),
    ("end of a line", { add(Segments(.horizontal, at: [0, 1], from: [0], to: [$1]), to: &$0) }),
    (
      "fraction of a line",
      {
        var line = ReferenceLine(.horizontal, at: 1)
        line.end = $1
        add(line, to: &$0)
      }
    ),
    (
      "fraction of a span",
      {
        var span = Span(.vertical, from: 1, to: 2)
        span.start = $1
        add(span, to: &$0)
      }
    ),
    ("theta offset", { polar(&$0, \.thetaOffset, $1) }),
    ("thetamax", { polar(&$0, \.thetaMax, $1) }),
    ("rmin", { polar(&$0, \.rMin, $1) }),
    ("rmax", { polar(&$0, \.rMax, $1) }),
    ("rorigin", { polar(&$0, \.rOrigin, $1) }),
    ("rlabel position", { polar(&$0, \.rLabelPosition, $1) }),
    (
      "polar bar",
      {
        polar(&$0, \.rMax, 3)
        add(BarArtist(x: [$1], height: [$1]), to: &$0)
      }
    ),
    ("rectangle", { $0.axes[0].panel = .rectangle(Rect(x: 0.1, y: 0.1, width: $1, height: 0.5)) }),
    ("inset", { $0.axes[0] = $0.axes[0].inset(Axes(), in: Rect(x: $1, y: 0, width: 0.5, height: 0.5)) }),
    (
      "datalim",
      {
        $0.axes[0].aspect = .ratio($1)
        $0.axes[0].adjustable = .datalim
      }
    ),
    (
      "twin",
      {
        let line = Artist.line(LineArtist(x: [0, 1], y: [1, $1]))
        $0.axes[0] = $0.axes[0].twinx(Axes(artists: [line]))
      }
    ),
    ("sample", { add(Histogram([1, $1]), to: &$0) }),
    ("bin edge", { add(Histogram([1, 2], bins: .edges([0, $1])), to: &$0) }),
    (
      "weight",
      {
        var histogram = Histogram([1, 2], bins: .count(2))
        histogram.weights = [[1, $1]]
        histogram.kind = .stepFilled
        add(histogram, to: &$0)
      }
    ),
    ("lying bar", { add(Bar(y: [1, 2], width: [$1, 1], left: [1]), to: &$0) }),
    ("stairs", { add(Stairs([1, $1]), to: &$0) }),
    ("edges", { add(Stairs([1, 2], edges: [0, $1, 2]), to: &$0) }),
    ("baseline", { add(Stairs([1, 2], baseline: [$1]), to: &$0) }),
    (
      "arrow width",
      {
        var arrow = Annotation.Arrow()
        arrow.width = $1
        add(Annotation("a", target: Point(1, 1), textPosition: Point(0, 0), arrow: arrow), to: &$0)
      }
    ),
    (
      "mutation scale",
      {
        var arrow = Annotation.Arrow()
        arrow.arrowstyle = "->"
        arrow.mutationScale = $1
        add(Annotation("a", target: Point(1, 1), textPosition: Point(0, 0), arrow: arrow), to: &$0)
      }
    ),
    (
      "arrow style",
      {
        var arrow = Annotation.Arrow()
        arrow.arrowstyle = "fancy,head_length=\($1)"
        arrow.connectionstyle = "arc3,rad=\($1)"
        add(Annotation("a", target: Point(1, 1), textPosition: Point(0, 0), arrow: arrow), to: &$0)
      }
    ),
  ]

  private static func add(_ artist: some ArtistContent, to figure: inout Figure) {
    figure.axes[0].artists.append(artist.artist)
  }

  /// Makes the first axes polar, with a number in one place.
  private static func polar<Value>(
    _ figure: inout Figure, _ path: WritableKeyPath<PolarCoordinates, Value>, _ value: Value
  ) {
    var coordinates = PolarCoordinates()
    coordinates[keyPath: path] = value
    figure.axes[0].projection = .polar(coordinates)
  }

  private static func with<Root, Value>(
    _ root: Root, _ path: WritableKeyPath<Root, Value?>, _ value: Value
  ) -> Root {
    var root = root
    root[keyPath: path] = value
    return root
  }

  private static func line<Value>(_ path: WritableKeyPath<LineProperties, Value?>, _ value: Value) -> Line {
    Line(x: [0, 1, 2], y: [0, 2, 1], properties: with(LineProperties(), path, value))
  }

  private static func dashed(_ width: Double) -> Line {
    Line(x: [0, 1], y: [0, 2], properties: with(LineProperties(linestyle: .dashed), \.linewidth, width))
  }

  private static func marked<Value>(_ path: WritableKeyPath<LineProperties, Value?>, _ value: Value) -> Line {
    Line(x: [0, 1, 2], y: [0, 2, 1], properties: with(LineProperties(marker: .circle), path, value))
  }

  static let base: Figure = {
    var figure = Figure(size: Size(2, 1.5), dpi: 50)
    figure.axes = [
      Axes(
        title: "title", x: Axis(label: "x"), legend: Legend(),
        artists: [.line(Line(x: [0, 1, 2], y: [0, 1, 2], label: "line"))])
    ]
    return figure
  }()

  @Test(arguments: places.indices)
  func areDrawnOrRefused(index: Int) throws {
    let (name, change) = Self.places[index]
    let fonts = try FontLibrary()
    for number in Self.numbers {
      var figure = Self.base
      change(&figure, number)
      let drawn = Self.formatsDrawn(figure, .exact, OutputFormat.allCases, "\(name) = \(number)", fonts)
      _ = Self.formatsDrawn(figure, .cairo, [.png], "\(name) = \(number), Cairo", fonts)
      // What has pixels has all the rest.
      if drawn.contains(.png) { #expect(drawn == Set(OutputFormat.allCases), "\(name) = \(number)") }
    }
  }

  /// The formats that a figure can be had in; the reasons for the others are messages of one line.
  private static func formatsDrawn(
    _ figure: Figure, _ engine: RenderingEngine, _ formats: [OutputFormat], _ name: String,
    _ fonts: FontLibrary
  ) -> Set<OutputFormat> {
    var drawn: Set<OutputFormat> = []
    func attempt(_ body: () throws -> Void) {
      do {
        try body()
      } catch {
        #expect(!"\(error)".isEmpty && !"\(error)".contains("\n"), "\(name): \(error)")
      }
    }
    attempt {
      let renderer = try FigureRenderer(
        figure, name: "extreme", options: OutputOptions(engine: engine), fonts: fonts, includesGeometry: true)
      for format in formats {
        attempt {
          let bytes = try renderer.output(format).bytes
          if format == .json { _ = try JSONSerialization.jsonObject(with: Data(bytes)) }
          drawn.insert(format)
        }
      }
    }
    return drawn
  }
}
