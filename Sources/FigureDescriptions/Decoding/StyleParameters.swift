import FigureDrawing
import Plotting
import Scales

/// The rc keys of the format, one a line: the key, its place in the style, how its value is read.
extension StyleParameter {
  static let all: [StyleParameter] = [
    figure, axes, axesTexts, dates, xticks, yticks, grid, legend, legendSpacing, lines, shapes, fonts, texts,
    boxPlots,
  ].flatMap { $0 }

  private static let length = number(Read.length)
  private static let factor = number(.within(-1000...1000))

  private static let figure: [StyleParameter] = [
    StyleParameter("figure.figsize", \.figure.figsize, size),
    StyleParameter("figure.dpi", \.figure.dpi, number(Decoding.resolution)),
    StyleParameter("figure.facecolor", \.figure.facecolor, color),
    StyleParameter("savefig.facecolor", \.figure.pictureFacecolor, color(or: "auto")),
    StyleParameter("figure.edgecolor", \.figure.edgecolor, color),
    StyleParameter("figure.frameon", \.figure.frameon, bool),
    StyleParameter("figure.labelsize", \.figure.labelsize, fontSize),
    StyleParameter("figure.labelweight", \.figure.labelweight, fontWeight),
    StyleParameter("figure.titlesize", \.figure.titlesize, fontSize),
    StyleParameter("figure.titleweight", \.figure.titleweight, fontWeight),
    StyleParameter("figure.autolayout", \.figure.autolayout, bool),
    StyleParameter("figure.constrained_layout.use", \.figure.usesConstrainedLayout, bool),
    StyleParameter("figure.constrained_layout.w_pad", \.figure.constrainedColumnPad, number(.any)),
    StyleParameter("figure.constrained_layout.h_pad", \.figure.constrainedRowPad, number(.any)),
    StyleParameter("figure.constrained_layout.wspace", \.figure.constrainedWspace, number(.any)),
    StyleParameter("figure.constrained_layout.hspace", \.figure.constrainedHspace, number(.any)),
    StyleParameter("figure.subplot.left", \.figure.subplotLeft, number(.any)),
    StyleParameter("figure.subplot.right", \.figure.subplotRight, number(.any)),
    StyleParameter("figure.subplot.bottom", \.figure.subplotBottom, number(.any)),
    StyleParameter("figure.subplot.top", \.figure.subplotTop, number(.any)),
    StyleParameter("figure.subplot.wspace", \.figure.subplotWspace, number(.nonNegative)),
    StyleParameter("figure.subplot.hspace", \.figure.subplotHspace, number(.nonNegative)),
  ]

  private static let axes: [StyleParameter] = [
    StyleParameter(
      "axes.autolimit_mode", \.axes.autolimitMode, choice("mode", of: LimitMode.self)),
    StyleParameter("axes.axisbelow", \.axes.axisbelow, axisBelow),
    StyleParameter("axes.edgecolor", \.axes.edgecolor, color),
    StyleParameter("axes.facecolor", \.axes.facecolor, color),
    StyleParameter("axes.formatter.limits", \.axes.formatterLimits, formatterLimits),
    StyleParameter("axes.formatter.min_exponent", \.axes.formatterMinExponent, whole(0...400)),
    StyleParameter("axes.formatter.offset_threshold", \.axes.formatterOffsetThreshold, whole(0...400)),
    StyleParameter("axes.formatter.use_mathtext", \.axes.formatterUseMathtext, bool),
    StyleParameter("axes.formatter.useoffset", \.axes.formatterUseOffset, bool),
    StyleParameter("axes.grid", \.axes.grid, bool),
    StyleParameter("polaraxes.grid", \.axes.polarGrid, bool),
    StyleParameter("axes.grid.axis", \.axes.gridAxis, choice("axis", of: AxisChoice.self)),
    StyleParameter("axes.grid.which", \.axes.gridWhich, choice("kind of ticks", of: TickKind.self)),
    StyleParameter("axes.linewidth", \.axes.linewidth, length),
    StyleParameter("axes.prop_cycle", \.axes.colorCycle, cycle),
    StyleParameter("axes.spines.left", \.axes.spineLeft, bool),
    StyleParameter("axes.spines.right", \.axes.spineRight, bool),
    StyleParameter("axes.spines.bottom", \.axes.spineBottom, bool),
    StyleParameter("axes.spines.top", \.axes.spineTop, bool),
    StyleParameter("axes.unicode_minus", \.axes.unicodeMinus, bool),
    StyleParameter("axes.xmargin", \.axes.xmargin, number(.within((-0.5).nextUp...1e6))),
    StyleParameter("axes.ymargin", \.axes.ymargin, number(.within((-0.5).nextUp...1e6))),
  ]

