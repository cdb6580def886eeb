import Plotting

/// One kind of artist as descriptions know it.
struct ArtistKind: Sendable {
  /// The key in a description: `fill_between`.
  let name: String
  /// With its article, as messages say it.
  let subject: String
  /// Whether its label may be a list, which `decode` reads itself.
  let hasLabels: Bool
  let decode: @Sendable (Decoding, inout Fields, ArtistScope) -> Artist?

  init(
    _ name: String, _ subject: String, hasLabels: Bool = false,
    decode: @escaping @Sendable (Decoding, inout Fields, ArtistScope) -> Artist?
  ) {
    self.name = name
    self.subject = subject
    self.hasLabels = hasLabels
    self.decode = decode
  }

  /// All kinds, in the order in which messages list them.
  static let all: [ArtistKind] = [
    line, step, semilogx, semilogy, loglog, scatter, fillBetween, fillBetweenX, axhline, axvline, axhspan,
    axvspan, vlines,
    hlines, text, annotation, errorBar, bar,
    lyingBar, groupedBars, boxPlot, boxStatistics, violins, pie,
    stackPlot, events, slopedLine, ecdf, image, matrix, stairs, histogram, fill,
    rectangle, circle,
    ellipse, polygon,
    regularPolygon,
    wedge, styledBox, pathPatch, arrow,
    brokenBars, stem, contour, contourf, pcolormesh, pcolor,
  ]
}

extension Decoding {
  /// Artists of matplotlib that the format has by another name, or not at all.
  private static let otherArtists: [String: String] = {
    var ways = [
      "plot": "write line"
    ]
    for name in [
      "hist2d",

      "quiver", "hexbin", "streamplot", "table",
    ] {
      ways[name] = "it is not part of the format"
    }
    return ways
  }()

  /// The artists that one entry of the list stands for: one, or one for each value of its sweep.
  func artists(_ node: YAMLNode) -> [Artist] {
    guard case .mapping(let entries) = node.content, entries.count == 1, let entry = entries.first else {
      var advice = ""
      if case .mapping(let entries) = node.content, let kind = entries.first, kind.value.isNull {
        advice = "; indent what belongs to '\(kind.key)' below it"
      }
      report(
        "artists: expected a map of one key, the kind of the artist, found "
          + (node.keyCount.map { "a map of \($0) keys" } ?? node.found) + advice, at: node.mark)
      return []
    }
    guard let kind = ArtistKind.all.first(where: { $0.name == entry.key }) else {
      if let way = Self.otherArtists[entry.key] {
        report("unknown artist '\(entry.key)'; \(way)", at: entry.keyMark)
        return []
      }
      let mistakes = Read.unknown("artist", entry.key, among: ArtistKind.all.map(\.name), at: entry.keyMark)
      for mistake in mistakes.all { report(mistake.message, at: mistake.mark) }
      return []
    }
    let node = entry.value.isNull ? YAMLNode(content: .mapping([]), mark: entry.keyMark) : entry.value
    guard var fields = Fields(node, kind.subject, key: entry.key, in: self) else { return [] }
    let sweep = sweep(&fields)
    let label = kind.hasLabels ? nil : fields.text("label")
    usesSweep = false
    var artists: [Artist] = []
    for value in sweep?.values ?? [SweepValue()] {
      if let artist = kind.decode(self, &fields, ArtistScope(sweep: value, label: value.label(label))) {
        artists.append(artist)
      }
    }
    if let sweep, let node = fields.node("sweep") {
      if !usesSweep, sweep.values.count > 1 {
        warn(
          "sweep: no expression of \(kind.subject) uses '\(sweep.name)', so that all \(sweep.values.count) are alike",
          at: node.mark)
      }
      if let label, let other = SweepValue.otherName(in: label, than: sweep.name) {
        warn(
          "label: {\(other)} is no name of the sweep; write {\(sweep.name)} for its value",
          at: fields.mark(of: "label", or: "sweep"))
      }
    }
    if let sweep, sweep.values.isEmpty {
      // Nothing is drawn, but what is written is checked all the same.
      _ = kind.decode(self, &fields, ArtistScope(sweep: SweepValue(name: sweep.name), label: label))
    }
    fields.finish()
    return artists
  }
}

extension YAMLNode {
  /// The number of keys, of a map.
  fileprivate var keyCount: Int? {
    if case .mapping(let entries) = content { return entries.count }
    return nil
  }
}
