import CCairo
import LibC

/// One FreeType library object; faces keep it alive.
///
/// It is put together by hand because `FT_Init_FreeType` would also take settings from the environment
/// (`FREETYPE_PROPERTIES`), and the same text would then look different in another shell.
final class FontEngine {
  let handle: FT_Library
  private let memory: UnsafeMutablePointer<FT_MemoryRec_>

  init() throws(FontError) {
    let memory = UnsafeMutablePointer<FT_MemoryRec_>.allocate(capacity: 1)
    memory.initialize(
      to: FT_MemoryRec_(
        user: nil, alloc: { _, size in malloc(Int(size)) }, free: { _, block in free(block) },
        realloc: { _, _, size, block in realloc(block, Int(size)) }))
    var library: FT_Library?
    let code = FT_New_Library(memory, &library)
    guard code == 0, let library else {
      memory.deallocate()
      throw FontError(code, "starting")
    }
    FT_Add_Default_Modules(library)
    self.memory = memory
    handle = library
  }

  deinit {
    FT_Done_Library(handle)
    memory.deallocate()
  }
}
