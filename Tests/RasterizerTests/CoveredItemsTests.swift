import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct CoveredItemsTests {
  private static let disc = Path(
    (0...24).map { step in
      let turn = Double(step) * 0.2618
      return Point(0.5 - turn * turn / 12, turn / 6.3 - 0.5)
    } + [Point(0.5, -0.5)],
    codes: [.move] + [Path.Code](repeating: .curve3, count: 24) + [.close])
  private static let square = Path(
    [Point(-0.5, -0.5), Point(0.5, -0.5), Point(0.5, 0.5), Point(-0.5, 0.5), .zero],
    codes: [.move, .line, .line, .line, .close])

  private func collection(
    _ path: Path, count: Int, sizes: [Double], alphas: [Double], stroke: Stroke?, seed: UInt64
  ) -> PathCollection {
    var state = seed
    func random() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31)
    }
    let offsets = (0..<count).map { _ in Point(random() * 90 - 5, random() * 70 - 5) }
    let fills = (0..<count).map { index in
      Color(red: random(), green: random(), blue: random(), alpha: alphas[index % alphas.count])
    }
    return PathCollection(
      paths: [path], transforms: sizes.map { .scale($0, $0) }, offsets: offsets, fills: fills,
      strokes: stroke.map { [$0] } ?? [])
  }

  private func pixels(_ elements: [Drawing.Element]) throws -> [UInt8] {
    let drawing = Drawing(size: Size(80, 60), dpi: 72, elements: elements)
    return try ExactRenderer().render(drawing) { _ in
      GlyphBitmap(left: 0, top: 0, width: 0, rows: 0, coverage: [])
    }.bytes
  }

  /// The same items, drawn in parts that are too small to be looked at.
  @Test(
    arguments: [
      (CoveredItemsTests.disc, [9.0], [1.0], nil), (CoveredItemsTests.disc, [6, 14], [1, 1, 0.5], nil),
      (CoveredItemsTests.square, [7], [1], Stroke(color: .black, width: 1.5)),
      (
        CoveredItemsTests.square, [5, 8, 11], [1, 0.2], Stroke(color: Color(white: 0, alpha: 0.3), width: 3)
      ),
      (CoveredItemsTests.disc, [80], [1], nil), (CoveredItemsTests.disc, [0.4], [1], nil),
    ] as [(Path, [Double], [Double], Stroke?)])
  func pixelsAreThoseOfAllItems(path: Path, sizes: [Double], alphas: [Double], stroke: Stroke?) throws {
    for (seed, clip) in [(1, nil), (2, Rect(x0: 10, y0: 12, x1: 61, y1: 50))] as [(UInt64, Rect?)] {
      let whole = collection(path, count: 3_000, sizes: sizes, alphas: alphas, stroke: stroke, seed: seed)
      // As many in each part as sizes come round.
      let parts = stride(from: 0, to: 3_000, by: 600).map { start in
        var part = whole
        part.offsets = Array(whole.offsets[start..<start + 600])
        part.fills = Array(whole.fills[start..<start + 600])
        return Drawing.Element(artist: "part", clip: clip, primitive: .collection(part))
      }
      let together = try pixels([.init(artist: "whole", clip: clip, primitive: .collection(whole))])
      #expect(try together == pixels(parts))
    }
  }

  private func isSeen(_ collection: PathCollection) throws -> [Bool]? {
    try CoveredItems(
      of: collection, height: 60, bounds: PixelBounds(x0: 0, y0: 0, x1: 80, y1: 60),
      stamp: { _ in
        let rows = [UInt64](repeating: 0, count: 28) + [UInt64](repeating: 0b111_1111 << 28, count: 7)
        return ItemStamp(
          inside: rows + [UInt64](repeating: 0, count: 28), touched: rows + [UInt64](repeating: 0, count: 28),
          reach: 1)
      })?.isSeen
  }

  @Test func whatLiesUnderOpaqueItemsIsNotSeen() throws {
    var collection = collection(Self.square, count: 1_000, sizes: [5], alphas: [1], stroke: nil, seed: 3)
    collection.offsets = [Point](repeating: Point(40.5, 30.5), count: 1_000)
    // One item covers less than it may touch.
    #expect(try isSeen(collection)?.contains(false) == false)
    for index in 500..<1_000 {
      collection.offsets[index] = Point(36 + Double(index % 9), 26 + Double(index / 9 % 9))
    }
    let seen = try #require(try isSeen(collection))
    #expect(!seen[..<500].contains(true))
    collection.fills = [Color(white: 0, alpha: 0.9)]
    #expect(try isSeen(collection)?.contains(false) == false)
  }

  @Test func fewItemsOrManySizesAreNotLookedAt() throws {
    #expect(
      try isSeen(collection(Self.square, count: 999, sizes: [5], alphas: [1], stroke: nil, seed: 4)) == nil)
    let sizes = (1...17).map(Double.init)
    #expect(
      try isSeen(collection(Self.square, count: 1_000, sizes: sizes, alphas: [1], stroke: nil, seed: 4))
        == nil)
  }
}
