import FigureDrawing
import Scales
import Testing

@testable import Plotting

@Suite struct ColorbarScaleTests {
  private func scale(
    _ norm: Norm, _ vmin: Double, _ vmax: Double, alpha: Double? = nil,
    _ change: (inout Colorbar) -> Void = { _ in }
  ) -> ColorbarScale {
    var bar = Colorbar()
    change(&bar)
    return ColorbarScale(
      Mappable(
        map: ColorMap(named: "tab10")!, norm: SettledNorm(norm, from: vmin, to: vmax), alpha: alpha,
        colorbar: nil, origin: 0), bar)
  }

  @Test func eachColorOfTheMapHasItsStretch() {
    let scale = scale(.linear, 0, 10)
    #expect(zip(scale.edges, 0...10).allSatisfy { abs($0 - Double($1)) < 1e-14 })
    #expect(scale.colors == ColorMap(named: "tab10")!.colors)
    #expect(scale.vmin == 0 && scale.vmax == 10 && scale.scale == .linear)
    #expect(scale.lower.length == 0 && scale.upper.length == 0)
  }

  @Test func extensionsHaveTheColorsAtTheEnds() {
    let colors = ColorMap(named: "tab10")!.colors
    let scale = scale(.linear, 0, 10, alpha: 0.5) { $0.extend = .both }
    #expect(scale.edges.count == 11 && scale.colors.count == 10)
    #expect(scale.lower.length == 0.05 && scale.lower.color == colors[0].with(alpha: 0.5))
    #expect(scale.upper.color == colors[9].with(alpha: 0.5))
    #expect(scale.colors[3] == colors[3].with(alpha: 0.5))
  }

  @Test func normsBringTheirScale() {
    #expect(scale(.log, 1, 100).scale == .log(nonpositive: .mask))
    let power = scale(.power(gamma: 0.5), 0, 4).scale.scale
    #expect(power.place(of: 1) == 0.5 && power.value(at: 0.5) == 1)
    let twoSlope = scale(.twoSlope(center: 1), 0, 5).scale.scale
    #expect(twoSlope.place(of: 3) == 0.75 && twoSlope.value(at: 0.25) == 0.5)
  }

  @Test func boundariesAreEquallyFarApartUnlessProportional() {
    let uniform = scale(.boundary([0, 1, 5]), 0, 5)
    #expect(uniform.edges == [0, 1, 5] && uniform.boundaries == [0, 1, 5])
    #expect(uniform.scale.scale.place(of: 1) == 0.5 && uniform.scale.scale.value(at: 0.75) == 3)
    #expect(uniform.scale.scale.place(of: -1) == -1 && uniform.scale.scale.place(of: 6) == 2)
    #expect(scale(.boundary([0, 1, 5]), 0, 5) { $0.spacing = .proportional }.scale == .linear)
  }
}
