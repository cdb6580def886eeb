import MathText
import TestSupport

/// A label and how matplotlib lays it out, from a table in `Fixtures`.
struct ReferenceLayout {
  struct Glyph {
    var face: String
    var size: Double
    var code: UInt32
    var index: UInt32
    var x: Double
    var y: Double
  }

  var fontSet = MathStyle.FontSet.dejaVuSans
  var size = 10.0
  var dpi = 72.0
  /// Width, height and depth.
  var measures: [Double] = []
  var text: String
  var glyphs: [Glyph] = []
  var rules: [[Double]] = []
  var isRefused = false

  static func table(_ name: String) -> [ReferenceLayout] {
    var layouts: [ReferenceLayout] = []
    for row in Fixture.rows(name) {
      let fields = row.map(String.init)
      switch fields[0] {
      case "refused": layouts.append(ReferenceLayout(text: fields[1], isRefused: true))
      case "label":
        layouts.append(
          ReferenceLayout(
            fontSet: MathStyle.FontSet(rawValue: fields[1])!, size: Double(fields[2])!,
            dpi: Double(fields[3])!,
            measures: fields[4...6].map { Double($0)! }, text: fields[7]))
      case "glyph":
        layouts[layouts.count - 1].glyphs.append(
          Glyph(
            face: fields[1], size: Double(fields[2])!, code: UInt32(fields[3])!, index: UInt32(fields[4])!,
            x: Double(fields[5])!, y: Double(fields[6])!))
      default: layouts[layouts.count - 1].rules.append(fields[1...].map { Double($0)! })
      }
    }
    return layouts
  }

  /// The first thing in which a layout is not this one, to a thousandth of a point or pixel; nil if there is none.
  func difference(from layout: MathLayout) -> String? {
    if !Self.near([layout.width, layout.height, layout.depth], measures) {
      return "measures \(layout.width) \(layout.height) \(layout.depth), not \(measures)"
    }
    if layout.glyphs.count != glyphs.count { return "\(layout.glyphs.count) glyphs, not \(glyphs.count)" }
    if layout.rules.count != rules.count { return "\(layout.rules.count) rules, not \(rules.count)" }
    for (found, wanted) in zip(layout.glyphs, glyphs) {
      let glyph = found.glyph
      guard glyph.face == wanted.face, found.code == wanted.code, glyph.index == wanted.index,
        Self.near([glyph.size, glyph.x, glyph.y], [wanted.size, wanted.x, wanted.y])
      else { return "\(found), not \(wanted)" }
    }
    for (found, wanted) in zip(layout.rules, rules)
    where !Self.near([found.x, found.y, found.width, found.height], wanted) {
      return "\(found), not \(wanted)"
    }
    return nil
  }

  private static func near(_ left: [Double], _ right: [Double]) -> Bool {
    zip(left, right).allSatisfy { abs($0 - $1) <= 0.001 }
  }
}
