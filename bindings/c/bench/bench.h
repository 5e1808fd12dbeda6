/* The clock and the output of the benchmarks. Each prints lines of
 * "subject<TAB>scenario<TAB>nanoseconds per call", one for each of its passes over all subjects, so
 * that the passes interleave. */

#include <stdint.h>
#include <stdio.h>
#include <time.h>

enum { PASSES = 10 };

static double now(void) {
    struct timespec time;
    timespec_get(&time, TIME_UTC);
    return 1e9 * (double)time.tv_sec + (double)time.tv_nsec;
}

static void report(const char *subject, const char *scenario, double nanoseconds, int calls) {
    printf("%s\t%s\t%.3f\n", subject, scenario, nanoseconds / calls);
}
