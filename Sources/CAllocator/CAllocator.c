#include "CAllocator.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>

void callocator_keep_freed_blocks(void) {
  // Larger blocks than those of a picture of ordinary size are still given back at once.
  mallopt(M_MMAP_THRESHOLD, 64 << 20);
  mallopt(M_TRIM_THRESHOLD, 256 << 20);
}
#else
void callocator_keep_freed_blocks(void) {}
#endif
