import FigureDrawing
import FigureNumbers

/// A line with bars of uncertainty.
public struct ErrorBarArtist: Sendable, Equatable, Codable {
  /// Lengths of the bars below and above (or left and right of) each sample.
  public struct Errors: Sendable, Equatable, Codable {
    public var lower: [Double]
    public var upper: [Double]

    public init(lower: [Double], upper: [Double]) {
      self.lower = lower
      self.upper = upper
    }
  }

  public var x: Column
  public var y: Column
  public var xerr: Errors?
  public var yerr: Errors?
  /// Length of the caps, in points; nil takes the style's.
  public var capsize: Double?
  public var ecolor: ColorSpec?
  public var elinewidth: Double?
  public var label: String?
  public var properties: LineProperties

  public init(
    x: Column, y: Column, xerr: Errors? = nil, yerr: Errors? = nil, label: String? = nil,
    properties: LineProperties = LineProperties()
  ) {
    self.x = x
    self.y = y
    self.xerr = xerr
    self.yerr = yerr
    self.label = label
    self.properties = properties
  }
}

public typealias ErrorBar = ErrorBarArtist

extension ErrorBarArtist: ArtistContent {
  public var artist: Artist { .errorBar(self) }

  public var cost: DrawingCost? { DrawingCost(x.count, "error bars", bytesEach: 500) }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let counts = SampleCounts("x", x.count)
    try counts.check("y", y.count)
    for (name, errors) in [("xerr", xerr), ("yerr", yerr)] {
      try counts.check("\(name).lower", errors?.lower.count)
      try counts.check("\(name).upper", errors?.upper.count)
    }
    let bars = ErrorBars(self, style: axes.style, cycle: &axes.cycle)
    for child in bars.children { axes.add(child) }
    axes.enter(label, ErrorBarHandle(bars: bars), isContainer: true)
  }
}
