import FigureDrawing

/// Where the samples of an image come from, row by row.
public protocol ImageSource: Sendable {
  associatedtype Pixel: ImagePixel

  var width: Int { get }
  var height: Int { get }

  /// - Parameter index: `row * width + column`, within the image.
  func pixel(_ index: Int) -> Pixel
}

/// Samples in memory, rows in turn.
public struct ImageSamples<Pixel: ImagePixel>: ImageSource {
  public let width: Int
  public let height: Int
  public let pixels: [Pixel]

  /// - Precondition: `pixels.count == width * height`.
  public init(width: Int, height: Int, pixels: [Pixel]) {
    precondition(pixels.count == width * height, "an image has a pixel at each place")
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  @inlinable public func pixel(_ index: Int) -> Pixel { pixels[index] }
}

/// Colours of a table in rows and columns: two bytes a pixel, however many there are.
public struct ImagePalette: ImageSource {
  public let width: Int
  public let height: Int
  /// Places in ``colors``.
  public let indices: [UInt16]
  /// Premultiplied.
  public let colors: [RGBAPixel<Double>]

  /// - Precondition: there is an index at each place, and a colour for each index.
  public init(width: Int, height: Int, indices: [UInt16], colors: [RGBAPixel<Double>]) {
    precondition(indices.count == width * height, "an image has a pixel at each place")
    self.width = width
    self.height = height
    self.indices = indices
    self.colors = colors
  }

  @inlinable public func pixel(_ index: Int) -> RGBAPixel<Double> { colors[Int(indices[index])] }
}

/// Brings an image to pixels through an affine transform: matplotlib's `_image.resample`.
///
/// Nearest neighbours, or a filter whose kernel grows with the samples that fall on a pixel (Agg's
/// `span_image_resample_affine`). Beyond its edges an image is continued by its reflection, and pixels that it covers
/// in part are blended onto nothing.
public struct ImageResampler: Sendable {
  public var filter: ImageFilter
  /// Whether the weights of the kernel are made to add up to one (`filternorm`).
  public var isNormalized: Bool
  /// The radius of `sinc`, `lanczos` and `blackman`, in samples (`filterrad`).
  public var radius: Double

  /// The most samples a side of an image may have: coordinates are kept in 24.8 fixed point.
  public static let longestSide = 1 << 23

  public init(_ filter: ImageFilter, isNormalized: Bool = true, radius: Double = 4) {
    self.filter = filter
    self.isNormalized = isNormalized
    self.radius = radius
  }

  /// The pixels that an image makes.
  ///
  /// - Parameters:
  ///   - image: the samples; row 0 lies at y from 0 to 1.
  ///   - transform: from samples to output pixels, both with y counted along the rows; scales and shifts only. One without
  ///     an inverse shows nothing.
  ///   - width: of the output, in pixels.
  ///   - height: of the output, in pixels.
  /// - Returns: rows in turn, pixels without image ``ImagePixel/empty``.
  /// - Precondition: sides of the image are 1 to ``longestSide``, those of the output at most that of a picture.
  @specialized(where Source == ImageSamples<Float>)
  @specialized(where Source == ImageSamples<Double>)
  @specialized(where Source == ImagePalette)
  @specialized(where Source == ImageSamples<RGBAPixel<Float>>)
  @specialized(where Source == ImageSamples<RGBAPixel<Double>>)
  public func pixels<Source: ImageSource>(
    of image: Source, through transform: AffineTransform, width: Int, height: Int
  ) -> [Source.Pixel] {
    precondition(
      (1...Self.longestSide).contains(image.width) && (1...Self.longestSide).contains(image.height))
    var output = [Source.Pixel](repeating: .empty, count: width * height)
    let inverse = PixelTransform(inverting: transform)
    guard inverse.isFinite else { return output }
    output.withUnsafeMutableBufferPointer { output in
      if filter == .nearest || abs(transform.sx) == 1 && abs(transform.sy) == 1 {
        for y in 0..<height {
          let row = UnsafeMutableBufferPointer(rebasing: output[(y * width)..<((y + 1) * width)])
          Self.fillNearest(row, from: image, y: Double(y) + 0.5, inverse: inverse)
        }
        return
      }
      let table = ImageFilterTable(filter, radius: radius, isNormalized: isNormalized)
      let kernel = ResamplingKernel(table, inverse: inverse)
      for span in Self.coverage(of: image, through: transform, width: width, height: height).spans {
        let start = Int(span.y) * width + Int(span.x)
        kernel.fill(
          UnsafeMutableBufferPointer(rebasing: output[start..<(start + span.covers.count)]), from: image,
          span: span, inverse: inverse)
      }
    }
    return output
  }

