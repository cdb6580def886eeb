import FigureDrawing

/// A labelled artist in a legend.
struct LegendEntry: Sendable {
  var label: String
  var handle: any LegendHandle
  /// The artist's place in its axes; nil where there is none.
  var origin: Int?

  /// Whether the label is one that legends show.
  var isShown: Bool { !label.isEmpty && !label.hasPrefix("_") }
}

extension Legend {
  /// What the legend tells of, of all artists that there are: those that are asked for, or those that have a label.
  func entries(of candidates: [LegendEntry], style: Style) -> [LegendEntry] {
    var entries = handles.map { $0.compactMap { $0.entry(of: candidates, style: style) } }
    if let labels {
      entries = zip(entries ?? candidates, labels).map { entry, label in
        LegendEntry(label: label, handle: entry.handle, origin: entry.origin)
      }
    }
    return entries ?? candidates.filter(\.isShown)
  }
}

extension Legend {
  /// - Throws: ``LayoutError`` where the legend asks for an artist that there is not, or that nothing stands for.
  func check(_ candidates: [LegendEntry], at place: FigurePlace) throws(LayoutError) {
    for item in handles ?? [] {
      switch item.source {
      case .artist(let index)
      where item.label == nil && labels == nil && candidates.first { $0.origin == index }?.isShown == false:
        throw LayoutError("artist \(index), which the legend asks for, has no label; give it one", at: place)
      case .artist(let index) where !candidates.contains { $0.origin == index }:
        throw LayoutError(
          "the legend asks for artist \(index), which there is not or nothing stands for", at: place)
      case .labelled(let name) where !candidates.contains { $0.label == name }:
        throw LayoutError("the legend asks for the artist '\(name)', which there is not", at: place)
      case .artist, .labelled, .line, .patch: break
      }
    }
  }
}

extension LegendItem {
  fileprivate func entry(of candidates: [LegendEntry], style: Style) -> LegendEntry? {
    switch source {
    case .artist(let place):
      return candidates.first { $0.origin == place }.map {
        LegendEntry(label: label ?? $0.label, handle: $0.handle, origin: place)
      }
    case .labelled(let name):
      return candidates.first { $0.label == name }.map {
        LegendEntry(label: label ?? name, handle: $0.handle, origin: $0.origin)
      }
    case .line(let properties):
      let look = LineLook(properties, color: style.lines.color.resolved(in: style), in: style)
      return LegendEntry(label: label ?? "", handle: LineHandle(look: look))
    case .patch(let properties, let isFilled):
      return LegendEntry(
        label: label ?? "", handle: PatchHandle(look: PatchLook(properties, isFilled: isFilled, style: style))
      )
    }
  }
}

/// What stands for an artist in a legend, after matplotlib's `legend_handler.py`.
protocol LegendHandle: Sendable {
  /// - Parameters:
  ///   - room: the room that the legend has for it.
  ///   - transform: from points, counted from where the handle's baseline begins, to pixels.
  ///   - name: the handle's path in the drawing.
  func drawn(in room: HandleRoom, _ transform: AffineTransform, name: String) -> DrawnHandle
}

/// What a handle draws, and the box in pixels that it reports in the figure's geometry.
struct DrawnHandle {
  var elements: [Drawing.Element]
  var box: Rect
}
