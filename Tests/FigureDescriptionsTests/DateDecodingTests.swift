import Plotting
import Scales
import Testing

@testable import FigureDescriptions

@Suite struct DateDecodingTests {
  private func axes(_ yaml: String) throws -> Axes { try Described.figure("axes: [{\(yaml)}]").axes[0] }

  @Test(arguments: [
    ("line: {x: [2020-01-01, '2020-01-02 12:00', null], y: [1, 2, 3]}", true, false),
    ("line: {y: ['2020-01-01', '2020-01-02']}", false, true),
    ("scatter: {x: [1, 2], y: ['2020-01-01', '2020-01-02']}", false, true),
    ("bar: {x: ['2020-01-01'], height: [1]}", true, false),
    ("bar: {x: [1], height: [1], bottom: ['2020-01-01']}", false, true),
    ("barh: {y: [1], width: [1], left: ['2020-01-01']}", true, false),
    ("fill_between: {x: ['2020-01-01', '2020-01-02'], y1: [0, 1]}", true, false),
    ("fill_between: {x: [0, 1], y1: '2020-01-01', y2: ['2020-01-01', '2020-01-02']}", false, true),
    ("errorbar: {x: ['2020-01-01'], y: [1], xerr: 2}", true, false),
    ("vlines: {x: ['2020-01-01'], ymin: 0, ymax: 1}", true, false),
    ("hlines: {y: [1], xmin: '2020-01-01', xmax: ['2020-01-02']}", true, false),
    ("axvline: {x: 2020-01-01}", true, false), ("axhspan: {span: ['2020-01-01', '2020-01-05']}", false, true),
    ("hist: {x: ['2020-01-01', '2020-01-02'], orientation: horizontal}", false, true),
    ("hist: {x: [[2020-01-01], [2020-01-02]], bins: [2020-01-01, 2020-01-05]}", true, false),
    ("stairs: {values: [1], edges: ['2020-01-01', '2020-01-02']}", true, false),
    ("broken_barh: {xranges: [['2020-01-01', 3]], yrange: [0, 1]}", true, false),
    ("line: {x: {linspace: ['2020-01-01', '2020-12-31', 5]}, y: x}", true, false),
    ("imshow: {z: [[1]], extent: ['2020-01-01', '2020-12-31', 0, 1]}", true, false),
    ("text: {x: '2020-01-01', y: 1, s: here}", false, false),
    ("annotate: {text: here, xy: ['2020-01-01', 1], xytext: [1, 2020-01-01]}", false, false),
    ("line: {x: [1, 2], y: 2020-01-01 + x}", false, false),
  ])
  func datesMakeAnAxisOneOfDates(_ artist: String, _ x: Bool, _ y: Bool) throws {
    let axes = try axes("artists: [{\(artist)}]")
    #expect(axes.x.holdsDates == x && axes.y.holdsDates == y)
  }

  @Test func datesAreDaysSince1970() throws {
    let axes = try axes(
      "artists: [{line: {x: [1970-01-02, '1970-01-03 12:00', null], y: 1}}], xlim: [1970-01-01, null], xticks: [1970-02-01]"
    )
    guard case .line(let line) = axes.artists[0] else {
      Issue.record("no line")
      return
    }
    #expect(Array(line.x.values.prefix(2)) == [1, 2.5] && line.x[2].isNaN)
    #expect(axes.x.limits == .init(0, nil))
    #expect(axes.x.ticks == FixedTicks(at: [31]))
  }

  @Test func columnsOfFilesHoldDates() throws {
    let table = try CSVTable(Array("day,n\n1970-01-02,1\n,2\n1970-01-03 12:00,3\n".utf8))
    let days = try table.values(of: "day")
    #expect(days.areDates && days.values[0] == 1 && days.values[1].isNaN && days.values[2] == 2.5)
    #expect(try !table.values(of: "n").areDates)
  }

  @Test(arguments: [
    (
      "day\n2020-01-01\n2020-02-30\n", 3,
      "expected a date in column 'day', found '2020-02-30'; dates are written as 2020-01-31 or 2020-01-31 12:30"
    ),
    (
      "day\n2020-01-01\nn/a\n", 3,
      "expected a date in column 'day', found 'n/a'; leave the cell of a missing value empty"
    ),
    (
      "day\n31.1.2020\n", 2,
      "expected a number in column 'day', found '31.1.2020'; dates are written as 2020-01-31 or 2020-01-31 12:30"
    ),
  ])
  func columnsNameTheLineOfWhatIsNoDate(_ text: String, _ line: Int, _ message: String) {
    #expect(throws: CSVTable.TableError(line: line, message: message)) {
      try CSVTable(Array(text.utf8)).values(of: "day")
    }
  }

  @Test func twinsShareThem() throws {
    let axes = try axes("twinx: {artists: [{axvline: {x: 2020-01-01}}, {axhline: {y: 2020-01-01}}]}")
    #expect(axes.x.holdsDates && !axes.y.holdsDates)
    #expect(axes.attached[0].x.holdsDates && axes.attached[0].y.holdsDates)
  }

  @Test(arguments: [
    (
      "artists: [{line: {x: [2020-01-01, 2020-02-30], y: 1}}]",
      "x: expected a date such as 2020-01-31 or '2020-01-31 12:30', found the text '2020-02-30'"
    ),
    (
      "artists: [{line: {x: [2020-01-01, 3], y: 1}}]",
      "x: expected a date such as 2020-01-31 or '2020-01-31 12:30', found the number 3"
    ),
    (
      "artists: [{bar: {x: [a], height: [1]}}], xlim: [2020-01-01, null]",
      "xlim: the x axis has categories, which dates cannot stand among"
    ),
    (
      "artists: [{axvline: {x: 2020-01-01}}, {bar: {x: [a], height: [1]}}]",
      "x: the x axis has dates; expected a date such as 2020-01-31 or '2020-01-31 12:30', found a list of texts"
    ),
  ])
  func saysWhatIsWrong(_ entry: String, _ message: String) {
    #expect(Described.mistakes(ofSubplot: entry) == [message])
  }

  @Test func turnsLabels() throws {
    #expect(try Described.figure("axes: []\nautofmt_xdate: true").dateLabels == DateLabels())
    #expect(try Described.figure("axes: []\nautofmt_xdate: false").dateLabels == nil)
    let dates = try Described.figure(
      "axes: []\nautofmt_xdate: {bottom: 0.3, rotation: 45, ha: left, which: both}"
    )
    .dateLabels
    #expect(
      dates?.bottom == 0.3 && dates?.rotation == 45 && dates?.horizontalAlignment == .left
        && dates?.which == .both)
  }
}
