import FigureNumbers
import Plotting

extension ArtistKind {
  static let ecdf = ArtistKind("ecdf", "an ecdf") { $0.ecdf(&$1, $2) }
}

extension Decoding {
  fileprivate func ecdf(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let samples = fields.require("x", samples())
    let weights = fields.read("weights", numbers("of numbers", of: Read.number(.nonNegative)))
    let isComplementary = fields.bool("complementary") ?? false
    let orientation = fields.read("orientation", Read.choice("orientation", of: Orientation.self))
    let isCompressed = fields.bool("compress") ?? false
    let mark = fields.mark(of: "drawstyle", or: "x")
    let properties = lineProperties(&fields, count: samples.map { $0.count + 1 })
    if properties.drawstyle != nil {
      report("drawstyle: the steps of a distribution are what they are", at: mark)
    }
    guard let samples else { return nil }
    if samples.isEmpty || samples.values.contains(where: \.isNaN) {
      report(
        "x: a distribution needs samples that are numbers, and at least one",
        at: fields.mark(of: "x", or: "x"))
      return nil
    }
    if let weights, weights.count != samples.count {
      report(
        "weights: \(weights.count) weights for \(samples.count) samples",
        at: fields.mark(of: "weights", or: "x"))
      return nil
    }
    var ecdf = ECDFArtist(samples, label: scope.label, properties: properties)
    ecdf.weights = weights
    ecdf.isComplementary = isComplementary
    ecdf.orientation = orientation ?? .vertical
    ecdf.isCompressed = isCompressed
    return .ecdf(ecdf)
  }
}
