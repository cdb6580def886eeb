import Testing

@testable import Rasterizer

@Suite struct SnapperTests {
  typealias Step = PolylineRecorder.Step

  static func snapped(_ shift: Double?) -> [Step] {
    var snapper = Snapper(PolylineRecorder(), shift: shift)
    snapper.move(1.4, -1.5)
    snapper.line(2.5, -0.6)
    snapper.curve3(3.5, 3.49, 0.5, -0.5)
    snapper.curve4(1.1, 2.2, 3.3, 4.4, 5.5, 6.6)
    snapper.close(9.9, 9.9)
    snapper.finish()
    return snapper.next.steps
  }

  /// Halves go up, on either side of zero.
  @Test func verticesGoToCornersOrCentres() {
    let corners: [Step] = [
      .move(1, -1), .line(3, -1), .curve3(4, 3, 1, 0), .curve4(1, 2, 3, 4, 6, 7), .close, .finish,
    ]
    #expect(Self.snapped(0) == corners)
    let centres: [Step] = [
      .move(1.5, -0.5), .line(3.5, -0.5), .curve3(4.5, 3.5, 1.5, 0.5), .curve4(1.5, 2.5, 3.5, 4.5, 6.5, 7.5),
      .close, .finish,
    ]
    #expect(Self.snapped(0.5) == centres)
    let free: [Step] = [
      .move(1.4, -1.5), .line(2.5, -0.6), .curve3(3.5, 3.49, 0.5, -0.5),
      .curve4(1.1, 2.2, 3.3, 4.4, 5.5, 6.6),
      .close, .finish,
    ]
    #expect(Self.snapped(nil) == free)
  }

  static let shifts: [(Double, Double)] = [
    (0, 0), (0.4, 0), (0.5, 0.5), (1, 0.5), (1.49, 0.5), (1.5, 0), (1.667, 0), (2.083, 0), (2.5, 0.5),
    (3.125, 0.5), (1e300, 0),
  ]

  @Test(arguments: shifts) func oddWidthsStandOnCentres(width: Double, shift: Double) {
    #expect(snappingShift(forWidth: width) == shift)
  }

  static func snaps(_ path: (inout RectilinearProbe) -> Void) -> Bool {
    var probe = RectilinearProbe()
    path(&probe)
    return probe.snaps
  }

  @Test func onlyUprightLinesAreSnapped() {
    #expect(!Self.snaps { _ in })
    #expect(Self.snaps { $0.move(1, 2) })
    #expect(
      Self.snaps {
        $0.move(1, 2)
        $0.line(30, 2)
        $0.line(30.00009, 50)
        $0.line(7, 50.00009)
      })
    #expect(
      !Self.snaps {
        $0.move(0, 0)
        $0.line(1e-4, -1e-4)
      })
    #expect(
      !Self.snaps {
        $0.move(1, 2)
        $0.curve3(1, 3, 1, 4)
      })
    #expect(
      !Self.snaps {
        $0.move(1, 2)
        $0.curve4(1, 3, 1, 4, 1, 5)
      })
  }

  /// A move begins elsewhere without a line, and so does what closes a loop.
  @Test func movesAndClosingsAreNoLines() {
    #expect(
      Self.snaps {
        $0.move(1, 2)
        $0.move(30, 50)
        $0.line(30, 60)
        $0.close(80, 90)
      })
  }
}
