import FigureDrawing
import Scales

/// A subplot while its figure is put together: what was asked of it so far, in the order in which it was asked.
///
/// The order matters: matplotlib finds limits lazily, and settings of one subplot reach those that share its axes.
final class AxesState {
  let model: Axes
  let style: Style
  /// The way to the axes from the figure.
  private let origin: FigurePlace
  /// The path of the axes in the drawing: `figure/axes1`.
  let name: String
  /// The cells of the grid of subplots that the axes stand in; nil where they stand elsewhere.
  let span: GridSpan?
  private let context: SettlingContext
  let artists: ArtistSettler
  private var appliedAxisRequests = 0
  /// Where the axes are asked to stand, and where aspect leaves the box, in fractions of the figure.
  var originalPosition: Rect
  private(set) var position: Rect
  var dataLimits = DataLimits()
  private(set) var margins: PerAxis<Double>
  /// Whether limits end at the margins even where round numbers are asked for.
  private(set) var isTight = false
  private(set) var axes: PerAxis<SharedAxis>
  private(set) var settings: PerAxis<AxisSettings>
  /// The axes that stand over the same place, these among them.
  private(set) var twins = TwinGroup()
  /// Axes that stand within these.
  private(set) var insets: [AxesState] = []
  /// The axes that these stand on or in, wherever aspect leaves them, and where, in fractions of those.
  private var anchorage: Anchorage?

  /// Cells within the cells of the grid, each in that before: what is left beside colour bars.
  private(set) var divisions: [(grid: SubplotGrid, span: GridSpan)] = []
  /// Where the box stands in its place if aspect makes it smaller, as shares of what is left over.
  var anchor = Point(0.5, 0.5)
  /// Whether the label of x is left to the axes below.
  private var hidesLabelOfDates = false
  /// What makes the axes a colour bar.
  let colorbar: ColorbarState?

  /// Axes are owned by the figure or by those that they stand in.
  private struct Anchorage {
    unowned let host: AxesState
    let rect: Rect
  }

  init(
    _ model: Axes, at origin: FigurePlace, name: String, span: GridSpan?, position: Rect,
    context: SettlingContext,
    shared: (x: SharedAxis?, y: SharedAxis?) = (nil, nil), colorbar: ColorbarState? = nil,
    isSourceOfColorbar: Bool = false
  ) throws(LayoutError) {
    self.model = model
    self.colorbar = colorbar
    self.origin = origin
    self.name = name
    self.span = span
    self.context = context
    style = context.page.style
    var settler = ArtistSettler(style: style, isSourceOfColorbar: isSourceOfColorbar)
    do {
      try settler.settle(model.artists)
    } catch {
      throw error.inside(origin)
    }
    if let colorbar { settler.add(colorbar.artist) }
    artists = settler
    originalPosition = position
    self.position = position
    margins = PerAxis(x: style.axes.xmargin, y: style.axes.ymargin)
    settings = PerAxis(x: AxisSettings(.x, style: style), y: AxisSettings(.y, style: style))
    axes = PerAxis(x: shared.x ?? SharedAxis(.x, style: style), y: shared.y ?? SharedAxis(.y, style: style))
    axes.x.join(self)
    axes.y.join(self)
    twins.join(self)
    try model.projection.kind.prepare(self)
  }

  /// The axes, or what a key of them says.
  func place(_ key: String? = nil) -> FigurePlace {
    var place = origin
    if let key { place.steps.append(.key(key)) }
    return place
  }

  /// Begins with a full circle, marks that are hidden, and a radius whose margins do not cross 0 (`PolarAxes.clear`).
  func beginPolar(_ coordinates: PolarCoordinates) {
    axes.x.begin(with: coordinates, showing: ViewInterval(0, 2 * .pi))
    axes.y.begin(with: coordinates, showing: nil)
    settings.x.beginPolar(style: style)
    settings.y.beginPolar(style: style)
    dataLimits.y.stickyEdges.append(0)
  }

  func warn(_ message: String, at key: String) { context.warn(message, at: place(key)) }

  private var page: FigurePage { context.page }

  // MARK: Replaying the description

