/// The scale of an axis, whichever it is.
///
/// ```swift
/// axes.x.scale = .log(base: 2)
/// ```
public struct AxisScale: Sendable {
  public let scale: any Scale

  public init(_ scale: any Scale) { self.scale = scale }

  /// All scales, in the order in which messages list them.
  public static let kinds: [any Scale.Type] = [
    LinearScale.self, LogScale.self, SymmetricalLogScale.self, LogitScale.self, AsinhScale.self,
  ]

  public var isLinear: Bool { scale.isLinear }

  /// The ticks of an axis with this scale.
  ///
  /// - Parameters:
  ///   - preferences: what the style asks of ticks.
  ///   - minorDivisions: the parts that minor ticks divide a linear axis' intervals into; 0 chooses, nil has none. The
  ///     other scales have their own minor ticks.
  ///   - places: of the major ticks where they are given, in data units.
  ///   - labels: of the major ticks where they are given.
  public func ticker(
    _ preferences: TickPreferences, minorLocator: AutoMinorLocator? = nil, at places: [Double]? = nil,
    labels: FixedFormatter? = nil
  ) -> AxisTicker {
    var (major, minor) = scale.tickers(preferences)
    if let minorLocator, isLinear { minor.locator = minorLocator }
    if let places { major.locator = FixedLocator(places) }
    if let labels { major.formatter = labels }
    return AxisTicker(scale: scale, major: major, minor: minor)
  }
}

extension AxisScale: Equatable {
  public static func == (left: AxisScale, right: AxisScale) -> Bool {
    func equals<Kind: Scale>(_ scale: Kind) -> Bool { right.scale as? Kind == scale }
    return equals(left.scale)
  }
}

extension AxisScale: Codable {
  private enum CodingKeys: String, CodingKey { case name, parameters }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .name)
    guard let kind = Self.kinds.first(where: { $0.name == name }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .name, in: container, debugDescription: "there is no scale '\(name)'")
    }
    func decode<Kind: Scale>(_ kind: Kind.Type) throws -> AxisScale {
      AxisScale(try container.decode(kind, forKey: .parameters))
    }
    self = try decode(kind)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(type(of: scale).name, forKey: .name)
    try container.encode(scale, forKey: .parameters)
  }
}
