import FigureFiles
import Testing

@testable import FigureDescriptions

/// Mistakes that people make, and the line that helps them.
@Suite struct AdviceTests {
  private func lines(_ yaml: String) -> [String] {
    do throws(FigureDescriptionError) {
      return try FigureDescription(yaml: yaml, name: "f", folder: Described.folder).warnings.map(\.warning)
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test(arguments: [
    (
      "axes:\n- artists:\n  - line:\n      x: [0, 1]\n      y: x\n      color: #ff0000\n",
      "f:6:13: color: the value is empty, since '#ff0000' is a comment; quote a text that begins with #, or leave the key out"
    ),
    (
      "axes:\n- title: run #3\n",
      "f:2:10: warning: title: '#3' is a comment; quote the text if it belongs to it"
    ),
    ("axes:\n- title:Loss\n  grid: true\n", "f:2:1: not valid YAML: a blank is missing after 'title:'"),
    (
      "axes:\n- title:Loss\n",
      "f:2:3: axes: expected a map that describes a subplot, found the text 'title:Loss'; a blank is missing after 'title:'"
    ),
    (
      #"axes: [{title: "$\theta$"}]"#,
      #"f:1:16: in double quotes \t is a control character, not the beginning of \theta; write math in single quotes, where a backslash is a backslash"#
    ),
    (
      "axes: [{artists: [{line: {x: [0, 1], y: x, label: a, b}}]}]",
      "f:1:54: unknown key 'b' of a line; quote a text with a comma in it"
    ),
    (
      #"axes: [{title: $\frac{1}{2}$}]"#,
      "f:1:22: not valid YAML: did not find expected ',' or '}' while parsing a flow mapping that begins on line 1; quote a text with a comma, a colon, a bracket or a brace in it"
    ),
    (
      "axes:\n- title: *loss*\n",
      "f:2:15: not valid YAML: did not find expected alphabetic or numeric character while scanning an alias that begins on line 2; quote a text that begins with * or &"
    ),
    (
      "axes:\n- title: 'it's'\n  grid: true\n",
      "f:2:14: not valid YAML: did not find expected key while parsing a block mapping that begins on line 2; within single quotes, write '' for '"
    ),
    (
      "axes:\n- title: - loss\n",
      "f:2:10: not valid YAML: block sequence entries are not allowed in this context; quote a text that begins with '- '"
    ),
    (
      "axes:\n- title: > 5\n",
      "f:2:12: not valid YAML: did not find expected comment or line break while scanning a block scalar that begins on line 2; quote a text that begins with > or |"
    ),
    (
      "axes:\n- title: [a] b\n",
      "f:2:14: not valid YAML: did not find expected key while parsing a block mapping that begins on line 2; quote a text that begins with [ or {"
    ),
    (
      "axes:\n- title: ? what\n",
      "f:2:10: not valid YAML: mapping keys are not allowed in this context; quote a text that begins with '? '"
    ),
    (
      "axes:\n\t- title: a\n",
      "f:2:1: not valid YAML: found character that cannot start any token while scanning for the next token that begins on line 2; indent with blanks, not tabs"
    ),
    (
      "axes:\n- title: @home\n",
      "f:2:10: not valid YAML: found character that cannot start any token while scanning for the next token that begins on line 2; quote a text that begins with @"
    ),
    ("axes:\n", "f:1:1: the key 'axes' of a figure has no value"),
    ("title: a\naxes: [{}]\n", "f:1:1: 'title' belongs to a subplot: write it in an entry of 'axes'"),
    (
      "axes:\n- artists:\n  - line:\n    x: [0, 1]\n    y: x\n",
      "f:3:5: artists: expected a map of one key, the kind of the artist, found a map of 3 keys; indent what belongs to 'line' below it"
    ),
    ("axes: [{artists: [{plot: {}}]}]", "f:1:20: unknown artist 'plot'; write line"),
    ("axes: [{artists: [{quiver: {}}]}]", "f:1:20: unknown artist 'quiver'; it is not part of the format"),
    (
      "axes: [{xticklabels: [a]}]",
      "f:1:9: unknown key 'xticklabels' of a subplot; write xticks: {at: […], labels: […]}"
    ),
    (
      "axes: [{artists: [{line: {x: {linspace: [0, 10, 0.1]}, y: x}}]}]",
      "f:1:49: x: expected a whole number, found 0.1; the third number is a count, not a step"
    ),
    (
      "axes: [{artists: [{line: {x: {logspace: [1, 1000, 50]}, y: x}}]}]",
      "f:1:45: x: 10 to the power of 1000 is too large a number; the ends of a logspace are exponents: 3 stands for 1000"
    ),
    (
      "axes: [{artists: [{line: {x: {logspace: [0, 100, 5]}, y: x}}]}]",
      "f:1:42: warning: logspace: the ends are exponents: it goes from 1e0 to 1e100"
    ),
    (
      "axes: [{artists: [{line: {x: [0, 1], y: 2*x, sweep: {a: [1, 2]}}}]}]",
      "f:1:53: warning: sweep: no expression of a line uses 'a', so that all 2 are alike"
    ),
    (
      "axes: [{artists: [{line: {x: [0, 1], y: a*x, sweep: {a: [1, 2]}, label: 'of {b}'}}]}]",
      "f:1:73: warning: label: {b} is no name of the sweep; write {a} for its value"
    ),
    (
      "axes: [{artists: [{line: {x: [0, 1], y: 2*x, sweep: {x: [1, 2]}}}]}]",
      "f:1:54: warning: sweep: in expressions 'x' now stands for the values of the sweep"
    ),
    (
      "axes: [{artists: [{line: {x: [0, 1], y: arcsin(x)}}]}]",
      "f:1:41: y: 'arcsin' is not part of the format; write asin(x) (column 1 of 'arcsin(x)')"
    ),
    (
      "axes: [{artists: [{line: {x: {file: a.npz}, y: 0}}]}]",
      "f:1:37: x: 'a.npz': it is an .npz archive; save the array as .npy, with numpy.save"
    ),
  ])
  func oneLineHelps(yaml: String, line: String) { #expect(lines(yaml) == [line]) }

  @Test(arguments: [
    "axes: # the subplots\n- title: a # a comment\n  grid: true # another\n",
    "axes: [{title: 'a, b {c} #1'}]",
    #"axes: [{title: "two\nlines", xlabel: "tab\there"}]"#, "axes: [{title: run#3}]",
    "axes:\n- title:\n  grid: true\n",
    "axes: [{artists: [{line: {x: [0, 1], y: a*x, sweep: {a: [1, 2]}, label: '$x_{i}$ {a}'}}]}]",
    "axes: [{artists: [{line: {x: [0, 1], y: a*x, sweep: {a: [1, 2]}, label: '$x_{i}$'}}]}]",
    "axes: [{artists: [{line: {x: {logspace: [-3, 3, 9]}, y: x}}]}]",
  ])
  func whatIsMeantIsLeftAlone(yaml: String) { #expect(lines(yaml).isEmpty) }

  /// Whatever a description holds, its messages are single lines without control characters, and not too long.
  @Test func messagesAreFitForTerminals() {
    let long = String(repeating: "n", count: 5_000_000)
    for yaml in [
      #"axes: [{xlim: "\e[2J"}]"#, #"axes: [{"\e[31m": 1}]"#, #"axes: [{xlim: "a\nb\rc"}]"#,
      "axes: [{xlim: '\(long)'}]",
      "axes: [{\(long): 1}]", "axes: [{artists: [{\(long): 1}]}]",
    ] {
      let lines = lines(yaml)
      #expect(!lines.isEmpty)
      for line in lines {
        #expect(line.utf8.count < 2500)
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
      }
    }
  }

  /// A description on one line, and math between far dollar signs, are each read once.
  @Test func longLinesAreReadOnce() throws {
    let line = "{line: {x: 1, y: 1, label: abc}}"
    let artists = [String](repeating: line, count: 20_000).joined(separator: ", ")
    #expect(lines("axes: [{artists: [\(artists)], xlim: bad}]").count == 1)
    let math = "$" + String(repeating: "x", count: 1_000_000) + "$"
    #expect(lines("axes: [{title: \"\(math)\", xlim: bad}]").count == 1)
  }

  /// Many mistakes of one kind take no longer than twice as many of half the size.
  @Test func manyMistakesAreToldBriefly() {
    let colors = [String](repeating: "'reddd'", count: 100_000).joined(separator: ", ")
    #expect(lines("axes: [{artists: [{scatter: {x: [1], y: x, c: [\(colors)]}}]}]").count <= 21)
    let text = String(repeating: "r", count: 1_000_000)
    #expect(lines("axes: [{facecolor: \(text)}]").count == 1)
  }
}
