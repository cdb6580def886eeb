import FigureDrawing
import FigureNumbers
import LibC

/// Shares of a whole as wedges of a disc: matplotlib's `pie`.
///
/// ```swift
/// Pie([3, 5, 2], labels: ["a", "b", "c"])
/// ```
public struct PieArtist: Sendable, Equatable, Codable {
  /// What lies below the wedges.
  public struct Shadow: Sendable, Equatable, Codable {
    /// How far it is moved, in data units for each point that a pixel is wide.
    public var dx = -0.02
    public var dy = -0.02
    /// How much darker than its wedge it is: 1 is black.
    public var shade = 0.7
    /// What is nil is the wedge's; the opacity is 0.5.
    public var properties = FillProperties()

    public init() {}
  }

  /// Sizes of the wedges, 0 or more.
  public var values: [Double]
  /// How far each wedge is moved out, in data units.
  public var explode: [Double]?
  public var labels: [String]?
  /// Taken in turn; nil takes those of filled shapes from the cycle.
  public var colors: [ColorSpec]?
  /// Taken in turn, one a wedge; nil: none.
  public var hatches: [HatchPattern?] = []
  /// How shares are written in the wedges, in percent, as in Python's `%1.1f%%`; nil: not at all.
  public var format: String?
  /// Where shares and labels stand, in radii; nil leaves labels to the legend.
  public var formatDistance = 0.6
  public var labelDistance: Double? = 1.1
  public var shadow: Shadow?
  /// Where the first wedge begins, in degrees counterclockwise from the right.
  public var startAngle = 0.0
  public var radius = 1.0
  public var isCounterclockwise = true
  public var wedge = FillProperties()
  /// The width of a ring in place of a disc.
  public var wedgeWidth: Double?
  public var text = TextProperties()
  public var center = Point.zero
  /// Whether the axes show and find their limits as others do.
  public var showsFrame = false
  /// Whether labels are turned as their wedges are.
  public var rotatesLabels = false
  /// Whether the values make up the whole disc; if not they are fractions of it.
  public var isNormalized = true

  public init(_ values: [Double], labels: [String]? = nil) {
    self.values = values
    self.labels = labels
  }
}

public typealias Pie = PieArtist

extension PieArtist: ArtistContent {
  public var artist: Artist { .pie(self) }

  public var cost: DrawingCost? { DrawingCost(values.count, "wedges", bytesEach: 10_000) }

  /// A wedge and where its texts stand.
  private struct Wedge {
    var center: Point
    /// Degrees.
    var start: Double
    var end: Double

    /// The angle of its middle, in radians.
    var middle: Double { 2 * Double.pi * 0.5 * (start + end) / 360 }
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    let fractions = try fractions()
    let counts = SampleCounts("the list of wedges", values.count)
    try counts.check("explode", explode?.count)
    try counts.check("labels", labels?.count)
    guard radius > 0, radius.isFinite else {
      throw LayoutError("the radius of a pie is a positive number, not \(radius)")
    }
    axes.aspect = .ratio(1)
    let wedges = wedges(fractions)
    for (index, wedge) in wedges.enumerated() { add(wedge, index, to: &axes) }
    if let labelDistance {
      var properties = TextProperties()
      properties.size = axes.style.tick(on: .x).labelsize
      addTexts(
        labels ?? wedges.map { _ in "" }, to: wedges, at: labelDistance, areOuter: true, properties, in: &axes
      )
    }
    if let format {
      guard let template = NumberTemplate(printf: format) else {
        throw LayoutError("autopct: \(format) writes no number; write it as in %1.1f%%")
      }
      let texts = fractions.map { template.text(100 * $0) }
      addTexts(texts, to: wedges, at: formatDistance, areOuter: false, TextProperties(), in: &axes)
    }
    if showsFrame {
      axes.requestAutoscale()
      return
    }
    axes.hidesFrame = true
    for axis in AxisName.allCases {
      axes.request(.ticks(FixedTicks(at: [])), on: axis)
      let middle = center[axis]
      axes.request(.limits(Axis.Limits(-1.25 + middle, 1.25 + middle)), on: axis)
    }
  }

