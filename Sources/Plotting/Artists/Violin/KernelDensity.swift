import FigureNumbers
import LibC

/// How dense samples lie, each of them spread by a normal distribution (Silverman, "Density Estimation for Statistics and
/// Data Analysis", 1986; the operations are those of matplotlib's `mlab.GaussianKDE`).
public struct KernelDensity: Sendable {
  /// How far samples are spread, in standard deviations of all.
  public enum Bandwidth: Sendable, Equatable, Codable {
    /// By rules that know only the number of samples.
    case scott, silverman
    case factor(Double)
  }

  private let samples: [Double]
  private let inverseVariance: Double
  private let norm: Double

  /// - Precondition: there are two different samples at least.
  init(_ samples: [Double], bandwidth: Bandwidth) {
    self.samples = samples
    let count = Double(samples.count)
    let factor: Double
    switch bandwidth {
    case .scott: factor = pow(count, -1.0 / 5)
    case .silverman: factor = pow(count * 3 / 4, -1.0 / 5)
    case .factor(let given): factor = given
    }
    let mean = PairwiseSum.of(samples) / count
    let variance = samples.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    inverseVariance = 1 / variance / (factor * factor)
    norm = (2 * Double.pi * (variance * (factor * factor))).squareRoot() * count
  }

  func values(at places: [Double]) -> [Double] {
    func share(_ sample: Double, _ place: Double) -> Double {
      let distance = sample - place
      return exp(-(distance * (inverseVariance * distance) / 2))
    }
    guard places.count >= samples.count else {
      return places.map { place in PairwiseSum.of(samples.map { share($0, place) }) / norm }
    }
    return places.map { place in samples.reduce(0) { $0 + share($1, place) } / norm }
  }
}
