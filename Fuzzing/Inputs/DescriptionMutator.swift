import LibC

/// What libFuzzer calls to change an input: descriptions are changed by their structure, as lines of a map or a list, so
/// that most of what comes of it is still YAML and reaches the decoder and the layout.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutateOneInput(
  _ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ largest: Int, _ seed: CUnsignedInt
) -> Int {
  guard FuzzedInput.chosen == .descriptions, seed % 8 != 0 else { return mutateBytes(data, size, largest) }
  let bytes = UnsafeBufferPointer(start: data, count: size)
  var mutator = DescriptionMutator(String(decoding: bytes, as: UTF8.self), seed: UInt64(seed))
  mutator.mutate()
  let changed = Array(mutator.text.utf8.prefix(largest))
  for (index, byte) in changed.enumerated() { data[index] = byte }
  return changed.count
}

@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ largest: Int) -> Int

/// Changes one thing of a description in block style: a value, a line, or a line with all that is indented below it.
struct DescriptionMutator {
  private var lines: [Substring]
  private var state: UInt64

  init(_ text: String, seed: UInt64) {
    lines = text.split(separator: "\n")
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return limit > 0 ? Int(state % UInt64(limit)) : 0
  }

  mutating func mutate() {
    guard !lines.isEmpty else {
      lines = Self.samples[number(below: Self.samples.count)].split(separator: "\n")
      return
    }
    for _ in 0...number(below: 3) {
      let line = number(below: lines.count)
      switch number(below: 8) {
      case 0, 1, 2, 3: replaceValue(of: line)
      case 4: lines.removeSubrange(block(at: line))
      case 5: lines.insert(contentsOf: Array(lines[block(at: line)]), at: line)
      case 6:
        let other = block(at: number(below: lines.count))
        let moved = indented(Array(lines[other]), like: lines[line])
        lines.insert(contentsOf: moved, at: line)
      default:
        let sample = Self.samples[number(below: Self.samples.count)].split(separator: "\n")
        let from = number(below: sample.count)
        lines.insert(contentsOf: indented([sample[from]], like: lines[line]), at: line)
      }
      if lines.isEmpty { return }
    }
  }

  private mutating func replaceValue(of line: Int) {
    let text = lines[line]
    let value = Self.values[number(below: Self.values.count)]
    if let colon = text.range(of: ": ") {
      lines[line] = text[..<colon.upperBound] + value
    } else if let dash = text.range(of: "- ") {
      lines[line] = text[..<dash.upperBound] + value
    }
  }

  /// The line and all lines below it that are indented further.
  private func block(at line: Int) -> Range<Int> {
    let depth = indentation(lines[line])
    var end = line + 1
    while end < lines.count, indentation(lines[end]) > depth { end += 1 }
    return line..<end
  }

