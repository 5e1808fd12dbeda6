// The header and the library from C++: constants are constant expressions, functions link as C.

#include <statuscodes/status.h>

#include <limits>
#include <string_view>
#include <type_traits>

#include "check.h"

static_assert(HTTP_418_IM_A_TEAPOT == 418, "a constant has its code");
static_assert(WS_1000_NORMAL_CLOSURE == 1000, "a constant has its code");
static_assert(std::is_same_v<decltype(HTTP_404_NOT_FOUND), int>, "a constant is an int");
static_assert(std::is_trivially_copyable_v<StatusCodeVendor>, "a vendor is a plain struct");

template <int code> constexpr bool is_client_error = code / 100 == 4;
static_assert(is_client_error<HTTP_404_NOT_FOUND>, "a constant may be a template's argument");

// An enumeration and a function at compile time, without the library.
enum class Http {
#define X(code, name, phrase) name = code,
    STATUSCODE_HTTP_MAP(X)
#undef X
};

constexpr std::string_view phrase_of(int code) {
    switch (code) {
#define X(code, name, phrase)                                                                      \
    case code:                                                                                     \
        return phrase;
        STATUSCODE_HTTP_MAP(X)
        STATUSCODE_CLOSE_MAP(X)
#undef X
    default:
        return "";
    }
}

static_assert(Http::NOT_FOUND == Http{HTTP_404_NOT_FOUND}, "a map names the codes");
static_assert(phrase_of(1001) == "Going Away", "a map has phrases");

static void a_map_has_the_phrases_of_the_library() {
    for (int code = statuscode_next(0); code; code = statuscode_next(code))
        CHECK(phrase_of(code) == statuscode_phrase(code));
}

static void a_code_has_its_texts() {
    CHECK(std::string_view(statuscode_phrase(HTTP_404_NOT_FOUND)) == "Not Found");
    CHECK(std::string_view(statuscode_vendor(499, 0)->vendor) == "nginx");
    CHECK(statuscode_find("unprocessable entity") == HTTP_422_UNPROCESSABLE_CONTENT);
    CHECK(std::string_view(statuscode_version()).size() >= 5);
}

static void a_part_of_a_text_has_a_code() {
    std::string_view line = "HTTP/1.1 404 Not Found\r\nServer: nginx";
    std::string_view status = line.substr(0, line.find('\r'));
    CHECK(statuscode_find_n(status.data(), status.size()) == HTTP_404_NOT_FOUND);
    CHECK(statuscode_find_n(std::string_view().data(), 0) == 0);
}

static void enumerations_are_types() {
    StatusCodeCategory category = statuscode_category(HTTP_404_NOT_FOUND);
    CHECK(category == STATUSCODE_CATEGORY_CLIENT_ERROR);
    CHECK(statuscode_redirect(HTTP_303_SEE_OTHER) == STATUSCODE_REDIRECT_GET);
    CHECK(statuscode_standing(418) == STATUSCODE_STANDING_UNUSED);
}

static void unknown_codes_get_an_ordinary_answer() {
    for (int code : {std::numeric_limits<int>::min(), -1, 0, 599, std::numeric_limits<int>::max()})
        CHECK(statuscode_phrase(code) == nullptr && !statuscode_is_cacheable(code));
    CHECK(statuscode_find(nullptr) == 0);
}

int main() {
    a_code_has_its_texts();
    a_part_of_a_text_has_a_code();
    a_map_has_the_phrases_of_the_library();
    enumerations_are_types();
    unknown_codes_get_an_ordinary_answer();
    CHECK(statuscode_is_success(HTTP_200_OK));
}