  /// Applies what the model says, in the order of matplotlib's calls for a description: scales, margins, artists,
  /// limits, ticks, grid.
  ///
  /// - Throws: ``LayoutError`` for limits, scales and ticks that cannot be.
  func replay() throws(LayoutError) {
    for axis in [model.x, model.y] where axis.margin.map({ !($0 > -0.5) }) ?? false {
      throw LayoutError("a margin must be more than -0.5", at: place("margins"))
    }
    if let scale = model.x.scale { try axes.x.setScale(scale, for: self) }
    if let scale = model.y.scale { try axes.y.setScale(scale, for: self) }
    if model.x.holdsDates { axes.x.useDates() }
    if model.y.holdsDates { axes.y.useDates() }
    if !model.x.categories.isEmpty { axes.x.use(categories: model.x.categories) }
    if !model.y.categories.isEmpty { axes.y.use(categories: model.y.categories) }
    if model.x.margin != nil || model.y.margin != nil { isTight = true }
    if let margin = model.x.margin { setMargin(margin, .x) }
    if let margin = model.y.margin { setMargin(margin, .y) }
    var keeper = AxesLimitKeeper(axes: self)
    var requests = artists.scaleRequests[...]
    for (child, artist) in artists.children.enumerated() {
      while let request = requests.first, request.child <= child {
        try axes[request.axis].setScale(request.scale, for: self)
        requests.removeFirst()
      }
      try applyAxisRequests(before: child)
      add(artist, to: &keeper)
      if artists.matrices.contains(child) { numberAsMatrix() }
    }
    try applyAxisRequests(before: artists.children.count)
    if let limits = model.x.limits { try axes.x.setLimits(limits, for: self) }
    if let limits = model.y.limits { try axes.y.setLimits(limits, for: self) }
    try model.projection.kind.adjustLimits(of: self)
    if case .ratio(let ratio) = model.aspect, !(ratio > 0 && ratio.isFinite) {
      throw LayoutError("aspect must be a positive number, not \(ratio)", at: place("aspect"))
    }
    try placeTicks(.x, as: model.x)
    try placeTicks(.y, as: model.y)
    if model.minorTicks {
      axes.x.showMinorTicks(for: self)
      axes.y.showMinorTicks(for: self)
    }
    if let numbers = model.x.numbers { axes.x.use(numbers: numbers) }
    if let numbers = model.y.numbers { axes.y.use(numbers: numbers) }
    for parameters in model.tickParameters { apply(parameters) }
    if let grid = model.grid { apply(grid) }
    if let colorbar { try complete(colorbar) }
    for legend in model.furtherLegends + [model.legend].compactMap({ $0 }) {
      try legend.check(artists.candidates, at: place("legend"))
    }
    if let legend = model.legend, artists.entries(of: legend).isEmpty {
      warn("no artist has a label, so the legend is empty", at: "legend")
    }
  }

  /// Does what artists ask of the axes before a child is added.
  private func applyAxisRequests(before child: Int) throws(LayoutError) {
    while let request = artists.axisRequests.dropFirst(appliedAxisRequests).first, request.child <= child {
      let axis = axes[request.axis]
      switch request.change {
      case .ticks(let ticks): try axis.setTicks(ticks, for: self)
      case .furtherTicks(let ticks): axis.addTicks(ticks)
      case .limits(let limits): try axis.setLimits(limits, for: self)
      case .autoscale: axis.requestAutoscale()
      }
      appliedAxisRequests += 1
    }
  }

  /// Takes over where the ticks of an axis stand, what is written there, and how that looks.
  private func placeTicks(_ name: AxisName, as axis: Axis) throws(LayoutError) {
    if let ticks = axis.ticks { try axes[name].setTicks(ticks, for: self) }
    if let ticks = axis.minorTicks { try axes[name].setMinorTicks(ticks, for: self) }
    axes[name].use(major: axis.major, minor: axis.minor, for: self)
    for (kind, choice) in [(TickKind.major, axis.major), (.minor, axis.minor)]
    where choice.labels != TickLabelLook() {
      // Whoever asks for labels has the limits found that the ticks need.
      _ = axes[name].settleLimits(for: self)
      settings[name].apply(choice.labels, to: kind)
    }
  }

