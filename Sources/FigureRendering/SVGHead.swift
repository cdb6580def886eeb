import FigureNumbers

/// How an SVG document begins: its size, what it is called, and where it comes from.
struct SVGHead {
  let canvas: Canvas
  let title: String?
  let metadata: String?

  /// Appends the declaration and the root's opening tag: as many points as the figure measures, counted in pixels.
  func append(to document: inout [UInt8]) {
    document.append(contentsOf: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    let root = SVGTag(
      name: "svg", kind: .opening,
      attributes: [
        .init("xmlns", "http://www.w3.org/2000/svg"), .init("xmlns:xlink", "http://www.w3.org/1999/xlink"),
        .init("width", canvas.widthInPoints.plainText(decimals: 6) + "pt"),
        .init("height", canvas.heightInPoints.plainText(decimals: 6) + "pt"),
        .init("viewBox", "0 0 \(canvas.width) \(canvas.height)"), .init("version", "1.1"),
      ])
    root.append(to: &document)
    if let title { document.append(contentsOf: "<title>\(XMLText.escaped(title))</title>\n".utf8) }
    if let metadata {
      document.append(contentsOf: "<metadata>\(XMLText.escaped(metadata))</metadata>\n".utf8)
    }
  }
}
