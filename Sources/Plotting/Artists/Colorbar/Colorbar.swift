/// A bar beside axes that shows which number has which colour: matplotlib's `colorbar`.
///
/// ```swift
/// var image = Image(grid)
/// image.colorbar = Colorbar(label: "share")
/// ```
public struct Colorbar: Sendable, Equatable, Codable {
  /// Which ends have an extension in the colour of what lies beyond.
  public enum Extend: String, Sendable, Codable, CaseIterable { case neither, min, max, both }

  /// How long the colours between boundaries are.
  public enum Spacing: String, Sendable, Codable, CaseIterable {
    /// All alike.
    case uniform
    /// As far as the boundaries lie apart.
    case proportional
  }

  /// The side of the axes that the bar stands on.
  public var location: Side
  /// Along the bar.
  public var label: Label?
  /// Nil: where the norm has ticks.
  public var ticks: FixedTicks?
  public var extend: Extend
  /// Length of an extension, as a fraction of the bar.
  public var extensionFraction = 0.05
  /// Whether extensions are rectangles instead of triangles.
  public var hasRectangularExtensions = false
  public var spacing = Spacing.uniform
  /// The part of the axes that the bar takes, across it.
  public var fraction: Double
  /// Length of the bar, as a fraction of the axes.
  public var shrink: Double
  /// Length over thickness of the bar.
  public var aspect: Double
  /// Space between the axes and the bar, as a fraction of the axes; nil: 0.05 at the right and at the top, 0.1 at the left,
  /// 0.15 at the bottom.
  public var pad: Double?

  public init(
    _ location: Side = .right, label: Label? = nil, ticks: FixedTicks? = nil, extend: Extend = .neither,
    fraction: Double = 0.15, shrink: Double = 1, aspect: Double = 20, pad: Double? = nil
  ) {
    self.location = location
    self.label = label
    self.ticks = ticks
    self.extend = extend
    self.fraction = fraction
    self.shrink = shrink
    self.aspect = aspect
    self.pad = pad
  }

  /// - Throws: ``LayoutError`` for measures that leave no bar, or no axes.
  func check() throws(LayoutError) {
    func isShare(_ value: Double) -> Bool { value > 0 && value < 1 }
    guard isShare(fraction), pad.map({ $0 >= 0 && $0 < 1 && fraction + $0 < 1 }) ?? (fraction < 0.85) else {
      throw LayoutError("fraction and pad of a colour bar must be positive and leave room for the axes")
    }
    guard shrink > 0, shrink <= 1 else {
      throw LayoutError("shrink of a colour bar must be above 0, up to 1")
    }
    guard aspect > 0, aspect <= 1e6 else { throw LayoutError("aspect of a colour bar must be above 0") }
    guard extensionFraction >= 0, extensionFraction <= 1e3 else {
      throw LayoutError("extendfrac of a colour bar must not be negative")
    }
  }
}

/// A colour bar for artists of one axes that takes its room from several.
public struct SharedColorbar: Sendable, Equatable, Codable {
  /// The axes whose last artist with a colour map it is for, counted from 0.
  public var source: Int
  /// The axes that make room for it.
  public var axes: [Int]
  public var colorbar: Colorbar

  public init(of source: Int, beside axes: [Int], _ colorbar: Colorbar = Colorbar()) {
    self.source = source
    self.axes = axes
    self.colorbar = colorbar
  }
}
