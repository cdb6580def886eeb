import FigureDrawing

/// Why a drawing did not become a picture, or bytes not a picture; one clear line each.
public enum RenderingError: Error, Sendable, Equatable {
  /// The canvas cannot be drawn: its size in pixels, and what is wrong with it.
  case size(Size, reason: String)
  /// The resolution is not a positive number of pixels an inch.
  case resolution(Double)
  /// An element could not be drawn: the artist it belongs to, and why.
  case element(artist: String, reason: String)
  /// A format could not be written: `PNG`, `SVG`, `PDF`, and why.
  case encoding(format: String, reason: String)
  /// Bytes that are no PNG, or one that cannot be read.
  case decoding(reason: String)
}

extension RenderingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .size(let size, let reason): "cannot draw \(size.width) x \(size.height) pixels: \(reason)"
    case .resolution(let dpi): "cannot draw at \(dpi) dpi: give a positive number of pixels an inch"
    case .element(let artist, let reason): "cannot draw \(artist): \(reason)"
    case .encoding(let format, let reason): "cannot write \(format): \(reason)"
    case .decoding(let reason): "cannot read PNG: \(reason)"
    }
  }
}
