import FigureKit

/// The files that a command is about to write, known before anything is drawn.
struct OutputPlan {
  /// A description, as messages call it, and the files that are made of it.
  struct Item: Sendable {
    var description: String
    var outputs: [String]
  }

  /// Why files cannot be written; a line each.
  struct Conflict: Error, CustomStringConvertible {
    let description: String
  }

  /// - Parameter items: the descriptions with what is made of them; `-` stands for standard input.
  /// - Throws: a ``Conflict`` where two descriptions make one file, or a file is none that may be replaced: one of the
  ///   descriptions, a folder, a pipe or a device.
  static func check(_ items: [Item]) throws(Conflict) {
    var lines: [String] = []
    var inputs: [FileIdentity: String] = [:]
    for item in items where item.description != "-" {
      if let identity = FileIdentity(item.description) { inputs[identity] = item.description }
    }
    var makers: [String: String] = [:]
    var identities: [FileIdentity: String] = [:]
    for item in items {
      for output in item.outputs {
        if let other = makers[output] {
          lines.append("\(item.description): makes \(output), as \(other) does; rename one of the two")
          continue
        }
        makers[output] = item.description
        if let reason = OutputFile.obstacle(at: output) {
          lines.append("cannot write \(output): \(reason)")
          continue
        }
        guard let identity = FileIdentity(output) else { continue }
        if let input = inputs[identity] {
          lines.append("\(output): would replace the description \(input); give another folder with --out")
        } else if let other = identities.updateValue(output, forKey: identity) {
          lines.append("\(output): is the same file as \(other); remove one of the two links")
        }
      }
    }
    guard lines.isEmpty else { throw Conflict(description: lines.joined(separator: "\n")) }
  }

  /// Why files cannot be made of a description, now that its data is known; nil where they can.
  static func conflict(of outputs: [String], with data: [DataSeries]) -> String? {
    for series in data {
      guard let input = FileIdentity(series.path) else { continue }
      if let output = outputs.first(where: { FileIdentity($0) == input }) {
        return "\(output): would replace the data file \(series.path); give another folder with --out"
      }
    }
    return nil
  }
}
