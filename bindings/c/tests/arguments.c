/* Every function is safe for every argument; each answer is read to its end. */

#define _DEFAULT_SOURCE

#include <limits.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "check.h"
#include "interface.h"
#include "status.h"

enum { MOST_READ = 129 };

static const size_t indexes[] = {0, 1, 2, 3, 7, 8, UINT16_MAX, SIZE_MAX / 8, SIZE_MAX / 2, SIZE_MAX};

static void read_text(const char *text) {
    CHECK(!text || (strlen(text) > 0 && strlen(text) < 1000));
}

static void items_at_any_index(int code) {
    for (size_t i = 0; i < sizeof indexes / sizeof *indexes; i++) {
        const StatusCodeVendor *vendor = statuscode_vendor(code, indexes[i]);
        CHECK(!vendor || vendor->code == code);
        for (size_t j = 0; vendor && j < VENDOR_FIELDS; j++)
            read_text(vendor_text(vendor, &vendor_fields[j]));
        for (size_t j = 0; j < FIELDS; j++)
            if (fields[j].item)
                read_text(fields[j].item(code, indexes[i]));
    }
}

static void texts(int code) {
    for (size_t i = 0; i < FIELDS; i++) {
        if (fields[i].item)
            continue;
        read_text(fields[i].text(code));
        CHECK(!fields[i].text(code) == !statuscode_name(code));
    }
    read_text(statuscode_category_name(code));
    read_text(statuscode_redirect_name(code));
    CHECK(!statuscode_name(code) == (statuscode_standing(code) == STATUSCODE_STANDING_NONE));
    CHECK(!statuscode_category_name(code) ==
          (statuscode_category(code) == STATUSCODE_CATEGORY_NONE));
    CHECK(!statuscode_redirect_name(code) ==
          (statuscode_redirect(code) == STATUSCODE_REDIRECT_NONE));
}

static void numbers(int code) {
    int next = statuscode_next(code);
    CHECK(next == 0 || (next > code && statuscode_name(next)));
    int classes = statuscode_is_informational(code) + statuscode_is_success(code) +
                  statuscode_is_redirection(code) + statuscode_is_client_error(code) +
                  statuscode_is_server_error(code) + statuscode_is_websocket(code);
    CHECK(classes == (statuscode_category(code) != STATUSCODE_CATEGORY_NONE));
    CHECK(statuscode_is_http(code) == (code >= 100 && code <= 599));
    CHECK(statuscode_is_registered(code) == (statuscode_name(code) != NULL));
    CHECK(statuscode_is_error(code) ==
          (statuscode_is_client_error(code) || statuscode_is_server_error(code)));
}

static void any_code(void) {
    static const int far[] = {INT_MIN, INT_MIN + 1,  404 - 0x10000,   0x10000 + 404,
                              1 << 30, INT_MAX - 1, INT_MAX, INT_MIN + 404};
    for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
        CHECK(!statuscode_name(far[i]) && !statuscode_vendor(far[i], 0));
        texts(far[i]);
        items_at_any_index(far[i]);
        numbers(far[i]);
        for (size_t j = 0; j < PREDICATES; j++)
            CHECK(predicates[j].holds(far[i]) == predicates[j].holds(0));
    }
    for (int code = -100; code <= 0x10000 + 6000; code++) {
        texts(code);
        numbers(code);
        if (code <= 6000)
            items_at_any_index(code);
    }
}

/* Memory of this size with an unreadable page after it. */
static char *walled(size_t size) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(pages != MAP_FAILED && mprotect(pages + page, page, PROT_NONE) == 0);
    return pages + page - size;
}

static void find(const char *text) {
    int code = statuscode_find(text);
    CHECK(code == 0 || statuscode_name(code));
    CHECK(statuscode_find_n(text, strlen(text)) == code);
}

static void text_without_end(void) {
    char *text = walled(MOST_READ);
    const char *beginnings[] = {"", "4", "404", "404 Not Found", "HTTP_404_NOT_FOUND", "WS ", "\xFF"};
    const char fillings[] = {'a', '4', ' ', '_', '\n', '\x80', '\xFF'};
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++) {
        for (size_t j = 0; j < sizeof fillings; j++) {
            memset(text, fillings[j], MOST_READ);
            memcpy(text, beginnings[i], strlen(beginnings[i]));
            CHECK(statuscode_find(text) == 0);
        }
    }
}

/* The NUL is the last byte that can be read. */
static void text_of_any_length(void) {
    char *wall = walled(MOST_READ) + MOST_READ;
    for (size_t length = 0; length < MOST_READ; length++) {
        char *text = wall - length - 1;
        wall[-1] = '\0';
        memset(text, 'a', length);
        CHECK(statuscode_find(text) == 0);
        memset(text, ' ', length);
        memcpy(text, "404", length < 3 ? length : 3);
        CHECK(statuscode_find(text) == (length < 3 ? 0 : 404));
    }
}

static void text_of_any_bytes(void) {
    char *text = walled(3);
    text[2] = '\0';
    for (int first = 0; first <= UCHAR_MAX; first++) {
        for (int second = 0; second <= UCHAR_MAX; second++) {
            text[0] = (char)first;
            text[1] = (char)second;
            find(text);
        }
    }
}

/* The length ends a text: the byte after it cannot be read, or would change the answer. */
static void text_of_a_length(void) {
    static const char line[] = "404 Not Found, 200 OK";
    char *wall = walled(MOST_READ) + MOST_READ;
    for (size_t length = 0; length < MOST_READ; length++) {
        memset(wall - length, ' ', length);
        memcpy(wall - length, "404", length < 3 ? length : 3);
        CHECK(statuscode_find_n(wall - length, length) == (length < 3 ? 0 : 404));
    }
    CHECK(statuscode_find_n(line, 13) == 404 && statuscode_find_n(line + 15, 6) == 200);
    CHECK(statuscode_find_n(line, sizeof line - 1) == 0);
}

static void text_too_long_to_read(void) {
    const char *unreadable = walled(0);
    CHECK(statuscode_find_n(unreadable, MOST_READ) == 0 && statuscode_find_n(unreadable, SIZE_MAX) == 0);
    CHECK(statuscode_find_n(unreadable, 0) == 0);
}

static void text_with_nul(void) {
    static const char line[] = "HTTP/1.1 404 \0";
    CHECK(statuscode_find_n(line, sizeof line - 2) == 404);
    CHECK(statuscode_find_n(line, sizeof line - 1) == 0 && statuscode_find_n("404", 4) == 0);
}

static void no_text(void) {
    CHECK(statuscode_find(NULL) == 0);
    CHECK(statuscode_find("") == 0);
    CHECK(statuscode_find_n(NULL, 0) == 0 && statuscode_find_n(NULL, 3) == 0);
    CHECK(statuscode_find_n("404", 0) == 0);
}

int main(void) {
    any_code();
    text_without_end();
    text_of_any_length();
    text_of_any_bytes();
    text_of_a_length();
    text_too_long_to_read();
    text_with_nul();
    no_text();
    return 0;
}
