import FigureDrawing
import LibC

extension TextSetter {
  /// The block with its lines broken between words where they reach over the edge of the figure, turned about its anchor
  /// (matplotlib's `Text._get_wrapped_text`).
  ///
  /// - Parameters:
  ///   - anchor: where the text's anchor stands, in pixels.
  ///   - extent: the size of the figure in pixels.
  /// - Throws: as ``layout(_:)``.
  func wrapped(_ block: TextBlock, at anchor: Point, within extent: Size) throws -> TextBlock {
    let angle = block.rotation
    let left = Self.distance(from: anchor, towards: angle, to: extent)
    let right = Self.distance(from: anchor, towards: TextBlock.normalized(180 + angle), to: extent)
    let room =
      switch block.horizontalAlignment {
      case .left: left
      case .right: right
      case .center: 2 * min(left, right)
      }
    var lines: [String] = []
    for line in block.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      var words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }[...]
      while var line = words.popFirst() {
        while let word = words.first {
          let longer = "\(line) \(word)"
          guard longer.utf8.count <= Self.longestLine,
            try self.line(longer, font: block.font).width.rounded(.up) <= room
          else { break }
          line = longer
          words.removeFirst()
        }
        lines.append(line)
      }
    }
    var result = block
    result.text = lines.joined(separator: "\n")
    result.rotationMode = .anchor
    return result
  }

  /// Bytes of a line that is wider than all canvases.
  private static let longestLine = 10_000

  /// How far it is from a point to the edge of the figure, whichever side comes first.
  private static func distance(from point: Point, towards angle: Double, to extent: Size) -> Double {
    let quarter = angle > 270 ? 270.0 : angle > 180 ? 180 : angle > 90 ? 90 : 0
    let (first, second) =
      switch quarter {
      case 270: (point.y, extent.width - point.x)
      case 180: (point.x, point.y)
      case 90: (extent.height - point.y, point.x)
      default: (extent.width - point.x, extent.height - point.y)
      }
    let turn = angle - quarter
    return min(
      first / cos(turn * (Double.pi / 180)), second / cos((90 - turn) * (Double.pi / 180)))
  }
}