  /// Turns the labels of dates, or leaves them and the label of the axis to the axes below (`Figure.autofmt_xdate`).
  func turnDates(_ dates: DateLabels, hides: Bool) {
    _ = axes.x.settleLimits(for: self)
    if hides {
      settings.x.hideLabels(of: dates.which)
      hidesLabelOfDates = true
      return
    }
    var look = TickLabelLook()
    look.rotation = dates.rotation
    look.horizontalAlignment = dates.horizontalAlignment
    settings.x.apply(look, to: dates.which)
  }

  /// Whether the axes stand in the last row of the grid that they are in, which may be within a cell of the figure's.
  func isInLastRow(of grid: SubplotGrid) -> Bool {
    if let last = divisions.last { return last.span.rows.upperBound == last.grid.rows }
    return span.map { $0.rows.upperBound == grid.rows } ?? true
  }

  /// Puts whole numbers at rows and columns, those of the columns at the top (`Axes.matshow`).
  private func numberAsMatrix() {
    settings.x.moveTicks(to: .top)
    settings.x.showMarksOnBothSides()
    let locator = MaxNLocator(bins: 9, steps: .halves, wholeNumbers: true)
    axes.x.useLocators(major: locator, minor: nil)
    axes.y.useLocators(major: locator, minor: nil)
  }

  /// Gives a colour bar its ticks: along the bar on its outer side, none across (`Colorbar._draw_all`).
  private func complete(_ colorbar: ColorbarState) throws(LayoutError) {
    let (long, side) = (colorbar.placement.axis, colorbar.placement.bar.location)
    settings[long].moveTicks(to: side, showsLabels: true)
    settings[long].moveLabel(to: side)
    for axis in AxisName.allCases { settings[axis].hideGrid() }
    axes[long.other].useLocators(major: NullLocator(), minor: NullLocator())
    // Places alone leave the limits, places with labels move them apart.
    if let ticks = colorbar.placement.bar.ticks, ticks.labels != nil {
      try axes[long].setTicks(ticks, for: self)
    }
    let locators = colorbar.locators
    axes[long].useLocators(major: locators.major, minor: locators.minor)
  }

  private func add(_ artist: some ResolvedArtist, to keeper: inout AxesLimitKeeper) {
    artist.add(to: &keeper)
  }

  private func setMargin(_ margin: Double, _ name: AxisName) {
    margins[name] = margin
    axes[name].requestAutoscale()
  }

  private func apply(_ parameters: TickParameters) {
    if parameters.axis != .y { settings.x.apply(parameters, style: style) }
    if parameters.axis != .x { settings.y.apply(parameters, style: style) }
  }

  private func apply(_ grid: GridLines) {
    if grid.axis != .y { settings.x.apply(grid) }
    if grid.axis != .x { settings.y.apply(grid) }
  }

  /// Hides tick labels that a neighbour with the same axis shows (`Axes.label_outer`).
  func hideInnerLabels(of name: AxisName, in grid: SubplotGrid) {
    guard let span else { return }
    settings[name].hideInnerLabels { side in
      switch side {
      case .top: span.rows.lowerBound > 0
      case .bottom: span.rows.upperBound < grid.rows
      case .left: span.columns.lowerBound > 0
      case .right: span.columns.upperBound < grid.columns
      }
    }
  }

  // MARK: Limits

  /// The limits, once pending autoscaling is done.
  func settleLimits() -> PerAxis<ViewInterval> {
    PerAxis(x: axes.x.settleLimits(for: self), y: axes.y.settleLimits(for: self))
  }

  fileprivate func tighten() { isTight = true }

  /// Does the autoscaling that is pending for either axis.
  func autoscaleIfStale() {
    let isStale = PerAxis(x: axes.x.takeStaleness(), y: axes.y.takeStaleness())
    if isStale.x { axes.x.autoscale(for: self) }
    if isStale.y { axes.y.autoscale(for: self) }
  }

  // MARK: Place

  /// The box in pixels of a place in fractions of the figure.
  func pixels(_ position: Rect) -> Rect {
    let transform = page.transform
    let low = transform(Point(position.x0, position.y0))
    let high = transform(Point(position.x1, position.y1))
    return Rect(x0: low.x, y0: low.y, x1: high.x, y1: high.y)
  }

