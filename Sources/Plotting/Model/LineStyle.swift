/// How a line is broken. Lengths scale with the line width, as in matplotlib (`lines.scale_dashes`).
public enum LineStyle: Hashable, Sendable, Codable {
  case solid, dashed, dotted, dashDot
  case none
  /// Offset, and lengths of dashes and gaps in turn, in multiples of the line width.
  case custom(offset: Double, dashes: [Double])
}

/// How consecutive samples are joined: directly, or in steps.
public enum DrawStyle: String, Sendable, Codable, CaseIterable {
  case `default`
  case steps
  case stepsPre = "steps-pre"
  case stepsMid = "steps-mid"
  case stepsPost = "steps-post"
}

/// Which samples get a marker.
public enum MarkEvery: Hashable, Sendable, Codable {
  /// From sample `start`, every `step`th.
  case every(Int, start: Int)
  case indices([Int])
  /// Evenly along the drawn line: `start` and `step` as fractions of the axes' diagonal.
  case fraction(Double, start: Double)
  case mask([Bool])
}

/// matplotlib's markers; the raw value is the name in a description.
public enum Marker: String, Hashable, Sendable, Codable, CaseIterable {
  case none = "none"
  case point = "."
  case pixel = ","
  case circle = "o"
  case triangleDown = "v"
  case triangleUp = "^"
  case triangleLeft = "<"
  case triangleRight = ">"
  case triDown = "1"
  case triUp = "2"
  case triLeft = "3"
  case triRight = "4"
  case octagon = "8"
  case square = "s"
  case pentagon = "p"
  case plusFilled = "P"
  case star = "*"
  case hexagon1 = "h"
  case hexagon2 = "H"
  case plus = "+"
  case x = "x"
  case xFilled = "X"
  case diamond = "D"
  case thinDiamond = "d"
  case verticalLine = "|"
  case horizontalLine = "_"
  case tickLeft = "tick left"
  case tickRight = "tick right"
  case tickUp = "tick up"
  case tickDown = "tick down"
  case caretLeft = "caret left"
  case caretRight = "caret right"
  case caretUp = "caret up"
  case caretDown = "caret down"
  case caretLeftBase = "caret left base"
  case caretRightBase = "caret right base"
  case caretUpBase = "caret up base"
  case caretDownBase = "caret down base"
}
