/// A figure laid out for a target: primitives in drawing order, in pixels, y up from the bottom left corner.
///
/// A drawing knows no renderer and no fonts but their names; every output format replays it.
public struct Drawing: Sendable, Equatable, Codable {
  /// A primitive, where it may show, and the artist it belongs to.
  public struct Element: Sendable, Equatable, Codable {
    /// The artist's path from the figure down, as in `figure/axes1/xaxis/tick3/label`.
    public var artist: String
    /// The box outside of which nothing shows, in pixels, y up; nil for the whole canvas.
    public var clip: Rect?
    /// A path, already in pixels, outside of which nothing shows; nil where the box is enough.
    public var clipPath: Path?
    public var primitive: Primitive

    /// How many shapes the element draws: markers, or the items of a collection.
    public var markCount: Int {
      switch primitive {
      case .path, .glyphs, .image: 1
      case .markers(let run): run.places.vertices.count
      case .collection(let collection): max(collection.offsets.count, collection.paths.count)
      }
    }

    public init(artist: String, clip: Rect? = nil, clipPath: Path? = nil, primitive: Primitive) {
      self.artist = artist
      self.clip = clip
      self.clipPath = clipPath
      self.primitive = primitive
    }
  }

  /// The longest side of a picture, in pixels: Cairo's limit, and that of Agg's cells.
  public static let longestSide = 32767
  /// The most pixels of a picture: one gibibyte of memory.
  public static let mostPixels = 1 << 28

  /// Width and height in pixels, not rounded; a picture has the whole part of each.
  public var size: Size
  /// Pixels an inch.
  public var dpi: Double
  /// Whether glyphs are fitted to the pixels by their own instructions (`text.hinting: default`) or left as drawn.
  public var hintsGlyphs: Bool
  public var elements: [Element]

  public init(size: Size, dpi: Double, hintsGlyphs: Bool = true, elements: [Element] = []) {
    self.size = size
    self.dpi = dpi
    self.hintsGlyphs = hintsGlyphs
    self.elements = elements
  }
}
