import FigureDrawing
import FigureNumbers
import Scales

extension Figure {
  /// A figure of the subplots in the braces, row by row.
  ///
  /// ```swift
  /// let figure = Figure(size: Size(8, 5), dpi: 150) {
  ///   Axes {
  ///     Line(over: Linspace(-10, 10, count: 100)) { 1 / (1 + exp(-$0)) }.label(#"$\sigma(x)$"#)
  ///   }
  ///   .grid()
  ///   .legend()
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - size: width and height in inches.
  ///   - dpi: pixels an inch.
  ///   - columns: subplots in a row.
  public init(
    size: Size? = nil, dpi: Double? = nil, columns: Int = 1, style: Style = Style(),
    @AxesBuilder axes: () -> [Axes]
  ) {
    let axes = axes()
    let columns = max(columns, 1)
    self.init(
      size: size, dpi: dpi, style: style,
      grid: SubplotGrid(rows: max(1, (axes.count + columns - 1) / columns), columns: columns), axes: axes)
  }

  /// The figure with its subplots moved so that all labels fit.
  public func tightLayout(_ padding: TightLayoutPadding = TightLayoutPadding()) -> Figure {
    changed {
      $0.layout = .tight
      $0.layoutPadding = padding
    }
  }

  /// The figure cropped to its ink, with `padding` inches around it.
  public func cropped(padding: Double? = nil) -> Figure { changed { $0.crop = .tight(padding: padding) } }

  public func title(_ title: Label) -> Figure { changed { $0.suptitle = title } }
}

extension Axes {
  /// A subplot of the artists in the braces, in the order in which they are added.
  public init(@ArtistBuilder artists: () -> [Artist]) { self.init(artists: artists()) }

  public func title(_ title: Label) -> Axes { changed { $0.title = title } }
  public func xlabel(_ label: Label) -> Axes { changed { $0.x.label = label } }
  public func ylabel(_ label: Label) -> Axes { changed { $0.y.label = label } }

  /// The limits of the x axis; the first may be the larger.
  public func xlim(_ low: Double?, _ high: Double?) -> Axes { changed { $0.x.limits = .init(low, high) } }
  /// The limits of the y axis; the first may be the larger.
  public func ylim(_ low: Double?, _ high: Double?) -> Axes { changed { $0.y.limits = .init(low, high) } }

  public func xscale(_ scale: AxisScale) -> Axes { changed { $0.x.scale = scale } }
  public func yscale(_ scale: AxisScale) -> Axes { changed { $0.y.scale = scale } }

  /// Ticks of the x axis at given places, with texts of their own if `labels` are given.
  public func xticks(_ places: [Double], labels: [String]? = nil) -> Axes {
    changed { $0.x.ticks = FixedTicks(at: places, labels: labels) }
  }

  /// Ticks of the y axis at given places, with texts of their own if `labels` are given.
  public func yticks(_ places: [Double], labels: [String]? = nil) -> Axes {
    changed { $0.y.ticks = FixedTicks(at: places, labels: labels) }
  }

  public func grid(_ lines: GridLines = GridLines()) -> Axes { changed { $0.grid = lines } }
  public func legend(_ location: Legend.Location) -> Axes { legend(Legend(location)) }
  public func legend(_ legend: Legend = Legend()) -> Axes { changed { $0.legend = legend } }
  public func aspect(_ aspect: Aspect) -> Axes { changed { $0.aspect = aspect } }

  /// The axes with another way to the page: `.polar(PolarCoordinates())` takes x for an angle and y for a radius.
  public func projection(_ projection: AxesProjection) -> Axes { changed { $0.projection = projection } }

  /// The axes across cells of the grid, counted from 0 at the upper left.
  public func cells(rows: Range<Int>, columns: Range<Int>) -> Axes {
    changed { $0.panel = .cells(GridSpan(rows: rows, columns: columns)) }
  }

  /// The axes in a rectangle of the figure, in fractions of it, y up.
  public func rectangle(_ rect: Rect) -> Axes { changed { $0.panel = .rectangle(rect) } }

  /// The axes with others over them, which share their x axis and have a y axis of their own on the right.
  public func twinx(_ twin: Axes) -> Axes { attaching(twin, .twin(sharing: .x)) }

  /// The axes with others over them, which share their y axis and have an x axis of their own at the top.
  public func twiny(_ twin: Axes) -> Axes { attaching(twin, .twin(sharing: .y)) }

  /// The axes with others in a rectangle of theirs, in fractions of these, y up.
  public func inset(_ inset: Axes, in rect: Rect) -> Axes { attaching(inset, .inset(rect)) }

  private func attaching(_ other: Axes, _ panel: Panel) -> Axes {
    changed { axes in
      var other = other
      other.panel = panel
      axes.attached.append(other)
    }
  }
}

extension LineArtist {
  /// A line through samples of a function.
  public init(over x: Linspace, _ function: (Double) -> Double) {
    let positions = Column(x)
    self.init(x: positions, y: Column(positions.values.map(function)))
  }

  /// What the legend says of the line; math stands between dollar signs.
  public func label(_ label: String) -> Self { changed { $0.label = label } }
  public func color(_ color: ColorSpec) -> Self { changed { $0.properties.color = color } }
  /// 0 is transparent, 1 opaque.
  public func alpha(_ alpha: Double) -> Self { changed { $0.properties.alpha = alpha } }
  public func linestyle(_ style: LineStyle) -> Self { changed { $0.properties.linestyle = style } }
  /// Points.
  public func linewidth(_ width: Double) -> Self { changed { $0.properties.linewidth = width } }

  /// A marker at each sample, `size` points large.
  public func marker(_ marker: Marker, size: Double? = nil, face: ColorSpec? = nil, edge: ColorSpec? = nil)
    -> Self
  {
    changed {
      $0.properties.marker = marker
      $0.properties.markersize = size
      $0.properties.markerfacecolor = face
      $0.properties.markeredgecolor = edge
    }
  }
}

extension ScatterArtist {
  /// What the legend says of the markers; math stands between dollar signs.
  public func label(_ label: String) -> Self { changed { $0.label = label } }

  /// A marker of `size` square points.
  public func marker(_ marker: Marker, size: Double? = nil) -> Self {
    changed {
      $0.marker = marker
      $0.sizes = size.map { [$0] }
    }
  }

  /// Hollow markers: only their edges show, in `color`.
  public func hollow(_ color: ColorSpec) -> Self {
    changed {
      $0.facecolors = [.none]
      $0.edgecolors = .colors([color])
    }
  }
}

/// A value with modifiers, each of which gives a changed copy.
protocol Modifiable {}

extension Modifiable {
  func changed(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Figure: Modifiable {}
extension Axes: Modifiable {}
extension LineArtist: Modifiable {}
extension ScatterArtist: Modifiable {}
