/// A filter table stretched to the samples that fall on a pixel: Agg's `span_image_resample_affine`.
struct ResamplingKernel {
  private let table: ImageFilterTable
  /// Samples a pixel, in 256ths, and pixels a sample.
  private let stepX: Int32
  private let stepY: Int32
  private let radiusX: Int32
  private let radiusY: Int32

  /// A kernel grows to no more than this many samples a pixel, along either axis and as a product.
  private static let scaleLimit = 200.0

  init(_ table: ImageFilterTable, inverse: PixelTransform) {
    self.table = table
    var scaleX = abs(inverse.sx)
    var scaleY = abs(inverse.sy)
    if scaleX * scaleY > Self.scaleLimit {
      scaleX = scaleX * Self.scaleLimit / (scaleX * scaleY)
      scaleY = scaleY * Self.scaleLimit / (scaleX * scaleY)
    }
    scaleX = min(max(scaleX, 1), Self.scaleLimit)
    scaleY = min(max(scaleY, 1), Self.scaleLimit)
    radiusX = (table.diameter * truncatedInt32(scaleX * 256 + 0.5)) >> 1
    radiusY = (table.diameter * truncatedInt32(scaleY * 256 + 0.5)) >> 1
    stepX = truncatedInt32(1 / scaleX * 256 + 0.5)
    stepY = truncatedInt32(1 / scaleY * 256 + 0.5)
  }

  /// Fills a run of pixels from the samples around the places they come from.
  func fill<Source: ImageSource>(
    _ output: UnsafeMutableBufferPointer<Source.Pixel>, from image: Source, span: RowSpans.Span,
    inverse: PixelTransform
  ) {
    let last = span.covers.count - 1
    let y = Double(span.y) + 0.5
    let from = inverse(Double(span.x) + 0.5, y)
    let to = inverse(Double(span.x) + 0.5 + Double(last), y)
    var column = EvenSteps(from: fixed(from.x), to: fixed(to.x), count: Int32(last))
    var row = EvenSteps(from: fixed(from.y), to: fixed(to.y), count: Int32(last))
    for index in 0...last {
      let pixel = mean(of: image, x: column.value &+ 128 &- radiusX, y: row.value &+ 128 &- radiusY)
      output[index] = pixel.blended(onto: .empty, cover: span.covers[index])
      column.advance()
      row.advance()
    }
  }

  /// The weighted mean of the samples from `(x, y)`, in 256ths, to the end of the kernel.
  @inline(__always) private func mean<Source: ImageSource>(of image: Source, x: Int32, y: Int32)
    -> Source.Pixel
  {
    let end = table.diameter << 8
    let firstX = ((255 &- (x & 255)) &* stepX) >> 8
    var weightY = ((255 &- (y & 255)) &* stepY) >> 8
    var row = y >> 8
    let firstColumn = x >> 8
    let columns = (end &- firstX &+ stepX &- 1) / stepX
    let isInside = firstColumn >= 0 && Int(firstColumn) + Int(columns) <= image.width
    var total = Source.Pixel.noTotal
    var totalWeight: Int32 = 0
    table.weights.withUnsafeBufferPointer { weights in
      repeat {
        let rowWeight = Int32(weights[Int(weightY)])
        let base = ImageResampler.reflected(row, image.height) * image.width
        var weightX = firstX
        var column = firstColumn
        repeat {
          let weight = (rowWeight &* Int32(weights[Int(weightX)]) &+ ImageFilterTable.unit / 2) >> 14
          let place = isInside ? Int(column) : ImageResampler.reflected(column, image.width)
          image.pixel(base + place).add(weight, to: &total)
          totalWeight &+= weight
          weightX &+= stepX
          column &+= 1
        } while weightX < end
        weightY &+= stepY
        row &+= 1
      } while weightY < end
    }
    return Source.Pixel.mean(total, weight: totalWeight)
  }

  @inline(__always) private func fixed(_ value: Double) -> Int32 {
    let scaled = value * 256
    return truncatedInt32(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
  }
}

/// Whole numbers from one to another in even steps: Agg's `dda2_line_interpolator`.
struct EvenSteps {
  private(set) var value: Int32
  private let count: Int32
  private let step: Int32
  private let rest: Int32
  private var carry: Int32

  /// - Parameter count: of steps; none leaves the value where it is.
  init(from first: Int32, to last: Int32, count steps: Int32) {
    value = first
    count = max(steps, 1)
    let way = last &- first
    var step = way / count
    var rest = way % count
    if rest <= 0 {
      // With no steps at all, Agg adds 0 here and the value is not used after the first.
      rest += steps
      step -= 1
    }
    self.step = step
    self.rest = rest
    carry = rest - steps
  }

  @inline(__always) mutating func advance() {
    carry &+= rest
    value &+= step
    if carry > 0 {
      carry &-= count
      value &+= 1
    }
  }
}