  private static let axesTexts: [StyleParameter] = [
    StyleParameter("axes.labelcolor", \.axes.labelcolor, color),
    StyleParameter("axes.labelpad", \.axes.labelpad, number(.within(-1e6...1e6))),
    StyleParameter("axes.labelsize", \.axes.labelsize, fontSize),
    StyleParameter("axes.labelweight", \.axes.labelweight, fontWeight),
    StyleParameter("xaxis.labellocation", \.axes.xlabelLocation, name("place", ["left", "center", "right"])),
    StyleParameter("yaxis.labellocation", \.axes.ylabelLocation, name("place", ["bottom", "center", "top"])),
    StyleParameter("axes.titlecolor", \.axes.titlecolor, color(or: "auto")),
    StyleParameter("axes.titlelocation", \.axes.titlelocation, name("place", ["left", "center", "right"])),
    StyleParameter("axes.titlepad", \.axes.titlepad, number(.within(-1e6...1e6))),
    StyleParameter("axes.titlesize", \.axes.titlesize, fontSize),
    StyleParameter("axes.titleweight", \.axes.titleweight, fontWeight),
    StyleParameter("axes.titley", \.axes.titley, optionalNumber(.any)),
  ]

  private static let dates: [StyleParameter] = [
    StyleParameter("date.autoformatter.year", \.dates.patterns.year, string),
    StyleParameter("date.autoformatter.month", \.dates.patterns.month, string),
    StyleParameter("date.autoformatter.day", \.dates.patterns.day, string),
    StyleParameter("date.autoformatter.hour", \.dates.patterns.hour, string),
    StyleParameter("date.autoformatter.minute", \.dates.patterns.minute, string),
    StyleParameter("date.autoformatter.second", \.dates.patterns.second, string),
    StyleParameter("date.autoformatter.microsecond", \.dates.patterns.microsecond, string),
    StyleParameter("date.converter", \.dates.isConcise, dateConverter),
    StyleParameter("date.interval_multiples", \.dates.atMultiples, bool),
  ]

  private static let xticks: [StyleParameter] =
    ticks(StyleGroup("xtick", \.xtick), low: "bottom", high: "top", ["center", "right", "left"])
    + tickKind(StyleGroup("xtick.major", \.xtick.major), low: "bottom", high: "top")
    + tickKind(StyleGroup("xtick.minor", \.xtick.minor), low: "bottom", high: "top")

  private static let yticks: [StyleParameter] =
    ticks(
      StyleGroup("ytick", \.ytick), low: "left", high: "right",
      ["center", "top", "bottom", "baseline", "center_baseline"])
    + tickKind(StyleGroup("ytick.major", \.ytick.major), low: "left", high: "right")
    + tickKind(StyleGroup("ytick.minor", \.ytick.minor), low: "left", high: "right")

  private static func ticks(
    _ axis: StyleGroup<Style.TickStyle>, low: String, high: String, _ alignments: [String]
  ) -> [StyleParameter] {
    [
      axis.parameter("alignment", \.alignment, name("alignment", alignments)),
      axis.parameter(low, \.low, bool),
      axis.parameter(high, \.high, bool),
      axis.parameter("label" + low, \.labelLow, bool),
      axis.parameter("label" + high, \.labelHigh, bool),
      axis.parameter("color", \.color, color),
      axis.parameter("labelcolor", \.labelcolor, color(or: "inherit")),
      axis.parameter("labelsize", \.labelsize, fontSize),
      axis.parameter("direction", \.direction, choice("direction", of: TickParameters.Direction.self)),
      axis.parameter("minor.visible", \.minorVisible, bool),
      axis.parameter("minor.ndivs", \.minorDivisions, divisions),
    ]
  }

  private static func tickKind(
    _ kind: StyleGroup<Style.TickStyle.Kind>, low: String, high: String
  ) -> [StyleParameter] {
    [
      kind.parameter("size", \.size, length),
      kind.parameter("width", \.width, length),
      kind.parameter("pad", \.pad, number(.within(-1e6...1e6))),
      kind.parameter(low, \.low, bool),
      kind.parameter(high, \.high, bool),
    ]
  }

