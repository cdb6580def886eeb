import FigureDrawing
import FigureNumbers
import Scales

/// The artists of one axes while they are settled, in their order.
public struct ArtistSettler: Sendable {
  public let style: Style
  var cycle: ColorCycle
  /// In the order in which they were added.
  private(set) var children: [any ResolvedArtist] = []
  /// For each child the place of the model's artist that it comes from.
  private(set) var origins: [Int] = []
  /// The place of the artist that is settled.
  private var current = 0
  /// What images make the aspect of the axes, the last one; nil where there is none.
  var aspect: Aspect?
  /// Scales that artists ask for, and the child before which each is set.
  private(set) var scaleRequests: [(child: Int, axis: AxisName, scale: AxisScale)] = []
  /// What artists ask of an axis, in the order in which they do.
  private(set) var axisRequests: [AxisRequest] = []
  /// Whether an artist has the axes without ground and frame.
  var hidesFrame = false
  /// Texts that are added once all artists are.
  private var lastChildren: [(child: any ResolvedArtist, origin: Int)] = []
  /// Children after which the axes number rows and columns as those of a matrix.
  private(set) var matrices: [Int] = []
  /// Artists that give numbers colours, and the colour bars asked for with them.
  private(set) var mappables: [Mappable] = []
  /// Whether a colour bar of the figure is for an artist of the axes.
  private let isSourceOfColorbar: Bool
  private var entries: [LegendEntry] = []
  private var containers: [LegendEntry] = []

  init(style: Style, isSourceOfColorbar: Bool = false) {
    self.style = style
    self.isSourceOfColorbar = isSourceOfColorbar
    cycle = ColorCycle(style: style)
  }

  /// Artists and what stands for them, as matplotlib's legend collects them: lines, patches and collections first, then
  /// bars and error bars.
  var candidates: [LegendEntry] { entries + containers }

  /// Those that have a label which is shown.
  var legendEntries: [LegendEntry] { candidates.filter(\.isShown) }

  /// What a legend of the axes tells of.
  func entries(of legend: Legend) -> [LegendEntry] { legend.entries(of: candidates, style: style) }

  /// The label of the next child where it has none of its own.
  var automaticLabel: String { "_child\(children.count)" }

  mutating func add(_ child: some ResolvedArtist) {
    children.append(child)
    origins.append(current)
  }

  /// Adds what comes after the children of all artists.
  mutating func addLast(_ child: some ResolvedArtist) { lastChildren.append((child, current)) }

  /// Has an axis changed before the next child is added.
  mutating func request(_ change: AxisRequest.Change, on axis: AxisName) {
    axisRequests.append(AxisRequest(child: children.count, axis: axis, change: change))
  }

  /// Has autoscaling done for the children so far, some of which do not ask for it.
  mutating func requestAutoscale() {
    for axis in AxisName.allCases { request(.autoscale, on: axis) }
  }

  /// Has the axes number their rows and columns as those of a matrix once the next child is added.
  mutating func numberAsMatrix() { matrices.append(children.count) }

  /// Notes how an artist gives numbers colours, and its colour bar if it has one.
  mutating func add(_ map: ColorMap, _ norm: SettledNorm, alpha: Double?, colorbar: Colorbar?) {
    mappables.append(Mappable(map: map, norm: norm, alpha: alpha, colorbar: colorbar, origin: current))
  }

  /// The norm as an artist uses it, whose ends a colour bar moves apart.
  func norm(_ norm: SettledNorm, with colorbar: Colorbar?) -> SettledNorm {
    colorbar != nil || isSourceOfColorbar ? norm.nonsingular : norm
  }

  /// Has an axis take on a scale before the next child is added.
  mutating func request(_ scale: AxisScale, on axis: AxisName) {
    scaleRequests.append((children.count, axis, scale))
  }

  /// Settles the artists of a model, one after the other.
  ///
  /// - Throws: ``LayoutError`` at the place of the artist in its axes.
  mutating func settle(_ artists: [Artist]) throws(LayoutError) {
    for (index, artist) in artists.enumerated() {
      current = index
      do {
        try artist.content.settle(into: &self)
      } catch {
        throw error.placed(at: "artists", .index(index))
      }
    }
    children += lastChildren.map(\.child)
    origins += lastChildren.map(\.origin)
    lastChildren = []
  }

  /// Enters an artist for legends, which show it by themselves unless its label is empty or begins with an underscore.
  ///
  /// - Parameter isContainer: whether it is made of several children, which a legend tells after all others.
  mutating func enter(_ label: String?, _ handle: some LegendHandle, isContainer: Bool = false) {
    let entry = LegendEntry(label: label ?? "", handle: handle, origin: current)
    if isContainer { containers.append(entry) } else { entries.append(entry) }
  }
}

/// What an artist asks of an axis.
struct AxisRequest: Sendable {
  enum Change: Sendable, Equatable {
    case ticks(FixedTicks)
    /// They come to others, and leave the limits alone.
    case furtherTicks(FixedTicks)
    case limits(Axis.Limits)
    case autoscale
  }

  /// How many children come before.
  let child: Int
  let axis: AxisName
  let change: Change
}

/// How an artist gives numbers colours.
struct Mappable: Sendable {
  let map: ColorMap
  let norm: SettledNorm
  let alpha: Double?
  let colorbar: Colorbar?
  /// The place of the artist in its axes.
  let origin: Int
}

/// Lists of an artist that have to be equally long.
struct SampleCounts {
  private let name: String
  private let count: Int

  /// - Parameter name: what the list is called whose length all others must have.
  init(_ name: String, _ count: Int) {
    self.name = name
    self.count = count
  }

  /// - Parameter isRepeated: whether a single value holds for all samples.
  /// - Throws: ``LayoutError`` where a list is longer or shorter than the samples.
  func check(_ other: String, _ length: Int?, isRepeated: Bool = false) throws(LayoutError) {
    guard let length, length != count, !(isRepeated && length == 1) else { return }
    throw LayoutError(
      "\(other) has \(length) values and \(name) has \(count); give both equally many"
        + (isRepeated ? ", or one value for all" : ""))
  }
}
