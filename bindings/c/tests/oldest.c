/* The header in the oldest C that has it, and with oldest.cpp in the oldest C++. */

#include "check.h"
#include "status.h"

#define X(code, name, phrase) +1
enum { CODES = 0 STATUSCODE_HTTP_MAP(X) STATUSCODE_CLOSE_MAP(X) };
#undef X

int main(void) {
    int code, codes = 0;
    bool found = statuscode_find("not found") == HTTP_404_NOT_FOUND;
    StatusCodeCategory category = statuscode_category(HTTP_404_NOT_FOUND);
    for (code = statuscode_next(0); code; code = statuscode_next(code))
        codes++;
    CHECK(found && category == STATUSCODE_CATEGORY_CLIENT_ERROR && codes == CODES);
    return 0;
}