  var box: Rect { pixels(position) }

  /// How many tick labels there is room for.
  func tickSpace(along name: AxisName) -> Int {
    let box = box
    let size = settings[name].major.labelSize ?? style.tick(on: name).labelsize
    let ends = box.ends(along: name)
    return TickContext.tickSpace(
      start: ends.low, length: name == .x ? box.width : box.height, dpi: page.dpi,
      labelSize: size.points(base: style.font.size), aspect: name == .x ? 3 : 2)
  }

  /// Puts axes over these, whose axis they share (`Axes.twinx`).
  func add(twin: AxesState, sharing shared: AxisName) {
    let own = shared.other
    twin.settings[own].moveTicks(to: own.farSide)
    twin.settings[own].moveLabel(to: own.farSide)
    settings[own].moveTicks(to: own.nearSide)
    twin.settings[shared].isVisible = false
    twins.join(twin)
    twin.twins = twins
    twin.divisions = divisions
    if span == nil { twin.anchorage = Anchorage(host: self, rect: Rect(x0: 0, y0: 0, x1: 1, y1: 1)) }
  }

  /// Puts axes into a rectangle of these (`Axes.inset_axes`).
  func add(inset: AxesState, in rect: Rect) {
    inset.anchorage = Anchorage(host: self, rect: rect)
    insets.append(inset)
  }

  /// Follows the axes that these stand on (`_TransformedBoundsLocator`).
  private func follow(_ anchorage: Anchorage) {
    let figure = page.transform
    let inverse = AffineTransform(
      sx: 1 / figure.sx, tx: -figure.tx * (1 / figure.sx), sy: 1 / figure.sy, ty: -figure.ty * (1 / figure.sy)
    )
    originalPosition = anchorage.rect.mapped(AffineTransform(to: anchorage.host.box).then(inverse))
  }

  /// Gives a part of the place of the axes to a colour bar, which stands in the cells that come back.
  func makeRoom(for placement: ColorbarPlacement) -> [(grid: SubplotGrid, span: GridSpan)] {
    let division = placement.division
    let outer = divisions
    divisions.append((division.grid, division.axes))
    anchor = placement.anchorOfAxes
    return outer + [(division.grid, division.bar)]
  }

  func stand(in divisions: [(grid: SubplotGrid, span: GridSpan)]) { self.divisions = divisions }

  /// Moves the axes to their cells of the grid.
  ///
  /// - Throws: ``LayoutError`` where these leave no room.
  func move(to cells: SubplotCells) throws(LayoutError) {
    guard let span else { return }
    var box = cells.box(of: span)
    for division in divisions {
      box = try SubplotPlacement(in: box).overridden(by: division.grid).cells(of: division.grid).box(
        of: division.span)
    }
    originalPosition = box
    position = box
  }

  /// Moves the axes to a box, in fractions of the figure, wherever their cells are.
  func stand(at box: Rect) {
    originalPosition = box
    position = box
  }

  /// Moves axes that stand in or on others to where these are.
  func followHost() { if let anchorage { follow(anchorage) } }

  /// Height over width of the figure, in which positions are fractions.
  private var unitAspect: Double {
    let panel = AffineTransform(to: page.box)
    let corner = panel(Point(0, 0))
    let opposite = panel(Point(1, 1))
    return (opposite.y - corner.y) / (opposite.x - corner.x)
  }

  /// Fits the box or the limits to a fixed aspect (`apply_aspect`).
  func applyAspect() {
    followHost()
    if let colorbar {
      position = colorbar.position(in: originalPosition, unit: unitAspect)
      return
    }
    let kind = model.projection.kind
    let usual = kind.boxAspect.map(Aspect.ratio) ?? .auto
    guard case .ratio(let aspect) = model.aspect ?? artists.aspect ?? usual else {
      position = originalPosition
      return
    }
    guard model.adjustable == .box, twins.members.count == 1 else {
      position = originalPosition
      let boxAspect = unitAspect * (position.height / position.width)
      DataAspect(axes: self, ratio: boxAspect / aspect).adjustLimits()
      return
    }
    let ratio = kind.boxAspect ?? settleDataRatio()
    position = originalPosition.shrunk(toAspect: aspect * ratio, unit: unitAspect).anchored(
      at: anchor, in: originalPosition)
  }

