import FigureDrawing
import FigureNumbers

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
/// line, where the operating system would end the program. Letters are counted where they are set (``TextSetter``).
///
/// The weights were measured as the growth of the peak of whole processes.
struct FigureCost {
  private var total = 0.0
  private var largest: (cost: DrawingCost, place: FigurePlace)?

  private static let bytesOfSubplot = 45_000.0
  private static let bytesOfTick = 4_000.0
  private static let bytesOfArtist = 2_000.0

  init(_ figure: Figure) {
    add(DrawingCost(figure.axes.count, "subplots", bytesEach: Self.bytesOfSubplot), at: FigurePlace("axes"))
    for (index, axes) in figure.axes.enumerated() { add(axes, at: FigurePlace("axes", .index(index))) }
  }

  /// Counts axes and those attached to them.
  private mutating func add(_ axes: Axes, at place: FigurePlace) {
    func inside(_ steps: FigurePlace.Step...) -> FigurePlace {
      var inner = place
      inner.steps += steps
      return inner
    }
    add(DrawingCost(axes.artists.count, "artists", bytesEach: Self.bytesOfArtist), at: place)
    for (key, axis) in [("xticks", axes.x), ("yticks", axes.y)] {
      guard let ticks = axis.ticks else { continue }
      add(DrawingCost(ticks.at.count, "ticks", bytesEach: Self.bytesOfTick), at: inside(.key(key)))
    }
    for (number, artist) in axes.artists.enumerated() {
      guard let cost = artist.content.cost else { continue }
      add(cost, at: inside("artists", .index(number)))
    }
    add(DrawingCost(axes.attached.count, "attached axes", bytesEach: Self.bytesOfSubplot), at: place)
    for child in axes.attached { add(child, at: place) }
  }

  private mutating func add(_ cost: DrawingCost, at place: FigurePlace) {
    total += cost.bytes
    if cost.bytes > largest?.cost.bytes ?? 0 { largest = (cost, place) }
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
