/// Functions and constants of numpy, scipy and torch that expressions do not have, and how to say the same here. None of
/// them is a slip of the pen for another function, so none is advised in their place.
enum ForeignFunction {
  /// What to write; empty where there is no way to say it.
  private static let advice: [String: String] = [
    "log2": "log(x)/log(2)", "exp2": "2**x", "pow": "x**y", "power": "x**y", "square": "x**2",
    "cbrt": "x**(1/3)",
    "asin": "atan(x/sqrt(1 - x**2))", "arcsin": "atan(x/sqrt(1 - x**2))",
    "acos": "pi/2 - atan(x/sqrt(1 - x**2))", "arccos": "pi/2 - atan(x/sqrt(1 - x**2))", "arctan": "atan(x)",
    "asinh": "log(x + sqrt(x**2 + 1))", "arcsinh": "log(x + sqrt(x**2 + 1))",
    "acosh": "log(x + sqrt(x**2 - 1))", "arccosh": "log(x + sqrt(x**2 - 1))",
    "atanh": "log((1 + x)/(1 - x))/2", "arctanh": "log((1 + x)/(1 - x))/2",
    "sinc": "where(x == 0, 1, sin(pi*x)/(pi*x))", "erfc": "1 - erf(x)", "ceil": "-floor(-x)",
    "round": "floor(x + 0.5)", "clip": "min(max(x, 0), 1)", "clamp": "min(max(x, 0), 1)",
    "heaviside": "where(x < 0, 0, 1)", "step": "where(x < 0, 0, 1)", "maximum": "max(x, y)",
    "minimum": "min(x, y)", "fabs": "abs(x)", "absolute": "abs(x)", "expit": "sigmoid(x)",
    "logistic": "sigmoid(x)", "logit": "log(x/(1 - x))", "swish": "silu(x)",
    "selu": "1.0507009873554805*elu(x, 1.6732632423543772)", "celu": "max(x, 0) + min(0, a*(exp(x/a) - 1))",
    "relu6": "min(max(x, 0), 6)", "logsigmoid": "-softplus(-x)", "hardtanh": "min(max(x, -1), 1)",
    "hardsigmoid": "min(max(x/6 + 0.5, 0), 1)", "hardswish": "x*min(max(x/6 + 0.5, 0), 1)",
    "softsign": "x/(1 + abs(x))", "tanhshrink": "x - tanh(x)", "tau": "2*pi", "gamma": "", "lgamma": "",
    "beta": "", "jv": "", "j0": "", "j1": "", "atan2": "", "arctan2": "", "mod": "", "fmod": "",
    "hypot": "sqrt(x**2 + y**2)",
    "deg2rad": "x*pi/180", "radians": "x*pi/180", "rad2deg": "x*180/pi", "degrees": "x*180/pi", "nan": "",
    "inf": "1e999",
  ]

  /// The rest of a message about an unknown name; nil for names that are not known elsewhere either.
  static func advice(for name: String) -> String? {
    guard let form = advice[name.lowercased()] else { return nil }
    return form.isEmpty ? " is not part of the format" : " is not part of the format; write \(form)"
  }
}
