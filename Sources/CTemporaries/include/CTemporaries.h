#ifndef CTEMPORARIES_H
#define CTEMPORARIES_H

/// Has a file that is about to be made removed should a signal end the program before `ctemporaries_forget`.
///
/// Returns the number that `ctemporaries_forget` takes; -1 where there is no more room, which loses nothing else.
int ctemporaries_note(const char *_Nonnull path);

/// The file took its name, or is gone.
void ctemporaries_forget(int number);

/// Has SIGHUP, SIGINT and SIGTERM remove the files that are noted, and then end the program as they would anyway.
/// Signals that are ignored stay so.
void ctemporaries_remove_on_signals(void);

/// Waits until all that was written to the file system of an open file or folder is on the disk.
///
/// Returns 0, or -1 with the reason in errno.
int ctemporaries_sync(int descriptor);

#endif
