import FigureDrawing
import Testing

@testable import Rasterizer

@Suite struct PathPipelineTests {
  typealias Step = PolylineRecorder.Step

  /// What a pipeline on a canvas of 100 x 50 pixels makes of a path.
  static func steps(
    _ path: Path, clips: Bool = true, shift: Double? = nil, simplifies: Bool = false, isCoded: Bool = false,
    transform: AffineTransform = .identity
  ) throws -> [Step] {
    var steps: [Step] = []
    let pipeline = PathPipeline(
      transform: transform, width: 100, height: 50, clips: clips, shift: shift,
      simplifyThreshold: simplifies ? Path.simplifyThreshold : nil,
      treatsAllAsCoded: isCoded)
    try withUnsafeMutablePointer(to: &steps) { try pipeline.run(path, into: Forwarder(target: $0)) }
    return steps
  }

  /// Writes steps to where they are asked for.
  struct Forwarder: PolylineSink {
    let target: UnsafeMutablePointer<[Step]>

    mutating func move(_ x: Double, _ y: Double) { target.pointee.append(.move(x, y)) }
    mutating func line(_ x: Double, _ y: Double) { target.pointee.append(.line(x, y)) }
    mutating func close(_ x: Double, _ y: Double) { target.pointee.append(.close) }
    mutating func finish() { target.pointee.append(.finish) }
  }

  /// A vertex cut off at 101 is snapped afterwards.
  @Test func clipsBeforeItSnaps() throws {
    let path = Path([Point(10.3, 20.2), Point(150, 20.2)])
    #expect(try Self.steps(path, shift: 0.5) == [.move(10.5, 20.5), .line(101.5, 20.5), .finish])
    #expect(try Self.steps(path, clips: false, shift: 0) == [.move(10, 20), .line(150, 20), .finish])
  }

  @Test func transformsFirst() throws {
    let transform = AffineTransform(sx: 2, tx: 1, sy: -1, ty: 50)
    let path = Path([Point(-1, 20), Point(9, 20)])
    #expect(try Self.steps(path, transform: transform) == [.move(-1, 30), .line(19, 30), .finish])
  }

  /// Half a pixel of noise vanishes where vertices are snapped before they are merged.
  @Test func snapsBeforeItSimplifies() throws {
    let path = Path((0..<130).map { Point(Double($0) / 2, 20 + ($0 % 2 == 0 ? 0.2 : -0.2)) })
    let snapped = try Self.steps(path, shift: 0, simplifies: true)
    #expect(snapped == [.move(0, 20), .line(65, 20), .line(65, 20), .finish])
    #expect(try Self.steps(path, simplifies: true).count > 50)
  }

  @Test func curvesBecomeLines() throws {
    let path = Path([Point(0, 0), Point(64, 0.5), Point(90, 0)], codes: [.move, .curve3, .curve3])
    let steps = try Self.steps(path)
    #expect(steps.count == 4)
    #expect(steps.last == .finish)
  }

  /// Polylines go on behind a gap with a move alone; paths with codes draw to where they moved as well.
  @Test func gapsOfPolylinesAndOfCodedPaths() throws {
    let path = Path([Point(0, 0), Point(1, 0), Point(.nan, 0), Point(3, 0), Point(4, 0)])
    let plain = try Self.steps(path, clips: false)
    #expect(plain == [.move(0, 0), .line(1, 0), .move(3, 0), .line(4, 0), .finish])
    let coded = try Self.steps(path, clips: false, isCoded: true)
    #expect(coded == [.move(0, 0), .line(1, 0), .move(3, 0), .line(3, 0), .line(4, 0), .finish])
  }

  @Test func automaticSnappingLooksAtShortUprightPaths() throws {
    let pipeline = PathPipeline(
      transform: .identity, width: 100, height: 50, clips: true, shift: nil, simplifyThreshold: nil,
      treatsAllAsCoded: false)
    func snaps(_ points: [Point]) throws -> Bool { try pipeline.snapsAutomatically(Path(points)) }
    #expect(try snaps([Point(0, 0), Point(9, 0), Point(9, 9)]))
    #expect(try !snaps([Point(0, 0), Point(9, 1)]))
    // What lies off the canvas is cut before it is looked at.
    #expect(try snaps([Point(0, 0), Point(9, 0), Point(9, -8), Point(50, -90)]))
    #expect(try snaps((0..<1024).map { Point(Double($0 % 90), 5) }))
    #expect(try !snaps((0..<1025).map { Point(Double($0 % 90), 5) }))
    #expect(try !pipeline.snapsAutomatically(Path([])))
  }

  @Test func brokenCodesAreRefused() {
    let points = [Point(0, 0), Point(1, 1)]
    #expect(throws: RasterizationError.codeCount(vertices: 2, codes: 1)) {
      try Self.steps(Path(points, codes: [.move]))
    }
    #expect(throws: RasterizationError.incompleteCurve) {
      try Self.steps(Path(points, codes: [.move, .curve3]))
    }
    #expect(throws: RasterizationError.incompleteCurve) {
      try Self.steps(Path(points + points, codes: [.move, .curve4, .line, .line]))
    }
  }
}