  private static let grid: [StyleParameter] = [
    StyleParameter("grid.color", \.grid.color, color),
    StyleParameter("grid.alpha", \.grid.alpha, number(.unit)),
    StyleParameter("grid.linestyle", \.grid.linestyle, lineStyle),
    StyleParameter("grid.linewidth", \.grid.linewidth, length),
    StyleParameter("grid.major.color", \.grid.major.color, optionalColor),
    StyleParameter("grid.major.alpha", \.grid.major.alpha, optionalNumber(.unit)),
    StyleParameter("grid.major.linestyle", \.grid.major.linestyle, optionalLineStyle),
    StyleParameter("grid.major.linewidth", \.grid.major.linewidth, optionalNumber(Read.length)),
    StyleParameter("grid.minor.color", \.grid.minor.color, optionalColor),
    StyleParameter("grid.minor.alpha", \.grid.minor.alpha, optionalNumber(.unit)),
    StyleParameter("grid.minor.linestyle", \.grid.minor.linestyle, optionalLineStyle),
    StyleParameter("grid.minor.linewidth", \.grid.minor.linewidth, optionalNumber(Read.length)),
  ]

  private static let legend: [StyleParameter] = [
    StyleParameter("legend.loc", \.legend.location, legendLocation),
    StyleParameter("legend.facecolor", \.legend.facecolor, color(or: "inherit")),
    StyleParameter("legend.edgecolor", \.legend.edgecolor, color(or: "inherit")),
    StyleParameter("legend.fancybox", \.legend.fancybox, bool),
    StyleParameter("legend.fontsize", \.legend.fontsize, fontSize),
    StyleParameter("legend.framealpha", \.legend.framealpha, optionalNumber(.unit)),
    StyleParameter("legend.frameon", \.legend.frameon, bool),
    StyleParameter("legend.labelcolor", \.legend.labelcolor, legendLabelColor),
    StyleParameter("legend.linewidth", \.legend.linewidth, optionalNumber(Read.length)),
    StyleParameter("legend.markerscale", \.legend.markerscale, number(.within(0...1000))),
    StyleParameter("legend.numpoints", \.legend.numpoints, whole(1...1000)),
    StyleParameter("legend.scatterpoints", \.legend.scatterpoints, whole(1...1000)),
    StyleParameter("legend.shadow", \.legend.shadow, bool),
    StyleParameter("legend.title_fontsize", \.legend.titleFontsize, optionalFontSize),
  ]

  private static let legendSpacing: [StyleParameter] = [
    StyleParameter("legend.borderaxespad", \.legend.borderaxespad, factor),
    StyleParameter("legend.borderpad", \.legend.borderpad, factor),
    StyleParameter("legend.columnspacing", \.legend.columnspacing, factor),
    StyleParameter("legend.handleheight", \.legend.handleheight, factor),
    StyleParameter("legend.handlelength", \.legend.handlelength, factor),
    StyleParameter("legend.handletextpad", \.legend.handletextpad, factor),
    StyleParameter("legend.labelspacing", \.legend.labelspacing, factor),
  ]

  private static let lines: [StyleParameter] = [
    StyleParameter("lines.color", \.lines.color, color),
    StyleParameter("lines.linestyle", \.lines.linestyle, lineStyle),
    StyleParameter("lines.linewidth", \.lines.linewidth, length),
    StyleParameter("lines.marker", \.lines.marker, marker),
    StyleParameter("lines.markeredgecolor", \.lines.markeredgecolor, color(or: "auto")),
    StyleParameter("lines.markerfacecolor", \.lines.markerfacecolor, color(or: "auto")),
    StyleParameter("lines.markeredgewidth", \.lines.markeredgewidth, length),
    StyleParameter("lines.markersize", \.lines.markersize, length),
    StyleParameter("lines.dash_capstyle", \.lines.dashCapstyle, choice("cap style", of: Stroke.Cap.self)),
    StyleParameter("lines.dash_joinstyle", \.lines.dashJoinstyle, choice("join style", of: Stroke.Join.self)),
    StyleParameter("lines.solid_capstyle", \.lines.solidCapstyle, choice("cap style", of: Stroke.Cap.self)),
    StyleParameter(
      "lines.solid_joinstyle", \.lines.solidJoinstyle, choice("join style", of: Stroke.Join.self)),
    StyleParameter("lines.dashed_pattern", \.lines.dashedPattern, dashes),
    StyleParameter("lines.dashdot_pattern", \.lines.dashdotPattern, dashes),
    StyleParameter("lines.dotted_pattern", \.lines.dottedPattern, dashes),
    StyleParameter("lines.scale_dashes", \.lines.scaleDashes, bool),
  ]

