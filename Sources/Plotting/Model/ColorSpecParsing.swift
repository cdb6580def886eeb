import FigureDrawing
import FigureNumbers

/// A text or a list of numbers that is no colour.
public struct ColorError: Error, Sendable, Equatable, CustomStringConvertible {
  /// One sentence that says what is wrong, and which name may have been meant.
  public let description: String
}

extension ColorSpec {
  /// Reads a colour as matplotlib's `colors.to_rgba` does, to the bit: `steelblue` and the other names of CSS,
  /// `tab:blue`, `xkcd:sky blue`, the letters `bgrcmykw`, `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, a grey from `0` to `1`,
  /// `C0` and on for the colours of the cycle, and `none`. Names of more than one letter may be in any case.
  ///
  /// - Throws: ``ColorError`` where `text` is none of these.
  public init(_ text: String) throws(ColorError) {
    if text.lowercased() == "none" {
      self = .none
    } else if let place = Self.cyclePlace(text) {
      self = .cycle(place)
    } else if let color = Self.named(text) ?? (text.count == 1 ? nil : Self.named(text.lowercased())) {
      self = .color(color)
    } else if text.utf8.first == UInt8(ascii: "#") {
      self = .color(try Self.hexadecimal(text))
    } else if let grey = Double(decimalText: text) {
      guard grey >= 0, grey <= 1 else {
        throw ColorError(description: "the grey '\(text)' is not between 0 and 1")
      }
      self = .color(Color(white: grey))
    } else {
      let meant = nearest(text, among: Self.allNames).map { "; did you mean '\($0)'?" } ?? ""
      throw ColorError(description: "unknown colour '\(text)'\(meant)")
    }
  }

  /// A colour of three or four components, red, green, blue and maybe opacity, from 0 to 1.
  ///
  /// - Throws: ``ColorError`` where there are fewer or more, or one is not between 0 and 1.
  public init(components: [Double]) throws(ColorError) {
    guard components.count == 3 || components.count == 4 else {
      throw ColorError(
        description: "a colour has 3 or 4 components, red, green, blue and opacity, not \(components.count)")
    }
    guard components.allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw ColorError(description: "the components of a colour lie between 0 and 1")
    }
    self = .color(
      Color(
        red: components[0], green: components[1], blue: components[2],
        alpha: components.count == 4 ? components[3] : 1))
  }

  /// The same colour at another opacity, as the pair `(colour, alpha)` means it: `none` stays, a colour of the cycle is
  /// taken from `cycle`.
  public func with(alpha: Double, cycle: [Color]) -> ColorSpec {
    switch self {
    case .none: .none
    case .color(let color): .color(color.with(alpha: alpha))
    case .cycle(let place):
      cycle.isEmpty
        ? .color(Color(white: 0, alpha: alpha)) : .color(cycle[place % cycle.count].with(alpha: alpha))
    }
  }

  /// The number after the `C`, or nil.
  private static func cyclePlace(_ text: String) -> Int? {
    let bytes = text.utf8
    guard bytes.count > 1, bytes.first == UInt8(ascii: "C"),
      bytes.dropFirst().allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text.dropFirst())
  }

  private static func named(_ name: String) -> Color? {
    if name.utf8.count == 1 {
      switch name {
      case "b": return Color(red: 0, green: 0, blue: 1)
      case "g": return Color(red: 0, green: 0.5, blue: 0)
      case "r": return Color(red: 1, green: 0, blue: 0)
      case "c": return Color(red: 0, green: 0.75, blue: 0.75)
      case "m": return Color(red: 0.75, green: 0, blue: 0.75)
      case "y": return Color(red: 0.75, green: 0.75, blue: 0)
      case "k": return .black
      case "w": return .white
      default: return nil
      }
    }
    if name.hasPrefix("tab:") {
      return ColorNames.value(of: name, in: ColorNames.tableau).map { Color(hex: $0) }
    }
    if name.hasPrefix("xkcd:") {
      let own = name.dropFirst(5)
      let value =
        ColorNames.value(of: own, in: ColorNames.xkcd) ?? ColorNames.value(of: grey(own), in: ColorNames.xkcd)
      return value.map { Color(hex: $0) }
    }
    return ColorNames.value(of: name, in: ColorNames.css).map { Color(hex: $0) }
  }

  /// The survey writes `grey`; `gray` is taken for it.
  private static func grey(_ name: Substring) -> String {
    var bytes = Array(name.utf8)
    let american = Array("gray".utf8)
    for start in bytes.indices where bytes[start...].starts(with: american) {
      bytes[start + 2] = UInt8(ascii: "e")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ text: String) throws(ColorError) -> Color {
    let digits = text.utf8.dropFirst().compactMap { ColorNames.hexadecimalDigit($0) }
    let count = text.utf8.count - 1
    guard digits.count == count, [3, 4, 6, 8].contains(count) else {
      throw ColorError(
        description: "'\(text)' is not a hexadecimal colour: write #rgb, #rgba, #rrggbb or #rrggbbaa")
    }
    let components: [Double] =
      count < 5
      ? digits.map { Double($0) / 15 }
      : stride(from: 0, to: count, by: 2).map { Double(digits[$0] << 4 | digits[$0 + 1]) / 255 }
    return Color(
      red: components[0], green: components[1], blue: components[2],
      alpha: components.count == 4 ? components[3] : 1)
  }

  /// The names of colours, for suggestions.
  private static var allNames: [String] {
    ColorNames.names(in: ColorNames.css) + ColorNames.names(in: ColorNames.tableau)
      + ColorNames.names(in: ColorNames.xkcd).map { "xkcd:" + $0 } + ["none"]
  }
}
