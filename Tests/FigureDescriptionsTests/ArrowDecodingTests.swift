import FigureDrawing
import Plotting
import Testing

@testable import FigureDescriptions

@Suite struct ArrowDecodingTests {
  @Test func readsAnnotations() throws {
    var arrow = AnnotationArtist.Arrow()
    arrow.arrowstyle = "-|>, head_width=0.4"
    arrow.connectionstyle = "angle3,angleA=0,angleB=90"
    arrow.facecolor = .cycle(1)
    arrow.edgecolor = .cycle(2)
    arrow.linewidth = 2
    arrow.linestyle = .dashed
    arrow.alpha = 0.5
    arrow.shrinkA = 1
    arrow.shrinkB = 2
    arrow.relativePosition = Point(0, 1)
    arrow.mutationScale = 20
    arrow.zorder = 3
    var properties = TextProperties()
    properties.size = .points(9)
    properties.color = .color(.black)
    properties.horizontalAlignment = .right
    properties.verticalAlignment = .top
    properties.alpha = 0.5
    properties.zorder = 4
    #expect(
      try Described.artists(
        """
        annotate: {text: a, xy: [1, 2], xytext: [3, 4], textcoords: axes fraction, fontsize: 9, color: k, ha: right, va: top,
         alpha: 0.5, zorder: 4, arrowprops: {arrowstyle: '-|>, head_width=0.4',
         connectionstyle: 'angle3,angleA=0,angleB=90', color: C0, fc: C1, ec: C2, lw: 2, ls: '--', alpha: 0.5, shrinkA: 1,
         shrinkB: 2, relpos: [0, 1], mutation_scale: 20, zorder: 3}}
        """) == [
          .annotation(
            AnnotationArtist(
              "a", target: Point(1, 2), textPosition: Point(3, 4), textCoordinates: .axesFraction,
              arrow: arrow,
              properties: properties))
        ])
  }

  @Test func readsTheSimpleArrow() throws {
    var arrow = AnnotationArtist.Arrow()
    arrow.width = 1
    arrow.headwidth = 2
    arrow.headlength = 3
    arrow.shrink = 0.05
    #expect(
      try Described.artists(
        "annotate: {text: a, xy: [1, 2], arrowprops: {width: 1, headwidth: 2, headlength: 3, shrink: 0.05}}")
        == [.annotation(AnnotationArtist("a", target: Point(1, 2), arrow: arrow))])
    #expect(
      try Described.artists("annotate: {text: a, xy: [1, 2], arrowprops: {}}")
        == [.annotation(AnnotationArtist("a", target: Point(1, 2), arrow: AnnotationArtist.Arrow()))])
  }

  @Test(arguments: [
    ("arrowstyle: '=>'", "arrowstyle: unknown arrow style '=>'; did you mean '->'?"),
    (
      "arrowstyle: '->,head_widht=1'",
      "arrowstyle: unknown parameter of '->' 'head_widht'; did you mean 'head_width'?"
    ),
    (
      "arrowstyle: '->,head_width=wide'",
      "arrowstyle: expected a number after head_width= in '->,head_width=wide'"
    ),
    ("arrowstyle: '-,widthA=1'", "arrowstyle: unknown parameter of '-' 'widthA'; expected nothing"),
    ("connectionstyle: arc4", "connectionstyle: unknown connection style 'arc4'; did you mean 'arc3'?"),
    ("arrowstyle: '->', width: 2", "width: it shapes the simple arrow; with 'arrowstyle' it has no meaning"),
    ("hatch: x", "'hatch' of an arrow is left out of the format, though matplotlib has it"),
    ("mutation_scale: 0", "mutation_scale: expected a number above 0, found 0.0"),
  ])
  func saysWhatIsWrong(_ properties: String, _ message: String) {
    #expect(
      Described.mistakes(ofArtist: "annotate: {text: a, xy: [1, 2], arrowprops: {\(properties)}}") == [
        message
      ])
  }
}
