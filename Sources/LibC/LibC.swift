// The C library of the platform under one name.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#else
  @_exported import Darwin
#endif

/// `read(2)`, under a name that methods called `read` do not hide.
public func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

/// `write(2)`, under a name that methods called `write` do not hide.
public func systemWrite(_ descriptor: CInt, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

/// Memory that `free` gives back. Large amounts lie in large pages, where the system has some: filling memory for the first time
/// costs by the page.
public func systemBuffer(_ count: Int) -> UnsafeMutableRawPointer? {
  let largePage = 2 << 20
  var memory: UnsafeMutableRawPointer?
  guard count >= 2 * largePage, posix_memalign(&memory, largePage, count) == 0 else { return malloc(count) }
  #if os(Linux)
    // Only a wish: memory without large pages is as good.
    _ = madvise(memory, count, MADV_HUGEPAGE)
  #endif
  return memory
}
