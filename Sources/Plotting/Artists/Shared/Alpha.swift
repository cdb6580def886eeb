import FigureDrawing

/// What the `alpha` of an artist does to its colours.
///
/// matplotlib has a rule for each way in which a colour is given: `colors.to_rgba` for one, `colors.to_rgba_array` for
/// a list, `Text.draw` for texts.
struct Alpha: Sendable, Equatable {
  /// The opacity asked for, from 0 to 1; nil leaves each colour its own.
  var value: Double?

  init(_ value: Double?) { self.value = value }

  /// A colour that was asked for: `none` is not seen at any alpha.
  func applied(to spec: ColorSpec, in style: Style) -> Color { spec.resolved(in: style, alpha: value) }

  /// Colours taken in turn: `none` alone stands for no colours at all.
  func applied(to specs: [ColorSpec], in style: Style) -> [Color] {
    specs == [.none] ? [] : specs.map { applied(to: $0, in: style) }
  }

  /// Colours of the items of a container, taken in turn (`Patch.set_alpha` after `to_rgba_array`): `none` is not seen
  /// where it stands alone, and among others has become black without opacity, which an alpha makes visible.
  func applied(toItems specs: [ColorSpec], in style: Style) -> [Color] {
    specs == [.none] ? [.clear] : specs.map { forced(on: $0.resolved(in: style)) }
  }

  /// A colour of the cycle or of a colour map, which may be `none`, too.
  func applied(toAutomatic color: Color) -> Color { color == .clear ? color : forced(on: color) }

  /// The colour of a text, which an alpha makes visible even where it is `none`.
  func forced(on color: Color) -> Color { value.map { color.with(alpha: $0) } ?? color }
}
