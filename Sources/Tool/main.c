// The program begins in C: only there are the arguments at hand on every system, whatever is mounted.
int figures_main(int count, char *_Nonnull *_Nonnull arguments);

int main(int count, char **arguments) { return figures_main(count, arguments); }
