import FigureNumbers
import Plotting

extension ArtistKind {
  static let violins = ArtistKind("violinplot", "a violinplot") { $0.violins(&$1, $2) }
}

extension Decoding {
  fileprivate func violins(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let sets = fields.require("dataset", sampleSets())
    let count = sets?.count ?? 0
    var violins = ViolinArtist(sets ?? [], label: scope.label)
    violins.positions = fields.read("positions", Read.list("of numbers", of: Read.number))
    let isUpright = fields.bool("vert")
    let orientation = fields.read("orientation", Read.choice("orientation", of: Orientation.self))
    violins.orientation = isUpright == false ? .horizontal : orientation ?? .vertical
    violins.widths = fields.read("widths", Read.oneOrMore("of numbers", of: Read.number)) ?? [0.5]
    violins.showsMeans = fields.bool("showmeans") ?? false
    violins.showsExtrema = fields.bool("showextrema") ?? true
    violins.showsMedians = fields.bool("showmedians") ?? false
    violins.quantiles = fields.read("quantiles", Self.quantiles) ?? []
    violins.points = fields.read("points", Read.whole(1...100_000)) ?? 100
    violins.bandwidth = fields.read("bw_method", Self.bandwidth) ?? .scott
    violins.side = fields.read("side", Read.choice("side", of: ViolinArtist.Side.self)) ?? .both
    violins.facecolor = fields.read("facecolor", colors)
    violins.linecolor = fields.read("linecolor", colors)
    let lists = [
      ("positions", violins.positions?.count),
      ("widths", violins.widths.count == 1 ? nil : violins.widths.count),
      ("quantiles", violins.quantiles.isEmpty ? nil : violins.quantiles.count),
    ]
    for (key, found) in lists where sets != nil && found ?? count != count {
      report("\(key): \(found ?? 0) values for \(count) violins", at: fields.mark(of: key, or: "dataset"))
    }
    return sets == nil ? nil : .violins(violins)
  }

  /// A list of fractions a violin; of one violin that list alone.
  private static func quantiles(_ node: YAMLNode) throws(Mistakes) -> [[Double]] {
    let fractions = Read.list("of fractions", of: Read.number(.unit))
    guard case .sequence(let nodes) = node.content, !nodes.isEmpty else { return [] }
    if nodes[0].isScalar { return [try fractions(node)] }
    return try Read.list("of lists of fractions", of: fractions)(node)
  }

  private static func bandwidth(_ node: YAMLNode) throws(Mistakes) -> KernelDensity.Bandwidth {
    if case .scalar(let scalar) = node.content, scalar.value == .text, Double(decimalText: scalar.text) == nil
    {
      return try Read.choice("rule", [("scott", .scott), ("silverman", .silverman)])(node)
    }
    return .factor(try Read.number(.positive)(node))
  }
}
