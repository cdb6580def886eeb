import Testing

@testable import Plotting

@Suite struct KernelDensityTests {
  /// Values of matplotlib's `mlab.GaussianKDE([0, 1, 3], bandwidth).evaluate([0, 2])`.
  @Test(
    "Densities are matplotlib's",
    arguments: [
      (.scott, 0.19165564464, 0.18421533318), (.silverman, 0.18561604311, 0.18353200248),
      (.factor(0.5), 0.24807910596, 0.15342443031),
    ] as [(KernelDensity.Bandwidth, Double, Double)])
  func densities(_ bandwidth: KernelDensity.Bandwidth, _ first: Double, _ second: Double) {
    let values = KernelDensity([0, 1, 3], bandwidth: bandwidth).values(at: [0, 2])
    #expect(abs(values[0] - first) < 1e-10 && abs(values[1] - second) < 1e-10)
    // As many places as samples are summed up the other way round.
    let more = KernelDensity([0, 1, 3], bandwidth: bandwidth).values(at: [0, 2, 2])
    #expect(abs(more[1] - second) < 1e-10)
  }
}
