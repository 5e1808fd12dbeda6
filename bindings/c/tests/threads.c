/* Threads that use the library at once get the same answers as one thread alone. */

#include <pthread.h>

#include "check.h"
#include "status.h"

enum { THREADS = 8, ROUNDS = 4, LAST = 5000 };

static unsigned long mixed(unsigned long sum, const char *text) {
    for (; text && *text; text++)
        sum = sum * 31 + (unsigned char)*text;
    return sum * 31;
}

static unsigned long answers(int code) {
    unsigned long sum = mixed(0, statuscode_phrase(code));
    sum = mixed(sum, statuscode_description(code));
    sum = mixed(sum, statuscode_required_field(code, 0));
    sum = mixed(sum, statuscode_category_name(code));
    const StatusCodeVendor *vendor = statuscode_vendor(code, 0);
    sum = mixed(sum, vendor ? vendor->phrase : NULL);
    const char *name = statuscode_name(code);
    return sum + (unsigned long)(name ? statuscode_find(name) : 0) + statuscode_is_retryable(code);
}

static unsigned long all_answers(void) {
    unsigned long sum = 0;
    for (int code = 0; code <= LAST; code++)
        sum = sum * 31 + answers(code);
    return sum;
}

/* Writes the sum of each round to its argument. */
static void *rounds(void *sums) {
    for (int i = 0; i < ROUNDS; i++)
        ((unsigned long *)sums)[i] = all_answers();
    return NULL;
}

int main(void) {
    static unsigned long sums[THREADS][ROUNDS];
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        CHECK(pthread_create(&threads[i], NULL, rounds, sums[i]) == 0);
    for (int i = 0; i < THREADS; i++)
        CHECK(pthread_join(threads[i], NULL) == 0);
    unsigned long expected = all_answers();
    for (int i = 0; i < THREADS; i++)
        for (int round = 0; round < ROUNDS; round++)
            CHECK(sums[i][round] == expected);
    return 0;
}
