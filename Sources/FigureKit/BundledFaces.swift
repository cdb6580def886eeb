/// The font files that are part of the program.
public enum BundledFaces {
  /// SHA-256 of the names and bytes of all bundled faces, in alphabetical order, a NUL after each name.
  ///
  /// Hashing seven megabytes at each start would cost more than drawing a figure; a test holds the constant to the faces.
  public static let digest = "a1c1d241f1bb41adda1c99b87baca82b669b29239f8f86768dcda1bb1099900c"
}
