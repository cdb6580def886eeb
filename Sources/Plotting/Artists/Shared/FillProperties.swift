import FigureDrawing

/// How a filled shape looks. What is nil comes from the style or the colour cycle. Lengths are points.
public struct FillProperties: Hashable, Sendable, Codable {
  /// Face and edge alike.
  public var color: ColorSpec?
  public var facecolor: ColorSpec?
  public var edgecolor: ColorSpec?
  public var alpha: Double?
  public var linewidth: Double?
  public var linestyle: LineStyle?
  public var hatch: HatchPattern?
  /// Nil is the edge's, or that of edges where the shape has none.
  public var hatchColor: ColorSpec?
  public var zorder: Double?

  public init(color: ColorSpec? = nil, alpha: Double? = nil) {
    self.color = color
    self.alpha = alpha
  }
}
