/* Times statuscode_find for each of its arguments. */

#include "bench.h"
#include "status.h"

enum { CALLS = 500 };

int main(int argc, char **argv) {
    for (int pass = 0; pass < PASSES; pass++) {
        for (int i = 1; i < argc; i++) {
            double start = now();
            for (int call = 0; call < CALLS; call++)
                statuscode_find(argv[i]);
            report("statuscode_find", argv[i], now() - start, CALLS);
        }
    }
}
