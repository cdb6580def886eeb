import Plotting

extension Decoding {
  /// How the axes bring data to the page: `projection: polar` and the keys that go with it.
  func projection(_ fields: inout Fields) -> AxesProjection {
    let names = ["rectilinear", "polar"]
    let name = fields.read("projection", Read.choice("projection", names.map { ($0, $0) }))
    guard name == "polar" else {
      for key in Self.polarKeys where fields.has(key) {
        report("\(key) goes with projection: polar", at: fields.mark(of: key, or: "projection"))
        _ = fields.node(key)
      }
      return .rectilinear
    }
    for key in Self.straightKeys where fields.has(key) {
      report("'\(key)' does not go with projection: polar", at: fields.mark(of: key, or: "projection"))
    }
    return .polar(polarCoordinates(&fields))
  }

  private static let polarKeys = [
    "theta_zero_location", "theta_offset", "theta_direction", "thetamin", "thetamax", "rmin", "rmax",
    "rorigin",
    "rlabel_position", "thetagrids",
  ]

  /// Keys of axes that mean nothing by angle and radius.
  private static let straightKeys = ["xscale", "adjustable", "twinx", "twiny"]

  private func polarCoordinates(_ fields: inout Fields) -> PolarCoordinates {
    let zero = fields.read(
      "theta_zero_location", Read.choice("direction", of: PolarCoordinates.ZeroLocation.self))
    let isClockwise = fields.read(
      "theta_direction",
      Read.choice(
        "direction",
        [
          ("clockwise", true), ("counterclockwise", false), ("anticlockwise", false), ("-1", true),
          ("1", false),
        ]))
    var polar = PolarCoordinates(zero: zero ?? .east, isClockwise: isClockwise ?? false)
    let angles = Bounds.within(-1e6...1e6)
    if let offset = fields.number("theta_offset", angles) {
      if zero != nil {
        report(
          "theta_zero_location and theta_offset exclude each other",
          at: fields.mark(of: "theta_offset", or: "projection"))
      }
      polar.thetaOffset = offset
    }
    polar.thetaMin = fields.number("thetamin", angles)
    polar.thetaMax = fields.number("thetamax", angles)
    let (first, last) = (polar.thetaMin ?? 0, polar.thetaMax ?? 360)
    if first == last || abs(last - first) > 360 {
      report(
        "thetamin and thetamax must lie within one turn, and not be the same",
        at: fields.mark(of: "thetamax", or: "thetamin"))
    }
    polar.rMin = fields.number("rmin")
    polar.rMax = fields.number("rmax")
    polar.rOrigin = fields.number("rorigin")
    polar.rLabelPosition = fields.number("rlabel_position", angles) ?? polar.rLabelPosition
    return polar
  }

  /// Ticks of the angle in degrees.
  func thetaGrids(_ fields: inout Fields, of axes: inout Axes) {
    guard let node = fields.node("thetagrids"), var ticks = ticks(node, key: "thetagrids") else { return }
    if axes.x.ticks != nil {
      report("thetagrids and xticks exclude each other", at: fields.mark(of: "thetagrids", or: "xticks"))
    }
    ticks.at = ticks.at.map { $0 * (.pi / 180) }
    axes.x.ticks = ticks
  }
}
