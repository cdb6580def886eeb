import FigureNumbers
import Plotting

extension ArtistKind {
  static let errorBar = ArtistKind("errorbar", "an errorbar") { $0.errorBar(&$1, $2) }
}

extension Decoding {
  fileprivate func errorBar(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let x = requireSamples("x", &fields)
    let y = requireSeries("y", &fields, over: x, scope)
    let count = x?.count
    let xerr = fields.read("xerr") { [self] node throws(Mistakes) in try errors(node, count: count) }
    let yerr = fields.read("yerr") { [self] node throws(Mistakes) in try errors(node, count: count) }
    let capsize = fields.number("capsize", Read.length)
    let ecolor = fields.color("ecolor")
    let elinewidth = fields.number("elinewidth", Read.length)
    let properties = lineProperties(&fields, count: count, hasFormat: true)
    guard let x, let y else { return nil }
    var artist = ErrorBarArtist(
      x: x, y: y, xerr: xerr, yerr: yerr, label: scope.label, properties: properties)
    artist.capsize = capsize
    artist.ecolor = ecolor
    artist.elinewidth = elinewidth
    return .errorBar(artist)
  }

  /// One length for all, one for each sample, also from a file, or `[lower, upper]` of them.
  func errors(_ node: YAMLNode, count: Int?) throws(Mistakes) -> ErrorBarArtist.Errors {
    func lengths(_ node: YAMLNode) throws(Mistakes) -> [Double] {
      let lengths = try numbers("of lengths", of: Read.datum)(node)
      if let place = lengths.firstIndex(where: { $0 < 0 }) {
        throw Mistakes("expected lengths of at least 0", at: node.mark(ofItem: place))
      }
      guard let count, lengths.count != count else { return lengths }
      guard lengths.count == 1 else {
        throw Mistakes("\(lengths.count) lengths for \(count) samples, expected 1 or \(count)", at: node.mark)
      }
      return Array(repeating: lengths[0], count: count)
    }
    if case .sequence(let items) = node.content, let first = items.first, !first.isScalar {
      guard items.count == 2 else {
        throw Mistakes("expected two lists, [lower, upper], found \(items.count)", at: node.mark)
      }
      return ErrorBarArtist.Errors(lower: try lengths(items[0]), upper: try lengths(items[1]))
    }
    let both = try lengths(node)
    return ErrorBarArtist.Errors(lower: both, upper: both)
  }
}
