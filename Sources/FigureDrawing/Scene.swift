/// The scene of a drawing: parts within parts, from the figure down to what an artist is made of.
extension Drawing {
  /// A part of the scene: all elements whose paths begin with its own.
  public struct Part: Sendable, Equatable {
    /// From the figure down: `figure/axes1/xaxis/tick3`.
    public var path: String

    public init(path: String) { self.path = path }

    /// The last step of the path: `tick3`.
    public var name: Substring {
      path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...]
    }

    /// What kind of part it is, the name without its number: `tick`.
    public var kind: Substring {
      let name = name
      let end = name.lastIndex { !("0"..."9").contains($0) }
      return end.map { name[...$0] } ?? name
    }
  }

  /// A step on the way through a scene.
  public enum SceneStep: Sendable, Equatable {
    case begin(Part)
    case element(Element)
    case end(Part)
  }

  /// Goes through the scene in drawing order: each part begins before its elements, ends after them, and holds the parts
  /// within it. A part whose elements are drawn apart begins anew for each stretch of them.
  ///
  /// ```swift
  /// drawing.walk { step in
  ///   if case .begin(let part) = step { print(part.kind) }
  /// }
  /// ```
  ///
  /// - Throws: what `body` throws.
  public func walk<Failure: Error>(_ body: (SceneStep) throws(Failure) -> Void) throws(Failure) {
    var open: [Part] = []
    for element in elements {
      while let part = open.last, !element.isPart(of: part) {
        try body(.end(part))
        open.removeLast()
      }
      var path = open.last?.path ?? ""
      while path.utf8.count < element.artist.utf8.count {
        let rest = element.artist.dropFirst(path.isEmpty ? 0 : path.count + 1)
        path += (path.isEmpty ? "" : "/") + rest.prefix { $0 != "/" }
        open.append(Part(path: path))
        try body(.begin(Part(path: path)))
      }
      try body(.element(element))
    }
    for part in open.reversed() { try body(.end(part)) }
  }
}

extension Drawing.Element {
  /// Whether the element belongs to a part of the scene.
  fileprivate func isPart(of part: Drawing.Part) -> Bool {
    artist == part.path || artist.hasPrefix(part.path + "/")
  }
}
