#ifndef CALLOCATOR_H
#define CALLOCATOR_H

/// Has large blocks that were freed kept for the next ones instead of given back to the system, for the rest of the process.
///
/// A picture takes several blocks of megabytes, and the system clears every page of a new one. Pictures drawn one after the
/// other so need half of the system's time. Does nothing where the C library has no such setting.
void callocator_keep_freed_blocks(void);

#endif
