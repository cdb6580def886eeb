/// One line of text laid out: which glyph goes where, and the room the line takes. Lengths are pixels, y up.
public struct TextLine: Sendable, Equatable {
  /// A glyph, `x` right and `y` up of the start of the baseline.
  public struct Glyph: Sendable, Equatable {
    /// The name of the face, as ``FontLibrary/face(named:)`` takes it.
    public var face: String
    public var index: UInt32
    public var x: Double
    public var y: Double
    /// Where the glyph's characters begin: an index into the text's Unicode scalars.
    public var cluster: Int
  }

  public var glyphs: [Glyph]
  /// How far the pen moves along the baseline.
  public var width: Double
  /// From the lowest to the highest ink; spaces count as ink on the baseline.
  public var height: Double
  /// From the baseline down to the lowest ink: negative where all ink is above the baseline.
  public var descent: Double
  /// Which characters the first face did not have, and who drew them.
  public var fallback: FallbackReport

  /// From the baseline up to the highest ink.
  public var ascent: Double { height - descent }
}

/// Where characters came from that the first face of a text lacks.
public struct FallbackReport: Sendable, Hashable {
  /// A character and the face that drew it.
  public struct Substitution: Sendable, Hashable {
    public var character: Unicode.Scalar
    public var face: String

    public init(character: Unicode.Scalar, face: String) {
      self.character = character
      self.face = face
    }
  }

  /// Each character once for a face, in the order of the text.
  public var substitutions: [Substitution] = []
  /// What no font had; a box was drawn in its place.
  public var missing: MissingGlyph?

  /// A character that an alphabet of math lacks, though fonts have it; a sign was drawn in its place.
  public struct AlphabetGap: Sendable, Hashable, CustomStringConvertible {
    public var character: Unicode.Scalar
    /// The command that chose the alphabet: `\mathfrak`.
    public var alphabet: String

    public init(character: Unicode.Scalar, alphabet: String) {
      self.character = character
      self.alphabet = alphabet
    }

    public var description: String { "the alphabet \(alphabet) has no '\(character)'" }
  }

  /// Each once, in the order of the text.
  public var alphabetGaps: [AlphabetGap] = []

  public init() {}

  public var isEmpty: Bool { substitutions.isEmpty && missing == nil && alphabetGaps.isEmpty }
}
