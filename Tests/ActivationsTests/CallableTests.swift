import Testing

@testable import Activations

@Suite struct CallableTests {
  @Test func everyNameOfTheFormatIsKnown() {
    let format = """
      exp exp2 expm1 log log2 log10 log1p sqrt cbrt abs sin cos tan sinh cosh tanh asin acos atan \
      asinh acosh atanh erf erfc sign floor ceil round min max where \
      sigmoid relu leaky_relu elu sgn softplus silu gelu mish sigmoid' tanh' relu' leaky_relu' elu' sgn'
      """
    #expect(Set(format.split(separator: " ").map(String.init)) == Set(Callable.names))
  }

  @Test func aritiesAreThoseOfTheFormat() {
    for (name, callable) in Callable.all {
      let expected =
        switch name {
        case "min", "max": 2...2
        case "where": 3...3
        case "leaky_relu", "elu", "leaky_relu'", "elu'": 1...2
        default: 1...1
        }
      #expect(callable.arity == expected, "\(name)")
    }
  }
}
