import Plotting

extension Decoding {
  /// The colour bar of an artist: `true`, or a map of its keys.
  func colorbar(_ fields: inout Fields) -> Colorbar? {
    guard let node = fields.node("colorbar") else { return nil }
    if case .scalar(let scalar) = node.content, case .bool(let isShown) = scalar.value {
      return isShown ? Colorbar() : nil
    }
    guard var own = Fields(node, "a colour bar", key: "colorbar", in: self) else { return nil }
    defer { own.finish() }
    return colorbar(keys: &own)
  }

  /// The keys of a colour bar.
  private func colorbar(keys fields: inout Fields) -> Colorbar {
    let location = fields.read("location", Read.choice("side", of: Side.self))
    let orientation = fields.read("orientation", Read.choice("orientation", of: Orientation.self))
    var bar = Colorbar(location ?? (orientation == .horizontal ? .bottom : .right))
    if let orientation, location != nil, (orientation == .vertical) != [.left, .right].contains(bar.location)
    {
      report(
        "a colour bar on that side is not \(orientation.rawValue); leave 'orientation' out",
        at: fields.mark(of: "orientation", or: "location"))
    }
    bar.label = fields.node("label").flatMap {
      label(
        $0, key: "label", pad: "labelpad", locations: ["left", "bottom", "center", "right", "top"])
    }
    bar.ticks = fields.node("ticks").flatMap { ticks($0, key: "ticks") }
    bar.extend = fields.read("extend", Read.choice("extend", of: Colorbar.Extend.self)) ?? .neither
    bar.extensionFraction = fields.number("extendfrac", .within(0...1e3)) ?? bar.extensionFraction
    bar.hasRectangularExtensions = fields.bool("extendrect") ?? false
    bar.spacing = fields.read("spacing", Read.choice("spacing", of: Colorbar.Spacing.self)) ?? .uniform
    let share = Bounds.within(0.001...0.999)
    bar.fraction = fields.number("fraction", share) ?? bar.fraction
    bar.shrink = fields.number("shrink", .within(0.001...1)) ?? bar.shrink
    bar.aspect = fields.number("aspect", .within(0.001...1e6)) ?? bar.aspect
    bar.pad = fields.number("pad", .within(0...0.999))
    if bar.fraction + (bar.pad ?? 0.15) >= 1 {
      report(
        "'fraction' and 'pad' of a colour bar leave no room for the axes",
        at: fields.mark(of: "fraction", or: "pad"))
    }
    return bar
  }

  /// Colour bars beside several axes: `{of: A, ax: [A, B], …}`, axes by their names in the mosaic or their places in the list.
  func colorbars(_ fields: inout Fields) -> [SharedColorbar] {
    let nodes = fields.read("colorbars", Read.list("of colour bars", of: { $0 })) ?? []
    return nodes.compactMap { node in
      guard var own = Fields(node, "a colour bar", key: "colorbars", in: self) else { return nil }
      let source = own.require("of", axesIndex)
      let axes = own.require("ax", Read.oneOrMore("of axes", of: axesIndex))
      let bar = colorbar(keys: &own)
      own.finish()
      guard let source, let axes else { return nil }
      guard !axes.isEmpty else {
        report("ax: a colour bar stands beside at least one of the axes", at: own.mark(of: "ax", or: "of"))
        return nil
      }
      return SharedColorbar(of: source, beside: axes, bar)
    }
  }

  /// Axes by their name in the mosaic, or by their place in the list, from 0.
  private func axesIndex(_ node: YAMLNode) throws(Mistakes) -> Int {
    let name = try Read.text(node)
    let names: [String] = axesPlaces.map { place in
      switch place.steps.last {
      case .key(let key): key
      case .index(let index): String(index)
      case nil: ""
      }
    }
    guard let index = names.firstIndex(of: name) else {
      throw Read.unknown("axes", name, among: names, at: node.mark)
    }
    return index
  }
}
