/* Times the ways from a code to its phrase. The arguments are the common codes. */

#include <stdlib.h>

#include "bench.h"
#include "status.h"

#ifdef MICROHTTPD
#include <microhttpd.h>
#endif

/* Too many for a branch predictor to learn their order. */
enum { CALLS = 1 << 16 };

typedef const char *Phrase(int code);
typedef double Measure(const int *codes);

/* Inlined into each of its callers, so that each calls its subject directly. */
#define FOR_EACH_SUBJECT static inline __attribute__((always_inline))

/* Calls that do not wait for one another. */
FOR_EACH_SUBJECT double throughput(Phrase *phrase, const int *codes) {
    double start = now();
    for (int i = 0; i < CALLS; i++)
        __asm__ volatile("" : : "r"(phrase(codes[i])));
    return now() - start;
}

/* Calls that wait for one another: each code is the address of the last answer plus a number chosen
 * to give that code. This costs one addition. */
FOR_EACH_SUBJECT double latency(Phrase *phrase, const int *codes) {
    static uint32_t steps[CALLS];
    for (int i = 0; i < CALLS; i++)
        steps[i] = (uint32_t)codes[(i + 1) % CALLS] - (uint32_t)(uintptr_t)phrase(codes[i]);
    uint32_t code = (uint32_t)codes[0];
    double start = now();
    for (int i = 0; i < CALLS; i++)
        code = steps[i] + (uint32_t)(uintptr_t)phrase((int)code);
    __asm__ volatile("" : : "r"(code));
    return now() - start;
}

#define SUBJECT(function)                                                                          \
    static double function##_throughput(const int *codes) {                                        \
        return throughput(function, codes);                                                        \
    }                                                                                              \
    static double function##_latency(const int *codes) {                                           \
        return latency(function, codes);                                                           \
    }

SUBJECT(statuscode_phrase)

/* The cost of a call of the library without a lookup. */
static inline const char *bare_call(int code) {
    (void)code;
    return statuscode_version();
}

SUBJECT(bare_call)

/* The limit for a table. Filled at run time, since the compiler must not know its contents. */
static const char *table[500];

static inline const char *inline_table(int code) {
    unsigned index = (unsigned)code - 100;
    return index < 500 ? table[index] : NULL;
}

SUBJECT(inline_table)

#ifdef MICROHTTPD
static inline const char *libmicrohttpd(int code) {
    return MHD_get_reason_phrase_for((unsigned)code);
}

SUBJECT(libmicrohttpd)
#endif

static const struct Subject {
    const char *name;
    Measure *latency, *throughput;
} subjects[] = {
    {"statuscode_phrase", statuscode_phrase_latency, statuscode_phrase_throughput},
    {"call without lookup", bare_call_latency, bare_call_throughput},
    {"inline table", inline_table_latency, inline_table_throughput},
#ifdef MICROHTTPD
    {"libmicrohttpd", libmicrohttpd_latency, libmicrohttpd_throughput},
#endif
};

int main(int argc, char **argv) {
    static int common[CALLS], any[CALLS];
    for (int i = 0; i < CALLS; i++) {
        common[i] = argc > 1 ? atoi(argv[1 + rand() % (argc - 1)]) : 404;
        any[i] = 100 + rand() % 500;
    }
    for (int code = 100; code < 600; code++)
        table[code - 100] = statuscode_phrase(code);
    for (int pass = 0; pass < PASSES; pass++) {
        for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
            const struct Subject *subject = &subjects[i];
            report(subject->name, "latency, common", subject->latency(common), CALLS);
            report(subject->name, "latency, random", subject->latency(any), CALLS);
            report(subject->name, "throughput, common", subject->throughput(common), CALLS);
            report(subject->name, "throughput, random", subject->throughput(any), CALLS);
        }
    }
}
