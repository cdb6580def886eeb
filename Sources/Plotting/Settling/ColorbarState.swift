import FigureDrawing
import Scales

/// What makes axes a colour bar.
struct ColorbarState {
  let placement: ColorbarPlacement
  let artist: ResolvedColorbar

  init(_ mappable: Mappable, _ bar: Colorbar, isConstrained: Bool) {
    placement = ColorbarPlacement(bar: bar, isConstrained: isConstrained)
    artist = ResolvedColorbar(
      scale: ColorbarScale(mappable, bar), axis: placement.axis,
      hasRectangularExtensions: bar.hasRectangularExtensions)
  }

  /// Where the bar without its extensions stands in its room (`_ColorbarAxesLocator`).
  ///
  /// - Parameter unit: height over width of the figure.
  func position(in room: Rect, unit: Double) -> Rect {
    let (lower, upper) = (artist.scale.lower.length, artist.scale.upper.length)
    guard lower != 0 || upper != 0 else {
      return room.shrunk(toAspect: placement.boxAspect, unit: unit).anchored(at: placement.anchor, in: room)
    }
    let length = lower + upper + 1
    let shrink = 1 / length
    let offset = lower / length
    let isUpright = placement.isUpright
    let aspect = placement.bar.aspect * shrink
    let shiftX = isUpright ? 0 : offset * room.width
    let shiftY = isUpright ? offset * room.height : 0
    let part = Rect(
      x: room.x0, y: room.y0, width: isUpright ? room.width : shrink * room.width,
      height: isUpright ? shrink * room.height : room.height)
    let moved = Rect(
      x0: part.x0 + shiftX, y0: part.y0 + shiftY, x1: part.x1 + shiftX, y1: part.y1 + shiftY)
    return moved.shrunk(toAspect: isUpright ? aspect : 1 / aspect, unit: unit).anchored(
      at: placement.anchor, in: moved)
  }

  /// The axes that the bar is made of.
  var model: Axes {
    let bar = placement.bar
    var axes = Axes()
    axes.x = axis(.x)
    axes.y = axis(.y)
    axes.spines = Dictionary(uniqueKeysWithValues: Side.allCases.map { ($0, Spine(isVisible: false)) })
    if placement.axis == .x { axes.x.label = bar.label } else { axes.y.label = bar.label }
    return axes
  }

  private func axis(_ name: AxisName) -> Axis {
    guard name == placement.axis else { return Axis(limits: .init(0, 1)) }
    let scale = artist.scale
    return Axis(limits: .init(scale.vmin, scale.vmax), scale: scale.scale)
  }

  /// The locators of the axis along the bar where they are not the scale's: boundaries, and places that are asked for.
  var locators: (major: (any TickLocator)?, minor: (any TickLocator)?) {
    let given = placement.bar.ticks.map { FixedLocator($0.at, bins: nil) }
    guard let boundaries = artist.scale.boundaries else { return (given, nil) }
    return (given ?? FixedLocator(boundaries, bins: 10), FixedLocator(boundaries))
  }
}