  private func fractions() throws(LayoutError) -> [Double] {
    guard values.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      throw LayoutError("sizes of wedges are finite numbers of at least 0")
    }
    let sum = PairwiseSum.of(values)
    guard sum != 0 else { throw LayoutError("all wedges are of size 0") }
    if isNormalized { return values.map { $0 / sum } }
    guard sum <= 1 else { throw LayoutError("the fractions of a pie that is not normalized are 1 at most") }
    return values
  }

  private func wedges(_ fractions: [Double]) -> [Wedge] {
    var start = startAngle / 360
    return fractions.enumerated().map { index, fraction in
      let end = isCounterclockwise ? start + fraction : start - fraction
      let middle = 2 * Double.pi * 0.5 * (start + end)
      let shift = explode?[index] ?? 0
      let wedge = Wedge(
        center: Point(center.x + shift * cos(middle), center.y + shift * sin(middle)),
        start: 360 * min(start, end), end: 360 * max(start, end))
      start = end
      return wedge
    }
  }

  private func add(_ wedge: Wedge, _ index: Int, to axes: inout ArtistSettler) {
    var properties = self.wedge
    if properties.color == nil, properties.facecolor == nil, let colors, !colors.isEmpty {
      properties.facecolor = colors[index % colors.count]
    }
    if properties.hatch == nil, !hatches.isEmpty { properties.hatch = hatches[index % hatches.count] }
    var look = PatchLook(properties, style: axes.style)
    if colors == nil {
      let next = axes.cycle.fillColor()
      if properties.color == nil, properties.facecolor == nil {
        look.face = Alpha(properties.alpha).applied(toAutomatic: next)
      }
    }
    let path = Path.wedge(
      center: wedge.center, radius: radius, from: wedge.start, to: wedge.end, width: wedgeWidth)
    let zorder = properties.zorder ?? 1
    var shape = ResolvedShape(
      path: path, transform: .identity, look: look, zorder: zorder, autoscales: false, isRectangle: false)
    shape.isClipped = false
    axes.add(shape)
    axes.enter(labels?[index], PatchHandle(look: look))
    guard let shadow else { return }
    axes.add(shadow.shape(below: shape, in: axes.style))
  }

  /// - Parameter properties: those of the texts where ``text`` says nothing.
  private func addTexts(
    _ texts: [String], to wedges: [Wedge], at distance: Double, areOuter: Bool, _ defaults: TextProperties,
    in axes: inout ArtistSettler
  ) {
    for (wedge, label) in zip(wedges, texts) {
      let angle = wedge.middle
      let place = Point(
        wedge.center.x + distance * radius * cos(angle), wedge.center.y + distance * radius * sin(angle))
      var properties = text
      properties.size = text.size ?? defaults.size
      let isTurned = areOuter && rotatesLabels
      properties.horizontalAlignment =
        text.horizontalAlignment ?? (areOuter ? place.x > 0 ? .left : .right : .center)
      properties.verticalAlignment =
        text.verticalAlignment ?? (isTurned ? place.y > 0 ? .bottom : .top : .center)
      properties.rotation =
        text.rotation ?? (isTurned ? angle * (180 / Double.pi) + (place.x > 0 ? 0 : 180) : 0)
      axes.add(ResolvedText(TextArtist(label, at: place, properties: properties), style: axes.style))
    }
  }
}

extension PieArtist.Shadow {
  /// Half transparent, just below its wedge and darker (`patches.py`, `Shadow`).
  fileprivate func shape(below wedge: ResolvedShape, in style: Style) -> ResolvedShape {
    let face = wedge.look.face
    let light = 1 - shade
    let color = Color(red: light * face.red, green: light * face.green, blue: light * face.blue)
    let alpha = Alpha(properties.alpha ?? 0.5)
    var shadow = wedge
    shadow.look.face =
      (properties.color ?? properties.facecolor).map { alpha.applied(to: $0, in: style) }
      ?? alpha.forced(on: color)
    shadow.look.edge =
      (properties.color ?? properties.edgecolor).map { alpha.applied(to: $0, in: style) }
      ?? alpha.forced(on: color)
    shadow.look.hidesEdge = false
    if let width = properties.linewidth {
      shadow.look.width = width
    }
    if let linestyle = properties.linestyle {
      shadow.look.dashes = DashPattern(linestyle, in: style).scaled(by: shadow.look.width, in: style)
      shadow.look.hidesEdge = linestyle == .none
    }
    shadow.zorder = properties.zorder ?? wedge.zorder.nextDown
    shadow.shift = Point(dx, dy)
    return shadow
  }
}
