import FigureDrawing
import FigureNumbers
import Scales

/// A line through samples; a sample that is not finite breaks it.
public struct LineArtist: Sendable, Equatable, Codable {
  public var x: Column
  public var y: Column
  public var label: String?
  public var properties: LineProperties
  /// The scales that the line gives its axes, as `semilogx`, `semilogy` and `loglog` do; nil leaves them as they are.
  public var xscale: AxisScale?
  public var yscale: AxisScale?

  /// - Parameters:
  ///   - x: abscissae, in data coordinates.
  ///   - y: as many ordinates; a layout throws ``LayoutError`` where there are more or fewer.
  public init(x: Column, y: Column, label: String? = nil, properties: LineProperties = LineProperties()) {
    self.x = x
    self.y = y
    self.label = label
    self.properties = properties
  }
}

public typealias Line = LineArtist

extension LineArtist: ArtistContent {
  public var artist: Artist { .line(self) }

  public var cost: DrawingCost? {
    // The distances along the line are kept for markers at even distances.
    guard case .fraction = properties.markevery else { return nil }
    return DrawingCost(x.count, "samples with markers at even distances", bytesEach: 200)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    try SampleCounts("x", x.count).check("y", y.count)
    if let xscale { axes.request(xscale, on: .x) }
    if let yscale { axes.request(yscale, on: .y) }
    let line = resolved(in: &axes)
    axes.add(line)
    axes.enter(label, LineHandle(look: line.look))
  }

  /// The line as it is drawn, its colour taken from the cycle where it has none.
  func resolved(in axes: inout ArtistSettler) -> ResolvedLine {
    let automatic = properties.color == nil ? axes.cycle.lineColor() : .black
    return ResolvedLine(
      x: x, y: y, look: LineLook(properties, color: automatic, in: axes.style),
      markEvery: properties.markevery, zorder: properties.zorder ?? 2,
      label: label ?? axes.automaticLabel, isClipped: properties.clipOn ?? true)
  }
}
