import FigureDrawing

/// A canvas that is of one opaque colour all over, as it is behind most figures' axes.
///
/// A rectangle that covers the canvas need not be drawn: the canvas begins in its colour. Nor do the rectangles after it
/// that are of the same colour, since a blend of equal colours changes nothing.
struct Ground {
  let color: PixelColor

  /// Nil where the element is not an opaque rectangle over the whole canvas, and nothing else.
  ///
  /// - Parameters:
  ///   - width: of the canvas, in whole pixels.
  ///   - height: of the canvas, in whole pixels.
  init?(_ element: Drawing.Element?, width: Int, height: Int) {
    guard let element, element.clip == nil, element.clipPath == nil, let fill = Self.fill(of: element)
    else { return nil }
    let color = PixelColor(fill.color)
    let transform = fill.transform
    guard color.alpha == 255, transform.shx == 0, transform.shy == 0 else { return nil }
    func covers(_ start: Double, _ length: Double, _ side: Int) -> Bool {
      min(start, start + length) <= 0 && max(start, start + length) >= Double(side)
    }
    guard covers(transform.tx, transform.sx, width), covers(transform.ty, transform.sy, height) else {
      return nil
    }
    self.color = color
  }

  /// Whether the element leaves the ground as it is.
  func hides(_ element: Drawing.Element) -> Bool {
    guard element.clipPath == nil, let fill = Self.fill(of: element) else { return false }
    let color = PixelColor(fill.color)
    return (color.red, color.green, color.blue) == (self.color.red, self.color.green, self.color.blue)
  }

  /// What a rectangle without an outline is filled with, and its way to pixels; nil for all other elements.
  private static func fill(of element: Drawing.Element) -> (color: Color, transform: AffineTransform)? {
    guard case .path(let shape) = element.primitive, shape.stroke == nil, let fill = shape.fill,
      shape.path == .unitRectangle
    else { return nil }
    return (fill, shape.transform)
  }
}
