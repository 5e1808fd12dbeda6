/* The maps of codes: enumerations and switches at compile time, with the answers of the library. */

#include <string.h>

#include "check.h"
#include "status.h"

/* A name alone. */
enum {
#define X(code, name, phrase) OF_HTTP_##name = code,
    STATUSCODE_HTTP_MAP(X)
#undef X
#define X(code, name, phrase) OF_CLOSE_##name = code,
    STATUSCODE_CLOSE_MAP(X)
#undef X
    NO_CODE = 0
};

static const char *phrase_of(int code) {
    switch (code) {
#define X(code, name, phrase)                                                                      \
    case code:                                                                                     \
        return phrase;
        STATUSCODE_HTTP_MAP(X)
        STATUSCODE_CLOSE_MAP(X)
#undef X
    default:
        return NULL;
    }
}

/* A code of a map, its constant, and the name of the constant. */
static const struct Entry {
    int code, constant;
    const char *name;
} entries[] = {
#define X(code, name, phrase) {code, HTTP_##code##_##name, "HTTP_" #code "_" #name},
    STATUSCODE_HTTP_MAP(X)
#undef X
#define X(code, name, phrase) {code, WS_##code##_##name, "WS_" #code "_" #name},
    STATUSCODE_CLOSE_MAP(X)
#undef X
};

static void the_maps_have_every_code_in_order(void) {
    size_t i = 0;
    for (int code = statuscode_next(0); code; code = statuscode_next(code), i++) {
        CHECK(i < sizeof entries / sizeof *entries);
        CHECK(entries[i].code == code && entries[i].constant == code);
        CHECK(strcmp(entries[i].name, statuscode_name(code)) == 0);
    }
    CHECK(i == sizeof entries / sizeof *entries);
}

static void a_switch_has_the_phrases_of_the_library(void) {
    for (int code = -1; code < 6000; code++) {
        const char *expected = statuscode_phrase(code), *phrase = phrase_of(code);
        CHECK(expected ? phrase && strcmp(phrase, expected) == 0 : !phrase);
    }
}

int main(void) {
    CHECK(OF_HTTP_NOT_FOUND == 404 && OF_CLOSE_GOING_AWAY == 1001);
    CHECK(phrase_of(NO_CODE) == NULL);
    the_maps_have_every_code_in_order();
    a_switch_has_the_phrases_of_the_library();
    return 0;
}
