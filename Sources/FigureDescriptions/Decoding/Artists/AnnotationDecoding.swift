import FigureDrawing
import Plotting

extension ArtistKind {
  static let annotation = ArtistKind("annotate", "an annotation") { $0.annotation(&$1, $2) }
}

extension Decoding {
  fileprivate func annotation(_ fields: inout Fields, _ scope: ArtistScope) -> Artist? {
    let text = fields.require("text", Read.text)
    let targetCoordinates = fields.read("xycoords") { node throws(Mistakes) in
      let coordinates = try Self.coordinates(node)
      if coordinates.x.isOffset || coordinates.y.isOffset {
        throw Mistakes("the place 'xy' cannot be an offset from itself", at: node.mark)
      }
      return coordinates
    }
    let coordinates = fields.read("textcoords", Self.coordinates)
    let target = fields.require("xy", place(in: targetCoordinates))
    let position = fields.read("xytext", place(in: coordinates ?? targetCoordinates))
    let isClipped = fields.bool("annotation_clip")
    let arrow = fields.node("arrowprops").flatMap(arrow)
    let properties = textProperties(&fields)
    guard let text, let target else { return nil }
    var annotation = AnnotationArtist(
      text, target: Point(target.0, target.1), textPosition: position.map { Point($0.0, $0.1) }, arrow: arrow,
      properties: properties)
    annotation.targetCoordinates = targetCoordinates ?? annotation.targetCoordinates
    annotation.textCoordinates = coordinates
    annotation.isClipped = isClipped
    return .annotation(annotation)
  }

  /// Reads `[x, y]`, with dates where a coordinate is one of the data.
  private func place(in coordinates: Coordinates?) -> Reading<(Double, Double)> {
    place(
      on: coordinates?.x ?? .data == .data ? .x : nil, coordinates?.y ?? .data == .data ? .y : nil)
  }

  /// A name, or two of them for x and y.
  static func coordinates(_ node: YAMLNode) throws(Mistakes) -> Coordinates {
    let names = try Read.oneOrMore(
      "of 2 kinds of coordinates, of x and y",
      of: Read.choice("kind of coordinates", of: Coordinates.System.self))(
        node)
    guard let x = names.first, let y = names.last, names.count <= 2 else {
      throw Mistakes(
        "expected a kind of coordinates or [of x, of y], found a list of \(names.count)", at: node.mark)
    }
    return Coordinates(x: x, y: y)
  }
}
