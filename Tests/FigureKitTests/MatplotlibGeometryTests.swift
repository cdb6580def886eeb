import FigureKit
import Foundation
import Testing

/// Every number of the figures' geometry against matplotlib's.
@Suite struct MatplotlibGeometryTests {
  @Test(arguments: NotebookFigures.names)
  func geometry(_ name: String) throws {
    let figure = NotebookFigures.Case(name: name, isTight: false)
    let output = try figure.renderer(includesGeometry: true).output(.json)
    let reference = try InputFile.read(NotebookFigures.fixtures + "matplotlib/\(name).json")
    let (found, expected) = (try leaves(output.bytes), try leaves(reference))
    #expect(Set(found.keys) == Set(expected.keys))
    for (path, value) in expected {
      #expect(isNear(found[path], value), "\(path): \(found[path] ?? "absent") instead of \(value)")
    }
  }

  /// Numbers within a hundredth of a pixel, everything else equal.
  private func isNear(_ found: String?, _ expected: String) -> Bool {
    guard let found else { return false }
    guard let left = Double(found), let right = Double(expected) else { return found == expected }
    return left == right || abs(left - right) <= 0.01
  }

  /// Every leaf by its path, but for what only names the writer.
  private func leaves(_ json: [UInt8]) throws -> [String: String] {
    var result: [String: String] = [:]
    func walk(_ value: Any, _ path: String) {
      switch value {
      case let object as [String: Any]:
        for (key, inner) in object where key != "matplotlib" && key != "units" {
          walk(inner, "\(path).\(key)")
        }
      case let array as [Any]:
        result["\(path)#"] = "\(array.count)"
        for (index, inner) in array.enumerated() { walk(inner, "\(path)[\(index)]") }
      case let number as NSNumber: result[path] = "\(number.doubleValue)"
      case let string as String: result[path] = string
      default: result[path] = "null"
      }
    }
    walk(try JSONSerialization.jsonObject(with: Data(json)), "")
    return result
  }
}
