import CCairo
import Typography

/// Owner of a Cairo font face for outlines of a document: not hinted, one for all sizes and directions.
///
/// Cairo keeps fonts in a cache of its own for longer than a document lives, and frees them on whichever thread it
/// likes. So each of these faces has a font library that nobody else uses, and that goes when Cairo lets go of it.
final class CairoFace {
  let handle: OpaquePointer

  /// - Throws: ``FontError`` where there is no such face, ``RenderingError`` where Cairo does not take it.
  init(named name: String) throws {
    let face = try FontLibrary().face(named: name)
    let made = cairo_ft_font_face_create_for_ft_face(face.handle, CInt(Hinting.none.loadFlags))
    guard let made else {
      throw RenderingError.encoding(format: name, reason: "Cairo does not take the font")
    }
    handle = made
    let owned = Unmanaged.passRetained(face)
    // Keys are addresses that nobody else uses; the owned object has one.
    let key = UnsafePointer<cairo_user_data_key_t>(OpaquePointer(owned.toOpaque()))
    let status = cairo_font_face_set_user_data(made, key, owned.toOpaque()) { pointer in
      guard let pointer else { return }
      Unmanaged<Face>.fromOpaque(pointer).release()
    }
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_font_face_destroy(made)
      owned.release()
      throw RenderingError.encoding(format: name, reason: CairoStatus.message(status))
    }
  }

  deinit { cairo_font_face_destroy(handle) }
}
