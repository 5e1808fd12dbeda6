// The header alone, from C++: constants are constant expressions and functions link as C.

#include "status.h"

static_assert(HTTP_418_IM_A_TEAPOT == 418, "a constant has its code");
static_assert(WS_1000_NORMAL_CLOSURE == 1000, "a constant has its code");

int main() {
    return status_is_success(HTTP_200_OK) && status_category(404) == STATUS_CATEGORY_CLIENT_ERROR ? 0 : 1;
}
