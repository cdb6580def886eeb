import Drawing

/// A labelled artist in a legend.
public struct LegendEntry: Sendable {
  public var label: String
  var handle: LegendHandle
}

/// What stands for an artist in a legend.
enum LegendHandle: Sendable {
  case line(LineLook)
  /// Sizes in square points.
  case scatter(CollectionLook, outline: Path, sizes: [Double])
  case patch(PatchLook)
  case errorBar(ErrorBars)
}
