/// Functions and constants of numpy, scipy and torch that expressions do not have, and how to say the same here. None of
/// them is a slip of the pen for another function, so none is advised in their place.
enum ForeignFunction {
  /// What to write; empty where there is no way to say it.
  private static let advice: [String: String] = [
    "pow": "x**y", "power": "x**y", "square": "x**2", "arcsin": "asin(x)", "arccos": "acos(x)",
    "arctan": "atan(x)",
    "arcsinh": "asinh(x)", "arccosh": "acosh(x)", "arctanh": "atanh(x)",
    "sinc": "where(x == 0, 1, sin(pi*x)/(pi*x))",
    "clip": "min(max(x, 0), 1)", "clamp": "min(max(x, 0), 1)",
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
