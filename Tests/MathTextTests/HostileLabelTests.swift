import TestSupport
import Testing
import Typography

@testable import MathText

/// Labels that no one writes end in a layout or in an error, never in a trap.
@Suite struct HostileLabelTests {
  @Test(arguments: [
    "{", "x^{", #"\frac{"#, #"\sqrt{"#, #"\left("#, #"\hat "#, #"\mathrm{"#, #"\overset{a}{"#,
    #"\substack{a"#,
    #"\operatorname{"#, #"\text{"#, "_", #"\sqrt["#,
  ])
  func deepNestingIsRefused(opening: String) throws {
    let typesetter = MathTypesetter(library: try FontLibrary())
    let label = "$" + String(repeating: opening, count: 10_000) + "$"
    #expect(throws: MathError.self) { try typesetter.layout(label, size: 10) }
  }

  @Test func theDeepestFormulaIsLaidOut() throws {
    let typesetter = MathTypesetter(library: try FontLibrary())
    let depth = MathParser.maximumDepth - 1
    let braces = String(repeating: "{", count: depth) + "x" + String(repeating: "}", count: depth)
    #expect(try typesetter.layout("$\(braces)$", size: 10).glyphs.count == 1)
    let fractions =
      String(repeating: #"\frac{"#, count: depth) + "x" + String(repeating: "}{y}", count: depth)
    #expect(try typesetter.layout("$\(fractions)$", size: 10).rules.count == depth)
  }

  @Test func longLabelsAreLaidOut() throws {
    let label = "$" + String(repeating: "x+", count: 5_000) + "x$"
    let layout = try MathTypesetter(library: try FontLibrary()).layout(label, size: 10)
    #expect(layout.glyphs.count == 10_001)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e300])
  func sizesThatNoTextCanHaveAreRefused(size: Double) throws {
    let typesetter = MathTypesetter(library: try FontLibrary())
    #expect(throws: MathError.self) { try typesetter.layout("$x$", size: size) }
    #expect(throws: MathError.self) { try typesetter.layout("$x$", size: 10, dpi: size) }
  }

  @Test func numbersBeyondAllMeasureDoNotTrap() throws {
    let typesetter = MathTypesetter(library: try FontLibrary())
    for label in [
      #"$\hspace{1\#(String(repeating: "0", count: 400))}x$"#, #"$\widehat{\hspace{99999999}x}$"#,
      #"$\genfrac{(}{)}{99999999999}{0}{a}{b}$"#, #"$\sqrt{\genfrac{}{}{-9999}{0}{a}{b}}$"#,
      #"$\frac{\hspace{-1e5}}{x}$"#,
    ] {
      do { #expect(try typesetter.layout(label, size: 10).width >= -.infinity) } catch {
        #expect(error.message.isEmpty == false)
      }
    }
  }

  @Test func randomPiecesGiveALayoutOrAnError() throws {
    let pieces = [
      "a", "1", " ", "'", "{", "}", "{x}", "_", "^", "$", "\\", #"\frac"#, #"\sqrt["#, "]", #"\left("#,
      #"\right)"#,
      #"\middle|"#, #"\hat"#, #"\text{"#, #"\substack{"#, #"\\"#, #"\,"#, #"\rm"#, #"\mathbb{"#, #"\sin"#,
      #"\sum"#,
      #"\operatorname{"#, #"\boldsymbol{"#, #"\phantom"#, #"\hspace{1}"#, #"\genfrac{(}{)}{1}{0}"#, "é", "🦆",
      "中",
      "\u{0}", "\u{301}", "\t", "\r\n", "#", "%",
    ]
    var generator = SplitMix(seed: 4)
    let typesetter = MathTypesetter(library: try FontLibrary())
    var accepted = 0
    var refused = 0
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...5, using: &generator)
      let body = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
      do {
        let layout = try typesetter.layout("$\(body)$", size: 10)
        #expect(layout.width.isFinite && layout.height.isFinite, "\(body)")
        accepted += 1
      } catch {
        let last = body.unicodeScalars.count + 3
        #expect(error.column.map { 1...(last) ~= $0 } ?? true, "\(body): \(error)")
        refused += 1
      }
    }
    #expect(accepted > 300 && refused > 300)
  }
}
