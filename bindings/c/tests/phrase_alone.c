/* A program that links nothing but phrases, and the same one without them. The tests compare their
 * sizes. */

#ifdef WITH_PHRASES
#include "status.h"
#endif

int main(int argc, char **argv) {
    (void)argv;
#ifdef WITH_PHRASES
    return !statuscode_phrase(argc);
#else
    return argc == 0;
#endif
}