  private func indentation(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

  private func indented(_ block: [Substring], like line: Substring) -> [Substring] {
    let shift = indentation(line) - indentation(block.first ?? "")
    return block.map { line in
      shift >= 0
        ? String(repeating: " ", count: shift) + line : line.dropFirst(min(-shift, indentation(line)))
    }
  }

  private static let values = [
    "0", "1", "-1", "0.5", "3", "100", "1.0e+300", "-1.0e+300", "1.0e-300", ".nan", ".inf", "-.inf", "null",
    "true",
    "false", "[]", "{}", "[0, 1]", "[1, 2, 3]", "[[1, 2], [3]]", "r", "C0", "C99999999999", "'#ff000080'",
    "none",
    "'0.5'", "'--'", "o", "log", "symlog", "linear", "tight", "all", "col", "best", "center", "data", "x",
    "sin(x)",
    "1/x", "where(x > 0, x, 0)", "'$x^2$'", "'$\\frac{a}{b}$'", "'é日🚀'", "{linspace: [0, 1, 5]}",
    "{logspace: [-3, 3, 5]}", "{file: run.csv, column: a}", "{value: log, base: 2}",
    "{value: symlog, linthresh: 0.1}", "{arrowstyle: '->'}",
    "{arrowstyle: fancy, connectionstyle: 'arc3,rad=9'}",
    "[offset, [1, 2]]", "[0, [1, 2]]", "axes fraction", "large", "bold", "'-|>'", "2.5", "[300, 0.001]",
    "1e-9",
  ]

  private static let samples = [
    "subplots: [1, 2]\nlayout: tight\naxes:\n- artists:\n  - imshow:\n      z: [[1, 2], [3, 4]]\n      norm: log\n      colorbar: {location: left, extend: both, ticks: [1, 2], label: a, shrink: 0.5}\n- artists:\n  - scatter: {x: [1, 2], y: [1, 2], c: [1, 2], norm: {value: boundary, boundaries: [0, 1, 2]}, colorbar: true}\ncolorbars:\n- {of: 0, ax: [0, 1], orientation: horizontal, spacing: proportional, extendrect: true}\n",
    "mosaic: AB;CC\nlayout: tight\naxes:\n  A:\n    twinx: {ylabel: r, artists: [{line: {x: [1, 2], y: [3, 4]}}]}\n    aspect: equal\n    adjustable: datalim\n  C:\n    insets:\n    - rect: [0.5, 0.5, 0.4, 0.4]\n      twiny: {}\n",
    "axes:\n- legend: true\n  artists:\n  - vlines: {x: [1, 2], ymin: 0, ymax: [3, 4], colors: [r, k], linestyles: --, label: a}\n  - loglog: {y: [1, 2], base: 2, fmt: r--o}\n  - step: {x: [1, 2], y: [1, 2], where: mid}\n  - axhline: {y: 1, xmin: 0.1, xmax: 0.5}\n",
    "style: [ggplot, dark_background]\nlayout: {value: tight, pad: 2, h_pad: 1, w_pad: 0, rect: [0, 0, 1, 0.9]}\nsupxlabel: a\nsupylabel: {text: b, x: 0.1}\ntexts: [{x: 0.1, y: 0.9, s: t, rotation: 30}]\nsubplots: [2, 2]\naxes: [{}, {}]\n",
    "axes:\n- artists:\n  - Circle: {xy: [1, 2], radius: 3, fill: false}\n  - Wedge: {center: [0, 0], r: 1, theta1: 10, theta2: 200, width: 0.5}\n  - RegularPolygon: {xy: [0, 0], numVertices: 5, radius: 2}\n  - arrow: {x: 0, y: 1, dx: 2, dy: 3, head_width: 0.5, shape: left}\n  - broken_barh: {xranges: [[0, 1], [2, 3]], yrange: [5, 2]}\n  - fill: {x: [0, 1, 2], y: x^2}\n  - fill_betweenx: {y: [0, 1], x1: y, x2: 2}\n  - bar: {x: [a, b], height: [1, 2]}\n",
    "axes:\n- spines: {left: {position: zero}, bottom: {position: [outward, 10], color: r}, top: false}\n  legend: true\n  artists:\n  - stem: {x: [1, 2], y: [3, 4], linefmt: r--, markerfmt: s, basefmt: k-, bottom: 1, label: a}\n- axis: off\n",
    "layout: tight\naxes:\n- projection: polar\n  theta_zero_location: N\n  theta_direction: -1\n  thetamin: 0\n  thetamax: 90\n  rmin: 0\n  rmax: 2\n  rorigin: -1\n  rlabel_position: 30\n  legend: true\n  artists:\n  - bar: {x: [0, 1], height: [1, 2], label: a}\n  - line: {x: [0, 7], y: [1, 2]}\n  - axhline: {y: 1, label: b}\n",
    "subplots: [2, 2]\naxes:\n- cell: [0, ':']\n- rect: [0.1, 0.1, 0.3, 0.3]\n- null\n",
    "axes:\n- artists:\n  - hist:\n      x: [[1, 2.5, 3], [2, 2, 5]]\n      bins: fd\n      histtype: stepfilled\n      stacked: true\n      cumulative: -1\n      density: true\n      color: [C0, none]\n      label: [a, b]\n  - hist:\n      x: [1, 2, 2, 7]\n      bins: [0, 2, 9]\n      weights: [1, 2, 3, 4]\n      log: true\n      orientation: horizontal\n  - barh:\n      y: [1, 2]\n      width: [3, 4]\n",
    "axes:\n- artists:\n  - imshow:\n      z: [[1, 2], [.nan, 4]]\n      cmap: magma_r\n      norm: {value: power, gamma: 0.5}\n      vmin: 0\n      extent: [0, 1, 2, 0]\n      origin: lower\n      interpolation: bicubic\n      interpolation_stage: data\n      alpha: 0.5\n  - stairs:\n      values: [1, 3, 2]\n      edges: [0, 1, 2, 4]\n      baseline: [0, 1, 0]\n      fill: true\n      orientation: horizontal\n",
    "figsize: [2, 1.5]\ndpi: 50\naxes:\n- title: T\n  xscale: log\n  artists:\n  - line:\n      x: [1, 2, 3]\n      y: x\n      label: a\n  legend: true\n",
    "figsize: [2, 2]\ndpi: 40\nlayout: tight\nsubplots: [2, 2]\nsharex: col\naxes:\n- xlabel: {text: x, x: 0.2, ha: right}\n  grid: true\n- minorticks: true\n  spines: {top: false}\n- margins: 0.1\n  aspect: equal\n",
    "axes:\n- artists:\n  - scatter:\n      x: [1, 2]\n      y: [1, 2]\n      s: [1, .nan]\n      c: [1, 2]\n      alpha: [0.5, 1]\n  - fill_between:\n      x: {linspace: [0, 1, 9]}\n      y1: sin(x)\n      where: x > 0.5\n  - axhline: {y: 0.5}\n  - axvspan: {span: [0, 1]}\n",
    "axes:\n- artists:\n  - errorbar:\n      x: [1, 2]\n      y: [1, 2]\n      yerr: [[1, 2], [0, 1]]\n      capsize: 3\n  - bar:\n      x: [1, 2]\n      height: [1, 2]\n  - annotate:\n      text: a\n      xy: [1, 2]\n      xytext: [5, 5]\n      textcoords: offset points\n      arrowprops: {arrowstyle: '->'}\n  - text: {x: 0.5, y: 0.5, s: '$x$', rotation: 30}\n",
    "rc:\n  font.size: 8\n  axes.grid: true\n  lines.linewidth: 2\n  xtick.minor.visible: true\nsavefig: {dpi: 80, transparent: true}\nbbox_inches: tight\naxes:\n- xticks: {at: [0, 1], labels: [a, b]}\n  tick_params: {axis: x, labelrotation: 45}\n  ylim: [1, null]\n",
  ]
}

extension Substring {
  /// Where a short text stands first.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
