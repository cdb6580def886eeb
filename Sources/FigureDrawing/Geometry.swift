/// A point on the canvas, in pixels, y up from the bottom left corner, unless the owner says otherwise.
@frozen public struct Point: Hashable, Sendable, Codable {
  public var x: Double
  public var y: Double

  @inlinable public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  public static let zero = Point(0, 0)
}

/// A width and a height; the owner says in which unit.
@frozen public struct Size: Hashable, Sendable, Codable {
  public var width: Double
  public var height: Double

  @inlinable public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}

/// A box given by two opposite corners, y up. Its sides may be negative where an axis is inverted.
@frozen public struct Rect: Hashable, Sendable, Codable {
  public var x0: Double
  public var y0: Double
  public var x1: Double
  public var y1: Double

  @inlinable public init(x0: Double, y0: Double, x1: Double, y1: Double) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  @inlinable public init(x: Double, y: Double, width: Double, height: Double) {
    self.init(x0: x, y0: y, x1: x + width, y1: y + height)
  }

  @inlinable public var width: Double { x1 - x0 }
  @inlinable public var height: Double { y1 - y0 }
  @inlinable public var xmin: Double { min(x0, x1) }
  @inlinable public var xmax: Double { max(x0, x1) }
  @inlinable public var ymin: Double { min(y0, y1) }
  @inlinable public var ymax: Double { max(y0, y1) }

  /// The box grown by `padding` on all four sides.
  public func padded(by padding: Double) -> Rect {
    Rect(x0: x0 - padding, y0: y0 - padding, x1: x1 + padding, y1: y1 + padding)
  }

  /// The smallest box that holds all `boxes`, with positive sides; nil where there are none.
  public static func union(_ boxes: some Sequence<Rect>) -> Rect? {
    var result: Rect?
    for box in boxes {
      guard let known = result else {
        result = Rect(x0: box.xmin, y0: box.ymin, x1: box.xmax, y1: box.ymax)
        continue
      }
      result = Rect(
        x0: min(known.x0, box.xmin), y0: min(known.y0, box.ymin),
        x1: max(known.x1, box.xmax), y1: max(known.y1, box.ymax))
    }
    return result
  }
}

/// An affine map: `x' = sx·x + shx·y + tx`, `y' = shy·x + sy·y + ty`.
@frozen public struct AffineTransform: Hashable, Sendable, Codable {
  public var sx: Double
  public var shx: Double
  public var tx: Double
  public var shy: Double
  public var sy: Double
  public var ty: Double

  @inlinable public init(
    sx: Double = 1, shx: Double = 0, tx: Double = 0, shy: Double = 0, sy: Double = 1, ty: Double = 0
  ) {
    self.sx = sx
    self.shx = shx
    self.tx = tx
    self.shy = shy
    self.sy = sy
    self.ty = ty
  }

  public static let identity = AffineTransform()

  @inlinable public static func translation(_ x: Double, _ y: Double) -> AffineTransform {
    AffineTransform(tx: x, ty: y)
  }

  @inlinable public static func scale(_ x: Double, _ y: Double) -> AffineTransform {
    AffineTransform(sx: x, sy: y)
  }

  /// The map that applies `self` first and `next` after it: the matrix product `next · self`.
  ///
  /// Each element is summed in the order of a plain matrix product, so that results equal those of numpy's `dot` for
  /// 3 x 3 matrices.
  @inlinable public func then(_ next: AffineTransform) -> AffineTransform {
    AffineTransform(
      sx: next.sx * sx + next.shx * shy, shx: next.sx * shx + next.shx * sy,
      tx: next.sx * tx + next.shx * ty + next.tx,
      shy: next.shy * sx + next.sy * shy, sy: next.shy * shx + next.sy * sy,
      ty: next.shy * tx + next.sy * ty + next.ty)
  }

  @inlinable public func callAsFunction(_ point: Point) -> Point {
    Point(point.x * sx + point.y * shx + tx, point.x * shy + point.y * sy + ty)
  }

  /// The inverse map; nil where there is none.
  public var inverse: AffineTransform? {
    let determinant = sx * sy - shx * shy
    guard determinant != 0, determinant.isFinite else { return nil }
    return AffineTransform(
      sx: sy / determinant, shx: -shx / determinant, tx: (shx * ty - sy * tx) / determinant,
      shy: -shy / determinant, sy: sx / determinant, ty: (shy * tx - sx * ty) / determinant)
  }
}
