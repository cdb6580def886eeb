import FigureDrawing
import Testing

@testable import Plotting

/// The values are those of matplotlib's `to_rgba` and `to_rgba_array`.
@Suite struct AlphaTests {
  private let red = Color(red: 1, green: 0, blue: 0)
  private let style = Style()

  @Test(
    arguments: [
      (nil, ColorSpec.none, Color.clear), (0.5, .none, .clear), (nil, .color(.black), .black),
      (0.5, .color(.black), Color(white: 0, alpha: 0.5)),
      // A colour's own opacity is replaced, not multiplied.
      (0.5, .color(Color(white: 1, alpha: 0.1)), Color(white: 1, alpha: 0.5)),
      (0, .color(.black), Color(white: 0, alpha: 0)),
      (0.5, .color(.clear), Color(white: 0, alpha: 0.5)),
    ] as [(Double?, ColorSpec, Color)])
  func colorsAskedFor(alpha: Double?, spec: ColorSpec, expected: Color) {
    #expect(Alpha(alpha).applied(to: spec, in: style) == expected)
  }

  @Test func aLoneNoneIsNoColor() {
    #expect(Alpha(0.5).applied(to: [ColorSpec.none], in: style) == [])
    #expect(Alpha(0.5).applied(to: [.none, .color(red)], in: style) == [.clear, red.with(alpha: 0.5)])
    #expect(Alpha(nil).applied(to: [.color(red)], in: style) == [red])
  }

  /// The face colours of matplotlib's `bar(color=…, alpha=…)`.
  @Test func noneAmongTheColorsOfItemsIsBlackUnderAnAlpha() {
    #expect(Alpha(0.5).applied(toItems: [.none], in: style) == [.clear])
    #expect(
      Alpha(0.5).applied(toItems: [.none, .color(red)], in: style) == [
        Color(white: 0, alpha: 0.5), red.with(alpha: 0.5),
      ])
    #expect(Alpha(nil).applied(toItems: [.none, .color(red)], in: style) == [.clear, red])
  }

  @Test func automaticColors() {
    #expect(Alpha(0.5).applied(toAutomatic: red) == red.with(alpha: 0.5))
    #expect(Alpha(nil).applied(toAutomatic: red) == red)
    #expect(Alpha(0.5).applied(toAutomatic: .clear) == .clear)
  }

  @Test func textsAreSeenAtTheirAlpha() {
    #expect(Alpha(0.5).forced(on: .clear) == Color(white: 0, alpha: 0.5))
    #expect(Alpha(nil).forced(on: .clear) == .clear)
  }
}
