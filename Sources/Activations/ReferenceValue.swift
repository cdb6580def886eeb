/// A value as numpy computes it where that is right to a few units in the last place; elsewhere the sound form.
///
/// The pixels of a picture hang on the last bit where a limit of its axes comes from a function: half a pixel is rounded
/// one way or the other. So the bits are numpy's as long as they are good.
///
/// - Parameters:
///   - reference: by numpy's operations, which may have lost digits by cancellation.
///   - sound: by operations that lose none.
func referenceValue(_ reference: Double, sound: Double) -> Double {
  abs(reference - sound) <= 4 * sound.ulp ? reference : sound
}
