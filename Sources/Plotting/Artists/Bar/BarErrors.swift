/// Bars of uncertainty at the ends of bars: matplotlib's `xerr`, `yerr` and `error_kw`.
///
/// What is nil comes from the style; lengths but the errors are points.
public struct BarErrors: Sendable, Equatable, Codable {
  /// In data coordinates, one a bar.
  public var x: ErrorBarArtist.Errors?
  public var y: ErrorBarArtist.Errors?
  /// Half the width of the caps.
  public var capsize: Double?
  public var capthick: Double?
  /// Nil is black.
  public var color: ColorSpec?
  public var linewidth: Double?
  public var alpha: Double?
  /// Nil: just above the bars where they have a depth of their own.
  public var zorder: Double?

  public init(x: ErrorBarArtist.Errors? = nil, y: ErrorBarArtist.Errors? = nil) {
    self.x = x
    self.y = y
  }
}

extension ErrorBarArtist.Errors {
  /// Rounded as differences of two places on their axis (`Axes._convert_dx`).
  func rounded(at start: Double) -> Self {
    Self(lower: lower.map { (start + $0) - start }, upper: upper.map { (start + $0) - start })
  }
}