  /// The parts of rows that the image's outline covers.
  ///
  /// A side that takes half a pixel or more is moved out to the whole pixel, so that images that touch leave no seam.
  private static func coverage<Source: ImageSource>(
    of image: Source, through transform: AffineTransform, width: Int, height: Int
  ) -> RowSpans {
    func sides(_ a: Double, _ b: Double) -> (Double, Double) {
      var (low, high) = (min(a, b), max(a, b))
      if low - low.rounded(.down) <= 0.5 + 1e-8 { low = low.rounded(.down) }
      if high - high.rounded(.down) >= 0.5 - 1e-8 { high = high.rounded(.up) }
      return (low, high)
    }
    let (left, right) = sides(transform.tx, transform.tx + transform.sx * Double(image.width))
    let (bottom, top) = sides(transform.ty, transform.ty + transform.sy * Double(image.height))
    let bounds = PixelBounds(x0: 0, y0: 0, x1: Int32(width), y1: Int32(height))
    var rasterizer = PolygonRasterizer(bounds: bounds, mayUseGrid: false)
    rasterizer.begin(clippedTo: ClipBox(x0: 0, y0: 0, x1: Double(width), y1: Double(height)))
    rasterizer.move(left, bottom)
    rasterizer.line(right, bottom)
    rasterizer.line(right, top)
    rasterizer.line(left, top)
    rasterizer.closeContour()
    var spans = RowSpans(width: Int32(width), height: Int32(height))
    rasterizer.cells.sweep(into: &spans)
    return spans
  }

  /// Agg's `span_image_filter_*_nn` with matplotlib's `accurate_interpolator_affine_nn`; pixels whose centre is outside
  /// the image stay empty.
  private static func fillNearest<Source: ImageSource>(
    _ row: UnsafeMutableBufferPointer<Source.Pixel>, from image: Source, y: Double, inverse: PixelTransform
  ) {
    let last = row.count - 1
    let from = inverse(0.5, y)
    let to = inverse(0.5 + Double(last), y)
    let (x1, y1, x2, y2) = (from.x * 256, from.y * 256, to.x * 256, to.y * 256)
    for index in 0...last {
      let column: Int32
      let line: Int32
      if index == last {
        (column, line) = (truncatedInt32(x2) >> 8, truncatedInt32(y2) >> 8)
      } else {
        // The last summand makes good for what rounding loses.
        column = truncatedInt32(x1 + (x2 - x1) * Double(index) / Double(last) + 1e-8) >> 8
        line = truncatedInt32(y1 + (y2 - y1) * Double(index) / Double(last) + 1e-8) >> 8
      }
      guard column >= 0, Int(column) < image.width, line >= 0, Int(line) < image.height else { continue }
      row[index] = image.pixel(Int(line) * image.width + Int(column)).blended(onto: .empty, cover: 255)
    }
  }

  /// The place within `0..<size` that a place beyond is the reflection of.
  @inline(__always) static func reflected(_ place: Int32, _ size: Int) -> Int {
    if place >= 0, place < size { return Int(place) }
    let period = 2 * size
    let folded = ((Int(place) % period) + period) % period
    return folded < size ? folded : period - 1 - folded
  }
}

/// From output pixels to samples, in the operations of Agg's `trans_affine.invert`, in their order.
struct PixelTransform {
  let sx, sy, tx, ty: Double

  /// - Parameter transform: scales and shifts only.
  init(inverting transform: AffineTransform) {
    let scale = 1 / (transform.sx * transform.sy)
    sx = transform.sy * scale
    sy = transform.sx * scale
    tx = -transform.tx * sx
    ty = -transform.ty * sy
  }

  var isFinite: Bool { (sx + sy + tx + ty).isFinite }

  @inline(__always) func callAsFunction(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
    (x * sx + tx, y * sy + ty)
  }
}

/// Runs of neighbouring pixels with their coverage, merged as Agg's `scanline_u8` does.
struct RowSpans: SpanSink {
  struct Span {
    var x: Int32
    var y: Int32
    var covers: [UInt8]
  }

  private(set) var spans: [Span] = []
  private let width: Int32
  private let height: Int32

  init(width: Int32, height: Int32) {
    self.width = width
    self.height = height
  }

  mutating func span(x: Int32, y: Int32, length: Int32, cover: UInt8, isRun: Bool) {
    guard y >= 0, y < height else { return }
    let from = max(x, 0)
    let end = min(x &+ length, width)
    guard from < end else { return }
    let covers = repeatElement(cover, count: Int(end - from))
    if let last = spans.last, last.y == y, last.x + Int32(last.covers.count) == from {
      spans[spans.count - 1].covers.append(contentsOf: covers)
    } else {
      spans.append(Span(x: from, y: y, covers: Array(covers)))
    }
  }
}
