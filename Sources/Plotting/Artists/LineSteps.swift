import Drawing

/// Samples joined in steps: the corners that matplotlib's `cbook.pts_to_prestep`, `pts_to_midstep` and
/// `pts_to_poststep` put between them.
enum LineSteps: Sendable {
  case pre, mid, post

  init?(_ style: DrawStyle) {
    switch style {
    case .default: return nil
    case .steps, .stepsPre: self = .pre
    case .stepsMid: self = .mid
    case .stepsPost: self = .post
    }
  }

  init(_ step: FillBetweenArtist.Step) {
    switch step {
    case .pre: self = .pre
    case .mid: self = .mid
    case .post: self = .post
    }
  }

  /// The abscissae of the stepped line.
  func positions(_ x: [Double]) -> [Double] {
    guard let first = x.first, let last = x.last else { return [] }
    switch self {
    case .pre: return [first] + zip(x, x.dropFirst()).flatMap { [$0, $1] }
    case .post: return [first] + zip(x, x.dropFirst()).flatMap { [$1, $1] }
    case .mid:
      let middles = zip(x, x.dropFirst()).map { ($0 + $1) / 2 }
      return [first] + middles.flatMap { [$0, $0] } + [last]
    }
  }

  /// The ordinates of the stepped line.
  func values(_ y: [Double]) -> [Double] {
    guard let first = y.first else { return [] }
    switch self {
    case .pre: return [first] + y.dropFirst().flatMap { [$0, $0] }
    case .post: return [first] + zip(y, y.dropFirst()).flatMap { [$0, $1] }
    case .mid: return y.flatMap { [$0, $0] }
    }
  }

  func path(_ points: [Point]) -> [Point] {
    zip(positions(points.map(\.x)), values(points.map(\.y))).map { Point($0, $1) }
  }
}
