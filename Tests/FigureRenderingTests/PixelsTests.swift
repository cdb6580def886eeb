import Testing

@testable import FigureRendering

@Suite struct PixelsTests {
  @Test func distanceCountsChannelsAndPixels() {
    let left = picture(2, 2) { _, _ in [10, 20, 30, 255] }
    var right = left
    right.bytes[0] = 14
    right.bytes[1] = 17
    // 16 channels; 4 and -3.
    #expect(
      left.distance(to: right) == Pixels.Distance(rootMeanSquare: 1.25, largest: 4, differing: 1))
    #expect(left.distance(to: left) == Pixels.Distance(rootMeanSquare: 0, largest: 0, differing: 0))
  }

  @Test func otherSizesHaveNoDistance() {
    #expect(
      picture(2, 1) { _, _ in [0, 0, 0, 0] }.distance(to: picture(1, 2) { _, _ in [0, 0, 0, 0] }) == nil)
  }

  @Test func opacityNeedsEveryPixel() {
    let pixels = picture(2, 1) { column, _ in [UInt8(column), 5, 6, 255] }
    #expect(pixels.isOpaque)
    var translucent = pixels
    translucent.bytes[7] = 254
    #expect(!translucent.isOpaque)
  }
}
