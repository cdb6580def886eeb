import Plotting
import Scales

extension Decoding {
  /// A scale by name, or `{value: NAME, …}` with the parameters of that scale.
  func scale(_ node: YAMLNode, key: String) -> AxisScale? {
    guard case .mapping = node.content, var fields = Fields(node, "a scale", key: key, in: self) else {
      return attempt(key) { () throws(Mistakes) in AxisScale(try Self.scaleKind(node).init()) }
    }
    guard let kind = fields.require("value", Self.scaleKind) else { return nil }
    var scale: any Scale = kind.init()
    for (name, kind) in kind.parameters {
      if let value = fields.read(name, Self.parameter(kind)) { scale.set(name, value) }
    }
    fields.finish()
    return AxisScale(scale)
  }

  private static func scaleKind(_ node: YAMLNode) throws(Mistakes) -> any Scale.Type {
    if case .scalar(let scalar) = node.content,
      ["function", "functionlog"].contains(scalar.text)
    {
      throw Mistakes("the scale '\(scalar.text)' is left out of the format", at: node.mark)
    }
    return try Read.choice("scale", AxisScale.kinds.map { ($0.name, $0 as any Scale.Type) })(node)
  }

  private static func parameter(_ kind: ScaleParameter.Kind) -> Reading<ScaleParameter> {
    { node throws(Mistakes) in
      switch kind {
      case .positive: .number(try Read.number(.positive)(node))
      case .positives: .numbers(try Read.list("of numbers", of: Read.number(.positive))(node))
      case .oneOf(let words): .word(try Read.choice("word", words.map { ($0, $0) })(node))
      case .from(let low, let high): .number(try Read.number(.within(low...high))(node))
      case .text: .word(try Read.text(node))
      case .truth: .truth(try Read.bool(node))
      case .logarithmBase: .number(try logarithmBase(node))
      }
    }
  }

  static func logarithmBase(_ node: YAMLNode) throws(Mistakes) -> Double {
    let base = try Read.number(.within(1...1e300))(node)
    guard base != 1 else { throw Mistakes("there is no logarithm to the base 1", at: node.mark) }
    return base
  }
}
