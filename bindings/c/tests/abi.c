/* The ABI that compiled programs rely on: the README promises that it never changes. */

#include <stdint.h>

#include "check.h"
#include "status.h"

#if HTTP_404_NOT_FOUND != 404 || WS_1006_ABNORMAL_CLOSURE != 1006
#error "constants must stand in #if"
#endif

#if STATUSCODE_VERSION_NUMBER < 100 || STATUSCODE_VERSION_MAJOR > 0 && STATUSCODE_VERSION_MINOR < 0
#error "the version must stand in #if"
#endif

#if __STDC_VERSION__ >= 201112L
_Static_assert(HTTP_100_CONTINUE == 100, "a constant has its code");
_Static_assert(HTTP_418_IM_A_TEAPOT == 418, "a constant has its code");
_Static_assert(HTTP_422_UNPROCESSABLE_ENTITY == HTTP_422_UNPROCESSABLE_CONTENT, "an old name stays");
_Static_assert(WS_1000_NORMAL_CLOSURE == 1000, "a constant has its code");
_Static_assert(_Generic(HTTP_200_OK, int: 1, default: 0), "a constant is an int");
#endif

static const char *constants_stand_in_case(int code) {
    switch (code) {
    case HTTP_404_NOT_FOUND:
        return "missing";
    case HTTP_422_UNPROCESSABLE_ENTITY:
        return "invalid";
    case WS_1014_BAD_GATEWAY:
        return "gateway";
    default:
        return NULL;
    }
}

static void enumerations_keep_their_values(void) {
    CHECK(STATUSCODE_CATEGORY_NONE == 0 && STATUSCODE_CATEGORY_INFORMATIONAL == 1);
    CHECK(STATUSCODE_CATEGORY_SUCCESS == 2 && STATUSCODE_CATEGORY_REDIRECTION == 3);
    CHECK(STATUSCODE_CATEGORY_CLIENT_ERROR == 4 && STATUSCODE_CATEGORY_SERVER_ERROR == 5);
    CHECK(STATUSCODE_CATEGORY_WEBSOCKET_PROTOCOL == 6 && STATUSCODE_CATEGORY_WEBSOCKET_REGISTERED == 7);
    CHECK(STATUSCODE_CATEGORY_WEBSOCKET_PRIVATE == 8);
    CHECK(STATUSCODE_REDIRECT_NONE == 0 && STATUSCODE_REDIRECT_KEEP == 1);
    CHECK(STATUSCODE_REDIRECT_POST_TO_GET == 2 && STATUSCODE_REDIRECT_GET == 3);
    CHECK(STATUSCODE_STANDING_NONE == 0 && STATUSCODE_STANDING_CURRENT == 1);
    CHECK(STATUSCODE_STANDING_TEMPORARY == 2 && STATUSCODE_STANDING_DEPRECATED == 3);
    CHECK(STATUSCODE_STANDING_OBSOLETE == 4 && STATUSCODE_STANDING_UNUSED == 5);
    CHECK(sizeof(StatusCodeCategory) == sizeof(int) && sizeof(StatusCodeRedirect) == sizeof(int));
    CHECK(sizeof(StatusCodeStanding) == sizeof(int));
}

static void a_vendor_keeps_its_layout(void) {
    const size_t pointer = sizeof(char *);
    CHECK(offsetof(StatusCodeVendor, code) == 0 && offsetof(StatusCodeVendor, vendor) == pointer);
    CHECK(offsetof(StatusCodeVendor, phrase) == 2 * pointer);
    CHECK(offsetof(StatusCodeVendor, description) == 3 * pointer);
    CHECK(offsetof(StatusCodeVendor, reference) == 4 * pointer);
    CHECK(offsetof(StatusCodeVendor, url) == 5 * pointer);
}

/* Every function of the last release by its types, and those to come: each release adds its new ones. */
static const char *(*const texts[])(int) = {
    statuscode_name,          statuscode_phrase,        statuscode_description,
    statuscode_reference,     statuscode_url,           statuscode_standing_name,
    statuscode_category_name, statuscode_redirect_name,
};
static const char *(*const lists[])(int, size_t) = {
    statuscode_deprecated_name,
    statuscode_required_field,
    statuscode_expected_field,
};
static bool (*const predicates[])(int) = {
    statuscode_is_informational, statuscode_is_success,      statuscode_is_redirection,
    statuscode_is_client_error,  statuscode_is_server_error, statuscode_is_error,
    statuscode_is_registered,    statuscode_is_http,         statuscode_is_websocket,
    statuscode_is_cacheable,     statuscode_is_storable,     statuscode_is_retryable,
    statuscode_allows_content,   statuscode_allows_body,     statuscode_is_sendable,
};
static StatusCodeCategory (*const category)(int) = statuscode_category;
static StatusCodeRedirect (*const redirect)(int) = statuscode_redirect;
static StatusCodeStanding (*const standing)(int) = statuscode_standing;
static const StatusCodeVendor *(*const vendor)(int, size_t) = statuscode_vendor;
static int (*const find)(const char *) = statuscode_find;
static int (*const find_n)(const char *, size_t) = statuscode_find_n;
static int (*const next)(int) = statuscode_next;
static const char *(*const version)(void) = statuscode_version;

#define EACH(i, array) (size_t i = 0; i < sizeof array / sizeof *array; i++)

static void functions_keep_their_types(void) {
    for EACH(i, texts) CHECK(texts[i](HTTP_301_MOVED_PERMANENTLY) && !texts[i](700));
    for EACH(i, lists) CHECK(!lists[i](HTTP_301_MOVED_PERMANENTLY, SIZE_MAX));
    for EACH(i, predicates) CHECK(!predicates[i](700));
    CHECK(category(301) == STATUSCODE_CATEGORY_REDIRECTION);
    CHECK(redirect(301) == STATUSCODE_REDIRECT_POST_TO_GET);
    CHECK(standing(301) == STATUSCODE_STANDING_CURRENT);
    CHECK(vendor(499, 0) && !vendor(301, 0));
    CHECK(find("404") == 404 && find_n("404 Not Found", 3) == 404);
    CHECK(next(0) == 100 && version());
}

int main(void) {
    functions_keep_their_types();
    CHECK(constants_stand_in_case(statuscode_find("unprocessable entity")));
    CHECK(!constants_stand_in_case(HTTP_200_OK));
    enumerations_keep_their_values();
    a_vendor_keeps_its_layout();
    return 0;
}