  /// Height over width of the data in view, on the scales of the axes (`get_data_ratio`).
  private func settleDataRatio() -> Double {
    let limits = settleLimits()
    func size(_ name: AxisName) -> Double {
      let ends = axes[name].scale.scale.places(of: limits[name].ascending)
      return max(abs(ends.high - ends.low), 1e-30)
    }
    return size(.y) / size(.x)
  }

  /// The frame as it stands, whatever autoscaling is pending.
  fileprivate var currentFrame: AxesFrame {
    frame(showing: PerAxis(x: axes.x.view, y: axes.y.view), phase: .drawing)
  }

  private func frame(showing limits: PerAxis<ViewInterval>, phase: LayoutPhase) -> AxesFrame {
    var frame = AxesFrame(
      canvas: page.canvas, figureBox: page.box, dpi: page.dpi, style: style, box: box,
      x: FrameAxis(low: limits.x.low, high: limits.x.high, scale: axes.x.scale),
      y: FrameAxis(low: limits.y.low, high: limits.y.high, scale: axes.y.scale),
      projection: model.projection, phase: phase, spines: model.spines.compactMapValues(\.position))
    frame.extent = page.extent
    return frame
  }

  // MARK: Outcome

  /// The axes once all that is pending is done, in the order in which matplotlib's drawing asks for it: limits, the ticks
  /// of x, those of y, insets.
  ///
  /// - Parameter places: numbers the places that axes stand over.
  func settled(for phase: LayoutPhase, places: inout [ObjectIdentifier: Int]) -> SettledAxes {
    let frame = frame(showing: settleLimits(), phase: phase)
    let (x, y) = (settledAxis(.x), settledAxis(.y))
    var insets: [SettledAxes] = []
    for inset in self.insets {
      inset.applyAspect()
      insets.append(inset.settled(for: phase, places: &places))
    }
    let place = places[ObjectIdentifier(twins)] ?? places.count
    places[ObjectIdentifier(twins)] = place
    return SettledAxes(
      model: model, style: style, origin: origin, name: name, span: span, frame: frame, artists: artists,
      x: x,
      y: y, colorbar: colorbar?.artist, place: place,
      hasGround: !page.isTransparent && twins.lowest === self, insets: insets)
  }

  private func settledAxis(_ name: AxisName) -> SettledAxis {
    let shared = axes[name]
    shared.settleForTicks()
    let context = shared.context(for: self)
    let label = name == .x && hidesLabelOfDates ? nil : (name == .x ? model.x : model.y).label
    return SettledAxis(
      name: name, label: label ?? Label(""), settings: settings[name],
      ticks: shared.ticker.allTicks(in: context), view: context.view,
      hasMinorLocator: !(shared.ticker.minor.locator is NullLocator))
  }
}

/// The subplot as its artists see it while they are added.
private struct AxesLimitKeeper: LimitKeeper {
  let axes: AxesState

  var dataLimits: DataLimits {
    get { axes.dataLimits }
    // In place: a setter would copy the edges of all bars for each bar.
    nonmutating _modify { yield &axes.dataLimits }
  }

  var isLinear: Bool { axes.axes.x.scale.isLinear && axes.axes.y.scale.isLinear }

  func roundTrip(_ value: Double, through shape: AffineTransform, on name: AxisName) -> Double {
    axes.currentFrame.projection.roundTrip(value, through: shape, on: name)
  }

  func bounds(of name: AxisName) -> (low: Double, high: Double) {
    let limits = axes.settleLimits()[name].ascending
    return (limits.low, limits.high)
  }

  func show(_ first: Double, _ last: Double, on name: AxisName) {
    axes.axes[name].showEdges(first, last, for: axes)
  }

  func settle() { axes.autoscaleIfStale() }

  func tighten() { axes.tighten() }

  func requestAutoscale(x: Bool, y: Bool) {
    if x { axes.axes.x.requestAutoscale() }
    if y { axes.axes.y.requestAutoscale() }
  }
}
