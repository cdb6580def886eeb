import Testing

@testable import Scales

@Suite struct DateTextTests {
  @Test(
    arguments: [
      ("1970-01-01", 0.0), ("1970-01-02T12", 1.5), ("1970-02", 31.0), ("0001-01-01", -719_162),
      ("9999-12-31", 2_932_896),
      ("2020-01-31T12:30:15.25", 18292.52100983796), ("2020-01-31 12:30:15.25", 18292.52100983796),
      ("1969-12-31 23:59:59.5", -5.787037037037037e-06), ("1970-01-01T02:00+02:00", 0.0),
      ("1970-01-01 00:00-0130", 1.5 / 24), ("1970-01-02T00:00:00Z", 1.0),
    ] as [(String, Double)])
  func readsDates(_ text: String, _ days: Double) {
    #expect(DateText.days(text) == days)
  }

  @Test(arguments: [
    "", "1970", "1970-13-01", "2019-02-29", "2020-1-1", "2020-01-01T", "2020-01-01 24:00", "2020-01-01 12:60",
    "2020-01-01 12:30:", "2020-01-01 12:30:15.", "2020-01-01 12:30 ", "2020-01-01T12:30+25:00", "0000-01-01",
    "31.1.2020",
    "２020-01-01",
  ])
  func refusesOthers(_ text: String) {
    #expect(DateText.days(text) == nil)
  }

  @Test func knowsWhatIsMeantForADate() {
    #expect(DateText.isMeant(by: "2020-13-01".utf8))
    #expect(!DateText.isMeant(by: "apples".utf8) && !DateText.isMeant(by: "2020".utf8))
  }
}
