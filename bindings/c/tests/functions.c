/* The functions of the library, from C. */

#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "status.h"

#define CHECK(condition)                                                                           \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                        \
            exit(EXIT_FAILURE);                                                                    \
        }                                                                                          \
    } while (0)

#if HTTP_404_NOT_FOUND != 404 || WS_1006_ABNORMAL_CLOSURE != 1006
#error "constants must stand in #if"
#endif

static bool is(const char *actual, const char *expected) {
    return actual && strcmp(actual, expected) == 0;
}

static void constants_stand_in_case(void) {
    switch (status_find("unprocessable entity")) {
    case HTTP_422_UNPROCESSABLE_ENTITY:
        break;
    default:
        CHECK(!"422 expected");
    }
}

static void a_registered_code_has_all_texts(void) {
    CHECK(is(status_name(422), "HTTP_422_UNPROCESSABLE_CONTENT"));
    CHECK(is(status_phrase(422), "Unprocessable Content"));
    CHECK(is(status_reference(422), "RFC 9110, Section 15.5.21"));
    CHECK(is(status_url(422), "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21"));
    CHECK(strlen(status_description(422)) > 20);
    CHECK(is(status_deprecated_name(422, 0), "HTTP_422_UNPROCESSABLE_ENTITY"));
    CHECK(!status_deprecated_name(422, 1));
    CHECK(is(status_required_field(405, 0), "Allow"));
    CHECK(!status_required_field(405, 1) && !status_required_field(405, SIZE_MAX));
}

static void enumerations_have_a_value_and_a_name(void) {
    CHECK(status_category(404) == STATUS_CATEGORY_CLIENT_ERROR);
    CHECK(is(status_category_name(4000), "websocket_private"));
    CHECK(status_redirect(303) == STATUS_REDIRECT_GET);
    CHECK(is(status_redirect_name(301), "post_to_get"));
    CHECK(status_standing(418) == STATUS_STANDING_UNUSED);
    CHECK(is(status_standing_name(104), "temporary"));
    CHECK(STATUS_CATEGORY_NONE == 0 && STATUS_REDIRECT_NONE == 0 && STATUS_STANDING_NONE == 0);
}

static void unknown_codes_are_an_ordinary_answer(void) {
    static const int unknown[] = {INT_MIN, -1, 0, 99, 600, 999, 5000, 65535, 65940, INT_MAX};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        int code = unknown[i];
        CHECK(!status_name(code) && !status_phrase(code) && !status_description(code));
        CHECK(!status_reference(code) && !status_url(code) && !status_standing_name(code));
        CHECK(!status_deprecated_name(code, 0) && !status_required_field(code, 0));
        CHECK(status_category(code) == STATUS_CATEGORY_NONE && !status_category_name(code));
        CHECK(status_redirect(code) == STATUS_REDIRECT_NONE && !status_redirect_name(code));
        CHECK(status_standing(code) == STATUS_STANDING_NONE);
        CHECK(!status_is_error(code) && !status_is_websocket(code) && !status_allows_content(code));
    }
}

static void vendors_come_in_the_order_of_the_registry(void) {
    CHECK(status_vendor(499, 0)->code == 499);
    CHECK(is(status_vendor(499, 0)->vendor, "nginx"));
    CHECK(is(status_vendor(499, 0)->phrase, "Client Closed Request"));
    CHECK(is(status_vendor(499, 1)->vendor, "Esri ArcGIS"));
    CHECK(!status_vendor(499, 2) && !status_vendor(499, SIZE_MAX));
    CHECK(strlen(status_vendor(999, 0)->description) > 20);
    CHECK(is(status_vendor(999, 0)->reference, "LinkedIn, observed"));
    CHECK(!status_vendor(404, 0) && !status_vendor(0, 0) && !status_vendor(INT_MIN, 0));
    CHECK(!status_phrase(499) && status_find("499") == 0);
}

static void every_code_comes_in_order(void) {
    int count = 0;
    int last = 0;
    for (int code = status_next(0); code; code = status_next(code)) {
        CHECK(code > last && status_phrase(code));
        last = code;
        count++;
    }
    CHECK(count == 64 + 19);
    CHECK(status_next(INT_MIN) == 100 && status_next(404) == 405 && status_next(INT_MAX) == 0);
}

static void texts_are_found_within_bounds(void) {
    CHECK(status_find("404 Not Found") == 404);
    CHECK(status_find("WS Bad Gateway") == WS_1014_BAD_GATEWAY);
    CHECK(status_find(NULL) == 0 && status_find("") == 0 && status_find("404 Found") == 0);
    CHECK(status_find("n\xC3\xB6t found") == 0 && status_find("\xFF\xFE") == 0);

    char *unterminated = malloc(129);
    CHECK(unterminated);
    memset(unterminated, 'a', 129);
    CHECK(status_find(unterminated) == 0);
    memset(unterminated, ' ', 128);
    memcpy(unterminated, "404", 3);
    unterminated[128] = '\0';
    CHECK(status_find(unterminated) == 404);
    free(unterminated);
}

int main(void) {
    constants_stand_in_case();
    a_registered_code_has_all_texts();
    enumerations_have_a_value_and_a_name();
    unknown_codes_are_an_ordinary_answer();
    vendors_come_in_the_order_of_the_registry();
    every_code_comes_in_order();
    texts_are_found_within_bounds();
    return 0;
}
