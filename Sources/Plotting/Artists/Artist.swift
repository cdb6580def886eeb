/// Something drawn into the axes from data.
public enum Artist: Sendable, Equatable, Codable {
  case line(LineArtist)
  case scatter(ScatterArtist)
  case fillBetween(FillBetweenArtist)
  case referenceLine(ReferenceLineArtist)
  case span(SpanArtist)
  case text(TextArtist)
  case annotation(AnnotationArtist)
  case errorBar(ErrorBarArtist)
  case bar(BarArtist)
  case groupedBars(GroupedBarsArtist)
  case boxPlot(BoxPlotArtist)
  case violins(ViolinArtist)
  case pie(PieArtist)
  case stackPlot(StackPlotArtist)
  case events(EventsArtist)
  case slopedLine(SlopedLineArtist)
  case ecdf(ECDFArtist)
  case image(ImageArtist)
  case stairs(StairsArtist)
  case histogram(HistogramArtist)
  case segments(SegmentsArtist)
  case patch(PatchArtist)
  case brokenBars(BrokenBarsArtist)
  case stem(StemArtist)
  case contour(ContourArtist)
  case mesh(MeshArtist)

  /// The artist itself, whatever its kind: the registry of kinds.
  public var content: any ArtistContent {
    switch self {
    case .line(let artist): artist
    case .scatter(let artist): artist
    case .fillBetween(let artist): artist
    case .referenceLine(let artist): artist
    case .span(let artist): artist
    case .text(let artist): artist
    case .annotation(let artist): artist
    case .errorBar(let artist): artist
    case .bar(let artist): artist
    case .groupedBars(let artist): artist
    case .boxPlot(let artist): artist
    case .violins(let artist): artist
    case .pie(let artist): artist
    case .stackPlot(let artist): artist
    case .events(let artist): artist
    case .slopedLine(let artist): artist
    case .ecdf(let artist): artist
    case .image(let artist): artist
    case .stairs(let artist): artist
    case .histogram(let artist): artist
    case .segments(let artist): artist
    case .patch(let artist): artist
    case .brokenBars(let artist): artist
    case .stem(let artist): artist
    case .contour(let artist): artist
    case .mesh(let artist): artist
    }
  }
}

/// One kind of artist: a value that says what is drawn, and settles how once its style is known.
///
/// What can stand in the braces of an ``Axes`` is an artist, too.
public protocol ArtistContent: Sendable, Equatable, Codable {
  /// The artist of the figure model that this is.
  var artist: Artist { get }

  /// Adds what the artist is made of to its axes: colours taken from the cycle, defaults filled in, and what stands for
  /// it in the legend.
  ///
  /// - Throws: ``LayoutError`` where its samples do not fit together.
  func settle(into axes: inout ArtistSettler) throws(LayoutError)

  /// The memory that drawing the artist takes beyond what every artist takes; nil where that is no matter.
  var cost: DrawingCost? { get }
}

extension ArtistContent {
  public var cost: DrawingCost? { nil }
}
