import FigureDrawing
import Scales

/// Moves limits apart so that the units of both axes have a fixed ratio of lengths (`apply_aspect` with
/// `adjustable='datalim'`).
struct DataAspect {
  let axes: AxesState
  /// Height over width of the data that fits the box.
  let ratio: Double

  /// A ratio this near to the one asked for is let be.
  private static let tolerance = 0.005

  /// What an axis shows and holds, on its scale.
  private struct Extent {
    let low: Double
    let high: Double
    /// What the data takes, with a little room.
    let data: Double

    var size: Double { max(abs(high - low), 1e-30) }
    var room: Double { size - data }
  }

  private func extent(_ name: AxisName, _ limits: ViewInterval) -> Extent {
    let scale = axes.axes[name].scale.scale
    let view = scale.places(of: limits.ascending)
    let data = scale.places(of: ViewInterval(axes.dataLimits[name].low, axes.dataLimits[name].high))
    return Extent(low: view.low, high: view.high, data: 1.05 * (data.high - data.low))
  }

  func adjustLimits() {
    let limits = axes.settleLimits()
    let (x, y) = (extent(.x, limits.x), extent(.y, limits.y))
    let expansion = ratio * x.size / y.size - 1
    guard abs(expansion) >= Self.tolerance else { return }
    let (width, height) = (y.size / ratio, ratio * x.size)
    let isShared = PerAxis(x: axes.axes.x.members.count > 1, y: axes.axes.y.members.count > 1)
    guard !isShared.x || !isShared.y else {
      axes.warn("the limits stay, as both axes are shared with others; leave the aspect out", at: "aspect")
      return
    }
    var adjustsY = expansion > 0
    if x.room > 0, y.room > 0 {
      adjustsY = height - y.data > 0 && expansion < 0 || width - x.data < 0 && expansion > 0
    }
    if isShared.x { adjustsY = true }
    // Where y is shared only x may change.
    if isShared.y { adjustsY = false }
    let (name, extent, size): (AxisName, Extent, Double) = adjustsY ? (.y, y, height) : (.x, x, width)
    let middle = 0.5 * (extent.low + extent.high)
    let scale = axes.axes[name].scale.scale
    axes.axes[name].showBounds(
      scale.value(at: middle - size / 2.0), scale.value(at: middle + size / 2.0), for: axes)
  }
}
