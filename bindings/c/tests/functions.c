/* The answers that no other language has: values of enumerations, and bytes that are not text. The
 * dumps of all languages compare the rest. */

#include <limits.h>
#include <string.h>

#include "check.h"
#include "status.h"

static bool is(const char *actual, const char *expected) {
    return actual && strcmp(actual, expected) == 0;
}

static void an_enumeration_has_a_value_and_a_name(void) {
    CHECK(statuscode_category(404) == STATUSCODE_CATEGORY_CLIENT_ERROR);
    CHECK(statuscode_category(4000) == STATUSCODE_CATEGORY_WEBSOCKET_PRIVATE);
    CHECK(is(statuscode_category_name(4000), "websocket_private"));
    CHECK(statuscode_redirect(303) == STATUSCODE_REDIRECT_GET);
    CHECK(is(statuscode_redirect_name(301), "post_to_get"));
    CHECK(statuscode_standing(418) == STATUSCODE_STANDING_UNUSED);
    CHECK(is(statuscode_standing_name(104), "temporary"));
    CHECK(statuscode_category(600) == STATUSCODE_CATEGORY_NONE && !statuscode_category_name(600));
    CHECK(statuscode_redirect(404) == STATUSCODE_REDIRECT_NONE && !statuscode_redirect_name(404));
    CHECK(statuscode_standing(499) == STATUSCODE_STANDING_NONE && !statuscode_standing_name(499));
}

static void the_codes_have_a_first_and_a_last(void) {
    CHECK(statuscode_next(INT_MIN) == 100 && statuscode_next(404) == 405 && statuscode_next(INT_MAX) == 0);
}

/* The ranges of codes are not those of the answers. */
static void an_int_outside_the_ranges_may_have_an_answer(void) {
    CHECK(statuscode_next(700) == 1000);
    CHECK(statuscode_vendor(999, 0) && !statuscode_vendor(700, 0));
    CHECK(statuscode_vendor(451, 0) && statuscode_is_registered(451));
}

static void bytes_beyond_ascii_name_nothing(void) {
    CHECK(statuscode_find("404 Not Found") == 404);
    CHECK(statuscode_find("n\xC3\xB6t found") == 0 && statuscode_find("\xFF\xFE") == 0);
}

/* Programs compare the version with that of the package that they were built against. */
static void the_version_has_three_numbers(void) {
    int major, minor, patch;
    CHECK(sscanf(statuscode_version(), "%d.%d.%d", &major, &minor, &patch) == 3);
    CHECK(major == STATUSCODE_VERSION_MAJOR && minor == STATUSCODE_VERSION_MINOR);
    CHECK(patch == STATUSCODE_VERSION_PATCH);
    CHECK(STATUSCODE_VERSION_NUMBER == major * 10000 + minor * 100 + patch);
}

int main(void) {
    an_enumeration_has_a_value_and_a_name();
    the_codes_have_a_first_and_a_last();
    an_int_outside_the_ranges_may_have_an_answer();
    bytes_beyond_ascii_name_nothing();
    the_version_has_three_numbers();
    return 0;
}
