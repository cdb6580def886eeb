import LibC

/// Evenly spaced ticks between the major ticks of a linear axis (matplotlib ticker.py, `AutoMinorLocator`).
public struct AutoMinorLocator: TickLocator, Equatable, Codable {
  /// How many parts a major step is divided into; nil takes five for a step of 1, 2.5 or 5 times a power of ten, else
  /// four.
  public var divisions: Int?

  public init(divisions: Int? = nil) { self.divisions = divisions }

  public func ticks(in context: TickContext) -> [Double] {
    let majors = Set(context.majorTicks).sorted()
    guard majors.count > 1, majors.allSatisfy({ $0.isFinite }), divisions ?? 1 > 0 else { return [] }
    let majorStep = majors[1] - majors[0]
    let minorStep = majorStep / Double(divisions ?? Self.divisions(of: majorStep))
    let view = context.view.ascending
    let origin = majors[0]
    guard let first = ((view.low - origin) / minorStep).nearestInteger,
      let last = ((view.high - origin) / minorStep).nearestInteger,
      (0..<maximumTickCount).contains(last.subtractingReportingOverflow(first).partialValue)
    else { return [] }
    return (first...last).map { Double($0) * minorStep + origin }
  }

  private static func divisions(of step: Double) -> Int {
    let mantissa = pow(10, log10(step).flooredDivision(by: 1).remainder)
    return [1, 2.5, 5, 10].contains { mantissa.isClose(to: $0) } ? 5 : 4
  }
}
