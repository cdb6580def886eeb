import FigureDrawing
import FigureNumbers
import Rasterizer
import Scales

/// Numbers or colours in rows and columns as an image: matplotlib's `imshow`.
///
/// ```swift
/// let figure = Figure { Axes { Image(Grid([[0, 1], [2, 3]])!, colors: ColorMapping(.named("magma"))) } }
/// ```
public struct ImageArtist: Sendable, Equatable, Codable {
  /// Which row is at the top.
  public enum Origin: String, Sendable, Codable, CaseIterable { case upper, lower }

  /// How the pixels between the numbers are found.
  public enum Interpolation: Sendable, Equatable, Codable {
    /// Each number fills its cell where cells are many pixels large, or whole ones; smoothed by `hanning` otherwise.
    case auto
    case filter(ImageFilter)
  }

  /// Whether numbers or colours are interpolated.
  public enum InterpolationStage: String, Sendable, Codable, CaseIterable {
    /// Colours where cells are smaller than three pixels, numbers otherwise.
    case auto
    case data, rgba
  }

  /// Where the outer edges of the image lie, in data coordinates.
  public struct Extent: Sendable, Equatable, Codable {
    public var left: Double
    public var right: Double
    public var bottom: Double
    public var top: Double

    public init(left: Double, right: Double, bottom: Double, top: Double) {
      self.left = left
      self.right = right
      self.bottom = bottom
      self.top = top
    }
  }

  /// What an image shows.
  public enum Content: Sendable, Equatable, Codable {
    /// Numbers that take their colours from ``ImageArtist/colors``.
    case numbers(Grid)
    case colors(ColorGrid)
  }

  public var content: Content
  public var colors: ColorMapping
  public var origin: Origin
  /// Nil: the centres of cells are the whole numbers from 0.
  public var extent: Extent?
  /// The aspect of the axes, unless they have one of their own.
  public var aspect: Aspect
  public var interpolation: Interpolation
  public var interpolationStage: InterpolationStage
  public var alpha: Double?
  public var zorder: Double?
  public var clipOn: Bool?
  /// A colour bar beside the axes.
  public var colorbar: Colorbar?
  /// Whether the axes number rows and columns as those of a matrix: whole numbers, those of the columns at the top
  /// (matplotlib's `matshow`).
  public var isMatrix = false

  public init(
    _ z: Grid, colors: ColorMapping = ColorMapping(), origin: Origin = .upper, extent: Extent? = nil,
    aspect: Aspect = .ratio(1), interpolation: Interpolation = .auto,
    interpolationStage: InterpolationStage = .auto, alpha: Double? = nil
  ) {
    content = .numbers(z)
    self.colors = colors
    self.origin = origin
    self.extent = extent
    self.aspect = aspect
    self.interpolation = interpolation
    self.interpolationStage = interpolationStage
    self.alpha = alpha
  }
}

public typealias Image = ImageArtist

extension ImageArtist {
  /// A picture.
  public init(_ picture: ColorGrid) {
    self.init(Grid([])!)
    content = .colors(picture)
  }

  /// The numbers, where the image is made of these.
  public var numbers: Grid? {
    if case .numbers(let grid) = content { grid } else { nil }
  }

  fileprivate var size: (rows: Int, columns: Int) {
    switch content {
    case .numbers(let grid): (grid.rows, grid.columns)
    case .colors(let grid): (grid.rows, grid.columns)
    }
  }
}

extension ImageArtist: ArtistContent {
  public var artist: Artist { .image(self) }

  public var cost: DrawingCost? {
    DrawingCost(size.rows * size.columns, "pixels of an image", bytesEach: 80)
  }

  public func settle(into axes: inout ArtistSettler) throws(LayoutError) {
    guard max(size.rows, size.columns) <= ImageResampler.longestSide else {
      throw LayoutError("an image has at most \(ImageResampler.longestSide) rows and columns")
    }
    if isMatrix { axes.numberAsMatrix() }
    switch content {
    case .numbers(let grid):
      do throws(NormError) {
        let (map, found) = try colors.settled(for: grid.values)
        let norm = axes.norm(found, with: colorbar)
        axes.add(ResolvedImage(self, .numbers(grid, map, norm), size))
        axes.add(map, norm, alpha: alpha, colorbar: colorbar)
      } catch {
        throw LayoutError("\(error)")
      }
    case .colors(let grid):
      guard colorbar == nil else {
        throw LayoutError("a colour bar needs numbers that take their colours from a map")
      }
      axes.add(ResolvedImage(self, .colors(grid), size))
    }
    axes.aspect = aspect
  }
}
