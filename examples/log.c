/*
 * Names the status at the beginning of each line: `log < lines`. A line of a log is no string of its
 * own, so statuscode_find_n takes a part of it. The phrases are compiled in from the header's map.
 */

#include <stdio.h>
#include <string.h>

#include "status.h"

static const char *phrase_of(int code) {
#define CASE(code, name, phrase)                                                                   \
    case code:                                                                                     \
        return phrase;
    switch (code) {
        STATUSCODE_HTTP_MAP(CASE)
    default:
        return "(unregistered)";
    }
#undef CASE
}

int main(void) {
    char line[1024];
    while (fgets(line, sizeof line, stdin)) {
        size_t word = strcspn(line, " \n");
        printf("%.*s %s\n", (int)word, line, phrase_of(statuscode_find_n(line, word)));
    }
    return 0;
}
