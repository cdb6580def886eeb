import Testing

@testable import Typography

@Suite struct SimpleShaperTests {
  static let faces = [
    "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique", "DejaVuSansMono",
    "DejaVuSansMono-Bold", "DejaVuSansMono-Oblique", "DejaVuSansMono-BoldOblique", "DejaVuSerif",
    "DejaVuSerif-Bold",
    "DejaVuSerif-Italic", "DejaVuSerif-BoldItalic",
  ]

  /// Every pair of plain characters that does not join, in texts that each hold all pairs with one character.
  @Test(arguments: faces) func everyPairIsAsLibraqmShapesIt(name: String) throws {
    let library = try FontLibrary()
    let face = try library.face(named: name)
    #expect(SimpleShaper.knows(face))
    let plain = Array(0x20...0x7E as ClosedRange<UInt32>) + [0x2212]
    for (number, first) in plain.enumerated() {
      let pairs = plain.filter { SimpleShaper.covers([first, $0, first]) }.flatMap { [first, $0] } + [first]
      let size = [10, 8.33, 4.9, 24][number % 4]
      let hinting = number % 3 == 0 ? Hinting.none : .full
      let simple = try SimpleShaper.shape(pairs, face: face, size: size, dpi: 150, hinting: hinting)
      try face.select(size: size, dpi: 150)
      let full = try Shaper.shape(
        pairs, faces: [face], assignment: [Int](repeating: 0, count: pairs.count), hinting: hinting)
      #expect(simple.map(\.index) == full.map(\.index))
      #expect(simple.map(\.advanceX) == full.map(\.advanceX))
      #expect(full.allSatisfy { $0.advanceY == 0 && $0.offsetX == 0 && $0.offsetY == 0 })
    }
  }

  @Test(arguments: [
    ("fi", false), ("ff", false), ("fl", false), ("f i", true), ("−1.5", true), ("é", false), ("", true),
  ])
  func onlyPlainTextIsSimple(text: String, simple: Bool) {
    #expect(SimpleShaper.covers(text.unicodeScalars.map(\.value)) == simple)
  }
}
