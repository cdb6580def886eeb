import FigureFiles
import Foundation
import LibC
import Testing

/// `figures render` and `figures math`, as processes.
@Suite struct RenderCommandTests {
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    for name in ["lr0.1", "lr0.2", "a/x", "b/x"] {
      try workplace.write(name + ".yaml", "axes: [{title: '\(name)'}]\n")
    }
    return workplace
  }

  @Test func namesEndAtTheEndingOfADescription() throws {
    let workplace = try workplace()
    let render = try Program.run(
      ["render", "lr0.1.yaml", "lr0.2.yaml", "--format", "png,svg,png"], in: workplace)
    #expect(render.status == 0, "\(render)")
    for name in ["lr0.1.png", "lr0.2.png", "lr0.1.svg", "lr0.2.svg"] { #expect(workplace.exists(name)) }
  }

  @Test func whatCollidesIsRefusedBeforeAnythingIsDrawn() throws {
    let workplace = try workplace()
    let render = try Program.run(["render", "lr0.1.yaml", "a/x.yaml", "b/x.yaml"], in: workplace)
    #expect(render.status == 1)
    #expect(render.errors == "b/x.yaml: makes x.png, as a/x.yaml does; rename one of the two\n")
    #expect(!workplace.exists("lr0.1.png"))
  }

  @Test func inputsAreNotReplaced() throws {
    let workplace = try workplace()
    let json = #"{"axes": [{}]}"#
    try workplace.write("d.json", json)
    let render = try Program.run(["render", "d.json", "--format", "json"], in: workplace)
    #expect(render.status == 1)
    #expect(render.errors == "d.json: would replace the description d.json; give another folder with --out\n")
    #expect(try workplace.read("d.json") == Array(json.utf8))
    try workplace.write("e.svg", "v\n1\n")
    try workplace.write("e.yaml", "axes: [{artists: [{line: {x: {file: e.svg, column: v}, y: 0}}]}]")
    let data = try Program.run(["render", "e.yaml", "--format", "svg"], in: workplace)
    #expect(data.status == 1 && data.errors.contains("would replace the data file e.svg"), "\(data)")
    #expect(try workplace.read("e.svg") == Array("v\n1\n".utf8))
  }

  @Test func linksToOneFileAreRefused() throws {
    let workplace = try workplace()
    try workplace.write("lr0.1.png", "x")
    #expect(symlink("lr0.1.png", workplace.path + "/lr0.2.png") == 0)
    let render = try Program.run(["render", "lr0.1.yaml", "lr0.2.yaml"], in: workplace)
    #expect(render.status == 1 && render.errors.contains("is the same file as lr0.1.png"), "\(render)")
    #expect(try workplace.read("lr0.1.png") == Array("x".utf8))
  }

  @Test func standardInputIsADescription() throws {
    let workplace = try workplace()
    let render = try Program.run(["render", "-"], in: workplace, input: Array("axes: [{}]".utf8))
    #expect(render.status == 0 && workplace.exists("figure.png"), "\(render)")
    // It is read from where it stands.
    try workplace.write("two", "not this\naxes: [{}]\n")
    let rest = try Program.run(
      ["render", "-", "--out", "o"], in: workplace, wrapper: #"{ read line; "$0" "$@"; } < two"#)
    #expect(rest.status == 0 && workplace.exists("o/figure.png"), "\(rest)")
  }

  @Test func tightKeepsThePaddingOfTheDescription() throws {
    let workplace = try workplace()
    for (name, keys) in [("p", "bbox_inches: tight\npad_inches: 0\n"), ("q", "pad_inches: 0\n"), ("r", "")] {
      try workplace.write(name + ".yaml", keys + "axes: [{artists: []}]\n")
    }
    let render = try Program.run(["render", "p.yaml", "q.yaml", "r.yaml", "--bbox", "tight"], in: workplace)
    #expect(render.status == 0)
    let sizes = render.output.split(separator: "\n").map {
      $0.split(separator: " ").dropFirst().prefix(3).joined(separator: " ")
    }
    #expect(sizes == ["538 x 398", "538 x 398", "558 x 418"], "\(render.output)")
  }

  @Test func wrongUsageIsStatusTwo() throws {
    let workplace = try workplace()
    for arguments in [
      ["render"], ["render", "a.yaml", "--format", "gif"], ["bild"], ["math"], ["render", "-", "-"],
    ] {
      let outcome = try Program.run(arguments, in: workplace)
      #expect(
        outcome.status == 2 && outcome.output.isEmpty && !outcome.errors.isEmpty, "\(arguments) \(outcome)")
    }
    let help = try Program.run(["--help"], in: workplace)
    #expect(help.status == 0 && help.output.hasPrefix("OVERVIEW") && help.errors.isEmpty)
  }

  @Test func formulasGoWhereStandardOutputStands() throws {
    let workplace = try workplace()
    let formula = try Program.run(["math", "$x$"], in: workplace)
    #expect(formula.status == 0 && formula.output.hasSuffix("</svg>\n"))
    try workplace.write("log", "first\n")
    try Program.run(["math", "$x$"], in: workplace, wrapper: #""$0" "$@" >> log"#)
    #expect(String(decoding: try workplace.read("log"), as: UTF8.self) == "first\n" + formula.output)
    let full = try Program.run(["math", "$x$"], in: workplace, wrapper: #""$0" "$@" > /dev/full"#)
    #expect(full.status == 1 && full.errors.hasPrefix("cannot write to standard output: "), "\(full)")
    try Program.run(["math", "$x$", "--out", "f.svg"], in: workplace)
    #expect(try workplace.read("f.svg") == Array(formula.output.utf8))
    let device = try Program.run(["math", "$x$", "--out", "/dev/null"], in: workplace)
    #expect(device.status == 1 && device.errors.contains("it is a device"), "\(device)")
  }

  @Test func namesThatAreNoUTF8AreDrawn() throws {
    let workplace = try workplace()
    let wrapper =
      #"n=$(printf 'r\351.yaml'); cp a/x.yaml "$n"; mkdir o; "$0" render "$n" n/one.yaml --out o; ls o | od -c"#
    let render = try Program.run([], in: workplace, wrapper: wrapper)
    #expect(render.output.contains("o/r\\xE9.png"), "\(render)")
    #expect(
      try Folder.names(in: workplace.path + "/o").map { NativePath.bytes($0) } == [
        [0x72, 0xE9] + Array(".png".utf8)
      ])
  }

  @Test func terminalsSeeNoControlCharacters() throws {
    let workplace = try workplace()
    try workplace.write("c.yaml", "axes: [{title: \"\\e[31mred\", xlim: \"\\e[2J\"}]\n")
    let render = try Program.run(["render", "c.yaml", "no\u{1B}[31mne.yaml"], in: workplace)
    #expect(render.status == 1)
    #expect(!render.errors.unicodeScalars.contains("\u{1B}"), "\(render)")
  }

  /// A small stack is enough.
  @Test func smallStacksAreEnough() throws {
    let workplace = try workplace()
    let deep = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    try workplace.write(
      "d.yaml",
      "axes: [{title: '$\(String(repeating: #"\frac{1}{"#, count: 30))x\(String(repeating: "}", count: 30))$'}]\n"
    )
    try workplace.write("e.yaml", "axes: \(deep)\n")
    let render = try Program.run(
      ["render", "d.yaml", "e.yaml"], in: workplace, wrapper: #"ulimit -s 128; "$0" "$@""#)
    #expect(!render.isSignal && render.status == 1, "\(render)")
    #expect(workplace.exists("d.png"), "\(render)")
  }

  @Test func memoryIsLimited() throws {
    let workplace = try Workplace()
    try workplace.write("a.yaml", "axes:\n- artists:\n  - bar: {x: {linspace: [0, 1, 10000]}, height: 1}\n")
    let refused = try Program.run(["render", "a.yaml", "--memory-limit", "0.01"], in: workplace)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("a.yaml:3:5: drawing takes about 0.02"))
    #expect(!workplace.exists("a.png"))
    #expect(try Program.run(["render", "a.yaml", "--memory-limit", "0"], in: workplace).status == 2)
    #expect(try Program.run(["render", "a.yaml"], in: workplace).status == 0)
  }

  /// Libraries below read settings from the environment; pictures do not depend on them.
  @Test func theEnvironmentChangesNothing() throws {
    let workplace = try Workplace()
    try workplace.write(
      "a.yaml",
      "rc: {mathtext.fontset: cm}\naxes: [{title: office $x^2$, artists: [{line: {x: [1, 2], y: x}}]}]\n")
    let formats = ["png", "svg", "pdf", "json"]
    var files: [[[UInt8]]] = []
    for setting in [
      "", "CAIRO_DEBUG_PDF=1", "CAIRO_DEBUG_TAG=1", "FREETYPE_PROPERTIES=truetype:interpreter-version=35",
      "HB_SHAPER_LIST=fallback", "HB_OPTIONS=unicode-ranges", "SOURCE_DATE_EPOCH=0", "LC_ALL=tr_TR.UTF-8",
      "TZ=Asia/Tokyo",
    ] {
      let outcome = try Program.run(
        ["render", "a.yaml", "--format", formats.joined(separator: ",")], in: workplace,
        wrapper: "exec env \(setting) \"$0\" \"$@\"")
      #expect(outcome.status == 0, "\(setting): \(outcome.errors)")
      files.append(try formats.map { try workplace.read("a.\($0)") })
    }
    for other in files.dropFirst() { #expect(other == files[0]) }
  }
}
