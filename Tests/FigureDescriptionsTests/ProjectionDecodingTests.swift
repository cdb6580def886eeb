import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct ProjectionDecodingTests {
  private func polar(_ keys: String) throws -> PolarCoordinates? {
    let yaml = "axes: [{projection: polar, \(keys)}]"
    guard
      case .polar(let coordinates) = try FigureDescription(yaml: yaml, name: "f").figure.axes[0].projection
    else { return nil }
    return coordinates
  }

  private func mistakes(_ axes: String) -> [String] {
    do throws(FigureDescriptionError) {
      _ = try FigureDescription(yaml: "axes: [{\(axes)}]", name: "f")
      return []
    } catch {
      return error.diagnostics.map(\.message)
    }
  }

  @Test func keysAreMatplotlibs() throws {
    let compass = try polar("theta_zero_location: N, theta_direction: -1, thetamin: 0, thetamax: 90")
    #expect(
      compass == PolarCoordinates(zero: .north, isClockwise: true, thetaMin: 0, thetaMax: 90))
    let ring = try polar(
      "theta_offset: 1.5, theta_direction: counterclockwise, rmin: 1, rmax: 2, rorigin: -1, rlabel_position: 90"
    )
    #expect(ring?.thetaOffset == 1.5 && ring?.isClockwise == false)
    #expect(ring?.rMin == 1 && ring?.rMax == 2 && ring?.rOrigin == -1 && ring?.rLabelPosition == 90)
    #expect(try polar("spines: {polar: false}")?.showsOutline == false)
    #expect(try FigureDescription(yaml: "axes: [{}]", name: "f").figure.axes[0].projection == .rectilinear)
  }

  @Test func ticksOfAnglesMayBeInDegrees() throws {
    let yaml = "axes: [{projection: polar, thetagrids: {at: [0, 180], labels: [a, b]}}]"
    let ticks = try FigureDescription(yaml: yaml, name: "f").figure.axes[0].x.ticks
    #expect(ticks == FixedTicks(at: [0, .pi], labels: ["a", "b"]))
    #expect(
      mistakes("projection: polar, thetagrids: [0], xticks: [0]") == [
        "thetagrids and xticks exclude each other"
      ])
  }

  @Test(arguments: [
    ("projection: polr", "projection: unknown projection 'polr'; did you mean 'polar'?"),
    ("rmax: 2", "rmax goes with projection: polar"),
    ("projection: polar, xscale: log", "'xscale' does not go with projection: polar"),
    ("projection: polar, twinx: {}", "'twinx' does not go with projection: polar"),
    (
      "projection: polar, thetamin: 10, thetamax: 10",
      "thetamin and thetamax must lie within one turn, and not be the same"
    ),
    (
      "projection: polar, theta_offset: 1, theta_zero_location: N",
      "theta_zero_location and theta_offset exclude each other"
    ),
  ])
  func mistakesAreNamed(axes: String, message: String) { #expect(mistakes(axes) == [message]) }
}
