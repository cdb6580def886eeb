import FigureDrawing
import Plotting

extension ArtistKind {
  static let annotation = ArtistKind("annotate", "an annotation") { $0.annotation(&$1, $2) }
}

extension Decoding {
  fileprivate func annotation(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let text = fields.require("text", Read.text)
    let target = fields.require("xy", Read.pair("[x, y]"))
    let position = fields.read("xytext", Read.pair("[x, y]"))
    let coordinates = fields.read(
      "textcoords", Read.choice("kind of coordinates", of: AnnotationArtist.Coordinates.self))
    let arrow = fields.node("arrowprops").flatMap(arrow)
    let properties = textProperties(&fields)
    guard let text, let target else { return nil }
    return .annotation(
      AnnotationArtist(
        text, target: Point(target.0, target.1), textPosition: position.map { Point($0.0, $0.1) },
        textCoordinates: coordinates, arrow: arrow, properties: properties))
  }
}
