/// Colours in rows and columns: what a picture is made of. Colours are not multiplied by their alpha.
public struct ColorGrid: Sendable, Equatable, Codable {
  /// Red, green, blue and maybe alpha in turn, pixel by pixel, row by row from the top.
  public enum Levels: Sendable, Equatable, Codable {
    /// 0 to 255.
    case bytes([UInt8])
    /// 0 to 1.
    case singles([Float])
    /// 0 to 1.
    case doubles([Double])

    public var count: Int {
      switch self {
      case .bytes(let levels): levels.count
      case .singles(let levels): levels.count
      case .doubles(let levels): levels.count
      }
    }
  }

  public let rows: Int
  public let columns: Int
  /// 3, or 4 with alpha.
  public let channels: Int
  public let levels: Levels

  /// - Returns: nil unless there are `rows * columns * channels` levels, and 3 or 4 channels. Levels outside of their range
  ///   are brought into it.
  public init?(rows: Int, columns: Int, channels: Int, levels: Levels) {
    let (pixels, overflows) = rows.multipliedReportingOverflow(by: columns)
    guard rows >= 0, columns >= 0, !overflows, (3...4).contains(channels), pixels <= Int.max / 4,
      levels.count == pixels * channels
    else { return nil }
    (self.rows, self.columns, self.channels) = (rows, columns, channels)
    switch levels {
    case .bytes: self.levels = levels
    case .singles(let values): self.levels = .singles(values.map { $0 > 0 ? min($0, 1) : 0 })
    case .doubles(let values): self.levels = .doubles(values.map { $0 > 0 ? min($0, 1) : 0 })
    }
  }

  public var isEmpty: Bool { levels.count == 0 }
}
