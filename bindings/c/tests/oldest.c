/* The header in the oldest C that has it, and with oldest.cpp in the oldest C++. */

/* As a program's header, which need not include status.h for it. */
struct StatusCodeVendor;
extern const struct StatusCodeVendor *first_vendor(int code);

#include "check.h"
#include "status.h"

#define X(code, name, phrase) +1
enum { CODES = 0 STATUSCODE_HTTP_MAP(X) STATUSCODE_CLOSE_MAP(X) };
#undef X

const StatusCodeVendor *first_vendor(int code) {
    return statuscode_vendor(code, 0);
}

int main(void) {
    int code, codes = 0;
    bool found = statuscode_find("not found") == HTTP_404_NOT_FOUND;
    enum StatusCodeCategory category = statuscode_category(HTTP_404_NOT_FOUND);
    for (code = statuscode_next(0); code; code = statuscode_next(code))
        codes++;
    CHECK(found && category == STATUSCODE_CATEGORY_CLIENT_ERROR && codes == CODES);
    CHECK(first_vendor(499)->code == 499);
    return 0;
}
