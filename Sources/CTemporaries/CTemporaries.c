#define _GNU_SOURCE
#include "CTemporaries.h"

#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

// A handler may neither allocate nor lock: the names lie in a table that it can read at any moment, and a place that is
// used again holds the name of another unfinished file, never freed memory.
enum { places = 256, longest = 1024 };
enum { empty, taken, noted };
static char names[places][longest];
static _Atomic int states[places];
static _Atomic int is_ending;

int ctemporaries_note(const char *path) {
  // The program ends: no more files are begun.
  while (atomic_load(&is_ending)) pause();
  size_t length = strlen(path);
  if (length >= longest) return -1;
  for (int number = 0; number < places; number++) {
    int expected = empty;
    if (atomic_compare_exchange_strong(&states[number], &expected, taken)) {
      memcpy(names[number], path, length + 1);
      atomic_store(&states[number], noted);
      return number;
    }
  }
  return -1;
}

void ctemporaries_forget(int number) {
  if (number >= 0 && number < places) atomic_store(&states[number], empty);
}

static void remove_and_end(int signal_number) {
  atomic_store(&is_ending, 1);
  // A file that was noted a moment ago may be made only now: the second round finds it.
  for (int round = 0; round < 2; round++) {
    for (int number = 0; number < places; number++) {
      if (atomic_load(&states[number]) == noted) unlink(names[number]);
    }
    const struct timespec moment = {0, 3000000};
    if (round == 0) nanosleep(&moment, NULL);
  }
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

void ctemporaries_remove_on_signals(void) {
  const int numbers[] = {SIGHUP, SIGINT, SIGTERM};
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
    struct sigaction old;
    if (sigaction(numbers[index], NULL, &old) != 0 || old.sa_handler == SIG_IGN) continue;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = remove_and_end;
    sigemptyset(&action.sa_mask);
    sigaction(numbers[index], &action, NULL);
  }
}

int ctemporaries_sync(int descriptor) {
#ifdef __linux__
  return syncfs(descriptor);
#else
  // There is no such call: files were synchronised one by one before they were closed.
  (void)descriptor;
  return 0;
#endif
}