  private static let shapes: [StyleParameter] = [
    StyleParameter("image.cmap", \.image.colorMap, colorMap),
    StyleParameter("image.origin", \.image.origin, choice("origin", of: ImageArtist.Origin.self)),
    StyleParameter("image.aspect", \.image.aspect, aspect),
    StyleParameter("image.interpolation", \.image.interpolation, interpolation),
    StyleParameter("patch.edgecolor", \.patch.edgecolor, color),
    StyleParameter("patch.facecolor", \.patch.facecolor, color),
    StyleParameter("patch.force_edgecolor", \.patch.forceEdgecolor, bool),
    StyleParameter("patch.linewidth", \.patch.linewidth, length),
    StyleParameter("scatter.marker", \.scatter.marker, marker),
    StyleParameter("scatter.edgecolors", \.scatter.edgecolors, edgeColors),
    StyleParameter("hatch.color", \.hatch.color, color(or: "edge")),
    StyleParameter("hatch.linewidth", \.hatch.linewidth, length),
    StyleParameter("hist.bins", \.hist.bins, bins),
    StyleParameter("errorbar.capsize", \.errorbar.capsize, length),
    StyleParameter("errorbar.elinewidth", \.errorbar.elinewidth, optionalNumber(Read.length)),
    StyleParameter("errorbar.capthick", \.errorbar.capthick, optionalNumber(Read.length)),
    StyleParameter("path.simplify", \.path.simplify, bool),
    StyleParameter("path.simplify_threshold", \.path.simplifyThreshold, number(.unit)),
    StyleParameter("path.snap", \.path.snap, bool),
  ]

  private static let boxPlots: [StyleParameter] =
    [
      StyleParameter("boxplot.notch", \.boxplot.notch, bool),
      StyleParameter("boxplot.whiskers", \.boxplot.whiskers, number(.any)),
      StyleParameter("boxplot.patchartist", \.boxplot.patchartist, bool),
      StyleParameter("boxplot.showmeans", \.boxplot.showmeans, bool),
      StyleParameter("boxplot.meanline", \.boxplot.meanline, bool),
      StyleParameter("boxplot.showcaps", \.boxplot.showcaps, bool),
      StyleParameter("boxplot.showbox", \.boxplot.showbox, bool),
      StyleParameter("boxplot.showfliers", \.boxplot.showfliers, bool),
    ]
    + [
      StyleGroup("boxplot.boxprops", \.boxplot.box), StyleGroup("boxplot.whiskerprops", \.boxplot.whisker),
      StyleGroup("boxplot.capprops", \.boxplot.cap), StyleGroup("boxplot.medianprops", \.boxplot.median),
      StyleGroup("boxplot.meanprops", \.boxplot.mean), StyleGroup("boxplot.flierprops", \.boxplot.flier),
    ].flatMap { group in
      [
        group.parameter("color", \.color, optionalColor),
        group.parameter("linewidth", \.linewidth, optionalNumber(Read.length)),
        group.parameter(
          "linestyle", \.linestyle, { node, decoding throws(Mistakes) in try lineStyle(node, decoding) }),
      ]
    }
    + [
      StyleGroup("boxplot.meanprops", \.boxplot.mean), StyleGroup("boxplot.flierprops", \.boxplot.flier),
    ].flatMap { group in
      [
        group.parameter(
          "marker", \.marker, { node, decoding throws(Mistakes) in try marker(node, decoding) }),
        group.parameter("markersize", \.markersize, optionalNumber(Read.length)),
        group.parameter("markerfacecolor", \.markerfacecolor, optionalColor),
        group.parameter("markeredgecolor", \.markeredgecolor, optionalColor),
      ]
    }
    + [
      StyleParameter(
        "boxplot.flierprops.markeredgewidth", \.boxplot.flier.markeredgewidth, optionalNumber(Read.length))
    ]

  private static let fonts: [StyleParameter] = [
    StyleParameter("font.size", \.font.size, number(.within(1...5000))),
    StyleParameter("font.family", \.font.family, names),
    StyleParameter("font.sans-serif", \.font.sansSerif, names),
    StyleParameter("font.serif", \.font.serif, names),
    StyleParameter("font.monospace", \.font.monospace, names),
    StyleParameter("font.style", \.font.style, fontStyle),
    StyleParameter("font.weight", \.font.weight, fontWeight),
  ]

  private static let texts: [StyleParameter] = [
    StyleParameter("text.color", \.text.color, color),
    StyleParameter("text.hinting", \.text.hinting, hinting),
    StyleParameter("text.parse_math", \.text.parseMath, bool),
    StyleParameter(
      "mathtext.fontset", \.mathtext.fontset,
      name("font set", ["dejavusans", "dejavuserif", "cm", "stix", "stixsans"])),
    StyleParameter(
      "mathtext.default", \.mathtext.default,
      name(
        "font",
        ["rm", "cal", "bfit", "it", "tt", "sf", "bf", "default", "bb", "frak", "scr", "regular", "normal"])),
    StyleParameter("mathtext.fallback", \.mathtext.fallback, mathFallback),
  ]
}
