import FigureDrawing

/// How a line and its markers look. What is nil comes from the style or the colour cycle. Lengths are points.
public struct LineProperties: Sendable, Equatable, Codable {
  public var color: ColorSpec?
  public var alpha: Double?
  public var linestyle: LineStyle?
  public var linewidth: Double?
  public var marker: Marker?
  public var markersize: Double?
  public var markerfacecolor: ColorSpec?
  public var markeredgecolor: ColorSpec?
  public var markeredgewidth: Double?
  public var markevery: MarkEvery?
  public var drawstyle: DrawStyle?
  public var zorder: Double?
  public var dashCapstyle: Stroke.Cap?
  public var solidCapstyle: Stroke.Cap?
  public var solidJoinstyle: Stroke.Join?
  public var clipOn: Bool?

  public init(
    color: ColorSpec? = nil, alpha: Double? = nil, linestyle: LineStyle? = nil, linewidth: Double? = nil,
    marker: Marker? = nil, markersize: Double? = nil
  ) {
    self.color = color
    self.alpha = alpha
    self.linestyle = linestyle
    self.linewidth = linewidth
    self.marker = marker
    self.markersize = markersize
  }
}
