import FigureDrawing
import Scales

/// Where everything of a figure stands, as numbers: what a figure is compared by.
///
/// All lengths are pixels, y up from the lower left corner of the whole figure, unless said otherwise.
public struct FigureGeometry: Sendable, Equatable {
  /// The name of the figure; the caller's to set.
  public var figure = ""
  /// Pixels an inch.
  public var dpi: Double
  /// Width and height of the canvas in whole pixels.
  public var pixels: (width: Int, height: Int) { (width, height) }
  private let width: Int
  private let height: Int
  /// The box of the figure's ink with a padding of a tenth of an inch, in inches.
  public var tightInches: Rect
  public var axes: [AxesGeometry]
  /// The math labels of axes and legends, each text and size once.
  public var math: [MathLabel]

  init(
    dpi: Double, canvas: Size, tightInches: Rect, axes: [AxesGeometry], math: [MathLabel]
  ) {
    self.dpi = dpi
    width = Int(exactly: canvas.width.rounded(.down)) ?? 0
    height = Int(exactly: canvas.height.rounded(.down)) ?? 0
    self.tightInches = tightInches
    self.axes = axes
    self.math = math
  }

  /// A subplot.
  public struct AxesGeometry: Sendable, Equatable {
    public var box: Rect
    /// The limits in data units.
    public var xlim: ViewInterval
    public var ylim: ViewInterval
    public var xticks: [Tick]
    public var yticks: [Tick]
    public var title: Text?
    public var xlabel: Text?
    public var ylabel: Text?
    public var artists: [ArtistGeometry]
    public var legend: LegendGeometry?
  }

  public struct Tick: Sendable, Equatable {
    public var isMajor: Bool
    /// In data units.
    public var at: Double
    /// Along the axis.
    public var pixel: Double
    public var label: Text?
  }

  public struct Text: Sendable, Equatable {
    public var text: String
    /// Points.
    public var size: Double
    public var color: Color
    /// Degrees counterclockwise.
    public var rotation: Double
    public var box: Rect
    /// The start of each line's baseline.
    public var baselines: [Point]

    init(_ text: PlacedText) { self.init(text.layout, at: text.anchor) }

    init(_ layout: TextLayout, at anchor: Point) {
      text = layout.block.text
      size = layout.block.font.size
      color = layout.block.color
      rotation = layout.block.rotation
      box = layout.windowExtent(at: anchor)
      baselines = layout.baselines(at: anchor)
    }

    /// Nil for an empty text.
    static func shown(_ text: PlacedText) -> Text? { text.isEmpty ? nil : Text(text) }
  }

  public struct LegendGeometry: Sendable, Equatable {
    public var frame: Rect
    public var title: Text?
    public var texts: [Text]
    public var handles: [Rect]
  }

  /// A label with math, laid out in points from its own lower left corner.
  public struct MathLabel: Sendable, Equatable {
    public struct Glyph: Sendable, Equatable {
      /// A glyph in points, and the code that names it in its face.
      public var glyph: GlyphRun.Glyph
      public var code: UInt32
    }

    public var text: String
    /// Points.
    public var size: Double
    public var width: Double
    public var height: Double
    public var depth: Double
    public var glyphs: [Glyph]
    public var rules: [GlyphRun.Rule]
  }
}

extension FigureGeometry.AxesGeometry {
  init(_ layout: AxesLayout, text: TextSetter) throws {
    let frame = layout.frame
    box = frame.box
    xlim = ViewInterval(frame.x.low, frame.x.high)
    ylim = ViewInterval(frame.y.low, frame.y.high)
    xticks = Self.ticks(of: layout.x)
    yticks = Self.ticks(of: layout.y)
    // matplotlib's own geometry knows the title in the middle only.
    title = layout.title.isCentered ? .shown(layout.title.text) : nil
    xlabel = .shown(layout.x.label)
    ylabel = .shown(layout.y.label)
    artists = try layout.axes.artists.children.compactMap { try $0.geometry(in: frame, text: text) }
    legend = layout.legend.map { legend in
      FigureGeometry.LegendGeometry(
        frame: legend.frameExtent, title: legend.title.map { FigureGeometry.Text($0.layout, at: $0.anchor) },
        texts: legend.texts.map { FigureGeometry.Text($0.layout, at: $0.anchor) }, handles: legend.handles)
    }
  }

  private static func ticks(of axis: AxisLayout) -> [FigureGeometry.Tick] {
    let frame = axis.frame
    let view = frame[axis.name]
    return axis.ticks.filter { tick in
      min(view.low, view.high) - 1e-10 <= tick.value && tick.value <= max(view.low, view.high) + 1e-10
    }.map { tick in
      let side =
        axis.look(of: tick).showsLabel.near || !axis.look(of: tick).showsLabel.far
        ? axis.name.nearSide : axis.name.farSide
      return FigureGeometry.Tick(
        isMajor: tick.isMajor, at: tick.value,
        pixel: frame.projection.pixel(
          Point(along: axis.name, tick.value, across: 0), in: ArtistSpace(along: axis.name))[axis.name],
        label: axis.look(of: tick).showsLabel[side] ? .shown(tick.label[side]) : nil)
    }
  }

  /// The labels whose math the geometry spells out, in its order.
  var labels: [FigureGeometry.Text] {
    [title, xlabel, ylabel].compactMap { $0 } + (legend?.texts ?? []) + (xticks + yticks).compactMap(\.label)
  }
}
