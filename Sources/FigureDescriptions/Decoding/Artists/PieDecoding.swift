import FigureDrawing
import FigureNumbers
import Plotting

extension ArtistKind {
  static let pie = ArtistKind("pie", "a pie") { $0.pie(&$1, $2) }
}

extension Decoding {
  fileprivate func pie(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let values = fields.require("x", numbers("of numbers", of: Read.number(.nonNegative)))
    let count = values?.count ?? 0
    var pie = PieArtist(values ?? [])
    pie.explode = fields.read("explode", numbers("of numbers", of: Read.number))
    pie.labels = fields.read("labels", Read.list("of texts", of: Read.text))
    pie.colors = fields.read("colors", colors)
    pie.hatches = hatches(&fields)
    pie.format = fields.read("autopct", Self.percentage)
    pie.formatDistance = fields.number("pctdistance") ?? 0.6
    pie.labelDistance =
      fields.read("labeldistance") { node throws(Mistakes) in
        if case .scalar(let scalar) = node.content, scalar.text.lowercased() == "none" { return nil }
        return try Read.number(node)
      } ?? 1.1
    pie.shadow = fields.node("shadow").flatMap(shadow)
    pie.startAngle = fields.number("startangle") ?? 0
    pie.radius = fields.number("radius", .positive) ?? 1
    pie.isCounterclockwise = fields.bool("counterclock") ?? true
    read("wedgeprops", "wedges", &fields) { inner in
      pie.wedge = fillProperties(&inner, hasLinestyle: true)
      pie.wedgeWidth = inner.number("width")
    }
    read("textprops", "texts of a pie", &fields) { pie.text = textProperties(&$0) }
    if let (x, y) = fields.read("center", Read.pair("[x, y]")) { pie.center = Point(x, y) }
    pie.showsFrame = fields.bool("frame") ?? false
    pie.rotatesLabels = fields.bool("rotatelabels") ?? false
    pie.isNormalized = fields.bool("normalize") ?? true
    guard let values else { return nil }
    let lists = [("explode", pie.explode?.count), ("labels", pie.labels?.count)]
    for (key, found) in lists where found ?? count != count {
      report("\(key): \(found ?? 0) values for \(count) wedges", at: fields.mark(of: key, or: "x"))
    }
    let sum = PairwiseSum.of(values)
    if sum == 0 || !sum.isFinite || !pie.isNormalized && sum > 1 {
      report(
        "x: the sizes of wedges have a sum \(pie.isNormalized ? "above 0" : "above 0 and of 1 at most, as they are not normalized")",
        at: fields.mark(of: "x", or: "x"))
    }
    return .pie(pie)
  }

  /// `true`, or a map of how it looks.
  private func shadow(_ node: YAMLNode) -> PieArtist.Shadow? {
    if case .scalar(let scalar) = node.content, case .bool(let isShown) = scalar.value {
      return isShown ? PieArtist.Shadow() : nil
    }
    guard var fields = Fields(node, "a shadow", key: "shadow", in: self) else { return nil }
    var shadow = PieArtist.Shadow()
    shadow.dx = fields.number("ox") ?? shadow.dx
    shadow.dy = fields.number("oy") ?? shadow.dy
    shadow.shade = fields.number("shade", .unit) ?? shadow.shade
    shadow.properties = fillProperties(&fields, hasLinestyle: true, hasHatch: false)
    fields.finish()
    return shadow
  }

  /// A text with one number, after a percent sign.
  private static func percentage(_ node: YAMLNode) throws(Mistakes) -> String {
    let text = try Read.text(node)
    guard NumberTemplate(printf: text) != nil else {
      throw Mistakes(
        "\(quoted(text)) writes no number; write it as in %1.1f%%, where %% is a percent sign", at: node.mark)
    }
    return text
  }
}
