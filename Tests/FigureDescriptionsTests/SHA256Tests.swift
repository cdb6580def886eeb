import FigureDescriptions
import Testing

/// Examples of FIPS 180-4 and of NIST's example values.
@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func examples(text: String, digest: String) {
    #expect(SHA256.digest(of: Array(text.utf8)) == digest)
  }

  @Test func blocksAreJoined() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    var hash = SHA256()
    hash.update(Array(bytes[..<63]))
    hash.update([])
    hash.update(Array(bytes[63...]))
    #expect(hash.digest() == SHA256.digest(of: bytes))
  }

  @Test func theDigestSoFarDoesNotEndTheHash() {
    var hash = SHA256()
    hash.update(Array("a".utf8))
    let first = hash.digest()
    #expect(hash.digest() == first)
    hash.update(Array("bc".utf8))
    #expect(hash.digest() == SHA256.digest(of: Array("abc".utf8)))
  }
}
