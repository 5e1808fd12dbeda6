/* What the functions answer. */

#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "check.h"
#include "status.h"

static bool is(const char *actual, const char *expected) {
    return actual && strcmp(actual, expected) == 0;
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
    CHECK(count > 80);
    CHECK(status_next(INT_MIN) == 100 && status_next(404) == 405 && status_next(INT_MAX) == 0);
}

static void predicates_hold_for_their_codes(void) {
    CHECK(status_is_informational(100) && status_is_informational(199));
    CHECK(!status_is_informational(99) && !status_is_informational(200));
    CHECK(status_is_success(299) && status_is_redirection(399) && status_is_client_error(499));
    CHECK(status_is_server_error(599) && !status_is_server_error(600));
    CHECK(status_is_error(400) && status_is_error(599) && !status_is_error(399));
    CHECK(status_is_websocket(1000) && status_is_websocket(4999) && !status_is_websocket(999));
    CHECK(status_is_cacheable(200) && !status_is_cacheable(201));
    CHECK(status_is_retryable(503) && !status_is_retryable(404));
    CHECK(status_allows_content(200) && !status_allows_content(204) && !status_allows_content(100));
    CHECK(status_is_sendable(1000) && !status_is_sendable(1006) && status_is_sendable(4999));
}

static void texts_are_found(void) {
    CHECK(status_find("404 Not Found") == 404 && status_find("404 Found") == 0);
    CHECK(status_find("Bad Gateway") == 502 && status_find("WS Bad Gateway") == 1014);
    CHECK(status_find("HTTP_422_UNPROCESSABLE_ENTITY") == 422 && status_find(":not_found") == 404);
    CHECK(status_find("n\xC3\xB6t found") == 0 && status_find("\xFF\xFE") == 0);
    for (int code = status_next(0); code; code = status_next(code))
        CHECK(status_find(status_name(code)) == code);
}

/* Programs compare the version with that of the package that they were built against. */
static void the_version_has_three_numbers(void) {
    int major, minor, patch;
    CHECK(sscanf(status_version(), "%d.%d.%d", &major, &minor, &patch) == 3);
}

int main(void) {
    a_registered_code_has_all_texts();
    enumerations_have_a_value_and_a_name();
    unknown_codes_are_an_ordinary_answer();
    vendors_come_in_the_order_of_the_registry();
    every_code_comes_in_order();
    predicates_hold_for_their_codes();
    texts_are_found();
    the_version_has_three_numbers();
    return 0;
}
