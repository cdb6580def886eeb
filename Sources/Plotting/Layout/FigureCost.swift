import Drawing
import Numerics

/// The memory that something of a figure takes while it is drawn.
public struct DrawingCost: Sendable, Equatable {
  /// Bytes, reckoned rather high.
  public var bytes: Double
  /// How messages call it: `100,000,000 bars`.
  public var subject: String

  public init(bytes: Double, subject: String) {
    self.bytes = bytes
    self.subject = subject
  }

  /// The cost of `count` things of a kind.
  init(_ count: Int, _ kind: String, bytesEach: Double) {
    self.init(bytes: Double(count) * bytesEach, subject: "\(count.groupedText) \(kind)")
  }
}

/// What a figure takes to draw, reckoned before anything is drawn: a figure that no machine can hold is refused in one
/// line, where the operating system would end the program.
///
/// The weights were measured as the growth of the peak of whole processes.
struct FigureCost {
  private var total = 0.0
  private var largest: (cost: DrawingCost, place: FigurePlace)?

  private static let bytesOfSubplot = 45_000.0
  private static let bytesOfTick = 4_000.0
  private static let bytesOfArtist = 2_000.0
  /// Bitmaps of glyphs, for each pixel of the square of their size.
  private static let bytesOfGlyphPixel = 3.0

  init(_ figure: Figure, dpi: Double) {
    add(DrawingCost(figure.axes.count, "subplots", bytesEach: Self.bytesOfSubplot), at: FigurePlace("axes"))
    let scale = dpi / 72
    let base = figure.style.font.size
    addText(figure.suptitle, figure.style.figure.titlesize, base, scale, at: FigurePlace("suptitle"))
    for (index, axes) in figure.axes.enumerated() {
      let place = FigurePlace("axes", .index(index))
      func inside(_ key: String) -> FigurePlace { FigurePlace("axes", .index(index), .key(key)) }
      add(DrawingCost(axes.artists.count, "artists", bytesEach: Self.bytesOfArtist), at: place)
      for (key, axis) in [("x", axes.x), ("y", axes.y)] {
        if let ticks = axis.ticks {
          add(DrawingCost(ticks.at.count, "ticks", bytesEach: Self.bytesOfTick), at: inside("\(key)ticks"))
        }
        addText(axis.label, figure.style.axes.labelsize, base, scale, at: inside("\(key)label"))
      }
      addText(axes.title, figure.style.axes.titlesize, base, scale, at: inside("title"))
      for (number, artist) in axes.artists.enumerated() {
        guard let cost = artist.content.cost else { continue }
        add(cost, at: FigurePlace("axes", .index(index), "artists", .index(number)))
      }
    }
  }

  private mutating func add(_ cost: DrawingCost, at place: FigurePlace) {
    total += cost.bytes
    if cost.bytes > largest?.cost.bytes ?? 0 { largest = (cost, place) }
  }

  /// Each different letter of a text is drawn once.
  private mutating func addText(
    _ label: Label?, _ size: FontSize, _ base: Double, _ scale: Double, at place: FigurePlace
  ) {
    guard let label else { return }
    let points = (label.size ?? size).points(base: base)
    let letters = Set(label.text.unicodeScalars).count
    let pixels = points * scale
    add(
      DrawingCost(
        bytes: Double(letters) * pixels * pixels * Self.bytesOfGlyphPixel,
        subject: "letters of \(points.text(.general(6))) points"), at: place)
  }

  /// - Parameter limit: bytes.
  /// - Throws: ``LayoutError`` where drawing takes more.
  func check(limit: Double) throws(LayoutError) {
    guard total > limit, let largest else { return }
    func gigabytes(_ bytes: Double) -> String { (bytes / 1e9).text(.general(3)) }
    throw LayoutError(
      "drawing takes about \(gigabytes(total)) GB of memory, most of it for \(largest.cost.subject), and the limit is "
        + "\(gigabytes(limit)) GB; draw fewer, or raise --memory-limit", at: largest.place)
  }
}
