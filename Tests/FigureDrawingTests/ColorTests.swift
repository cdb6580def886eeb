import FigureDrawing
import Testing

@Suite struct ColorTests {
  @Test func coloursAreEqualWhateverTheyAreFor() {
    let ink = Color.black.with(role: .ink)
    #expect(ink == .black && Set([ink, .black]).count == 1)
    #expect(ink.role == .ink && Color.black.role == nil)
  }

  @Test func anOpacityKeepsTheRole() {
    let line = Color(hex: 0x1f77b4).with(role: .series(3)).with(alpha: 0.5)
    #expect(line.role == .series(3) && line.alpha == 0.5)
  }

  @Test func rolesArePartOfWhatADrawingIs() {
    func bytes(_ color: Color) -> [UInt8] {
      let shape = PathShape(.unitRectangle, fill: color)
      return CanonicalBytes(
        of: Drawing(size: Size(1, 1), dpi: 72, elements: [.init(artist: "a", primitive: .path(shape))])
      ).bytes
    }
    let roles: [ColorRole] = [.ink, .paper, .grid, .frame, .series(0), .series(1)]
    let all = [bytes(.black)] + roles.map { bytes(.black.with(role: $0)) }
    #expect(Set(all).count == roles.count + 1)
  }
}
