import FigureNumbers
import TestSupport
import Testing

@Suite struct NumberFormatTests {
  @Test func writesWhatPythonWrites() throws {
    let rows = Fixture.rows("number_text.tsv").filter { !$0[1].hasPrefix("plain") }
    #expect(rows.count > 2000)
    for row in rows {
      let value = Fixture.double(row[0])
      let conversion = String(row[1])
      let format = conversion == "repr" ? .shortest : try #require(NumberFormat(printf: conversion))
      #expect(value.text(format) == String(row[2]), "\(conversion) of \(value)")
    }
  }

  @Test(arguments: ["", "%", "%d", "g", "%g ", "%.3", "%99999f", "%.3ff", "%q", "%%"])
  func refusesWhatIsNoConversion(conversion: String) {
    #expect(NumberFormat(printf: conversion) == nil)
  }

  @Test func conversionsReadAsValues() {
    #expect(NumberFormat(printf: "%1.10g") == NumberFormat(.general(digits: 10), width: 1))
    #expect(
      NumberFormat(printf: "%-+8.3f")
        == NumberFormat(.fixed(decimals: 3), positiveSign: .plus, width: 8, padding: .right))
    #expect(NumberFormat(printf: "%e") == .scientific(6))
  }

  @Test func shortestReadsBackTheSame() {
    var generator = SplitMix(seed: 1)
    for _ in 0..<800 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(Double(value.text(.shortest)) == value)
      #expect(Double(value.text(.scientific(16))) == value)
      #expect(Double(value.text(.general(17))) == value)
    }
  }
}
