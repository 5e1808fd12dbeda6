/* Prints every function's answer for every code from -1 to 70000, then for every line of the files
 * in its arguments. This program prints the same text in every language. */

#include <stdio.h>
#include <string.h>

#include "interface.h"
#include "status.h"

static const char *or_dash(const char *text) {
    return text ? text : "-";
}

static void list(int code, const char *(*item)(int code, size_t index)) {
    for (size_t i = 0; item(code, i); i++)
        printf("%s%s", i ? ";" : "", item(code, i));
}

static void record(int code) {
    for (size_t i = 0; i < FIELDS; i++) {
        printf("%s%s:", i ? "\t" : "", fields[i].name);
        if (fields[i].item)
            list(code, fields[i].item);
        else
            fputs(fields[i].text(code), stdout);
    }
}

static void predicates_that_hold(int code) {
    bool first = true;
    for (size_t i = 0; i < PREDICATES; i++) {
        if (!predicates[i].holds(code))
            continue;
        printf("%s%s", first ? "" : " ", predicates[i].name);
        first = false;
    }
    putchar('\t');
}

static void vendors(int code) {
    const StatusCodeVendor *vendor;
    for (size_t i = 0; (vendor = statuscode_vendor(code, i)); i++)
        for (size_t j = 0; j < VENDOR_FIELDS; j++)
            printf("%s%s:%s", j ? ":" : i ? ";" : "", vendor_fields[j].name,
                   vendor_text(vendor, &vendor_fields[j]));
    putchar('\t');
}

static void answers(int code) {
    printf("%d\t%s\t%s\t%s\t%s\t", code, or_dash(statuscode_name(code)),
           or_dash(statuscode_phrase(code)), or_dash(statuscode_category_name(code)),
           or_dash(statuscode_redirect_name(code)));
    predicates_that_hold(code);
    vendors(code);
    if (statuscode_standing(code) == STATUSCODE_STANDING_NONE)
        putchar('-');
    else
        record(code);
    putchar('\n');
}

/* Prints the code of every line of a file. */
static int find_lines(const char *path) {
    static char text[1 << 16];
    FILE *file = fopen(path, "rb");
    if (!file) {
        perror(path);
        return 1;
    }
    while (fgets(text, sizeof text, file)) {
        size_t length = strcspn(text, "\n");
        int code = statuscode_find_n(text, length);
        text[length] = '\0';
        printf("%d\t%s\n", code == statuscode_find(text) ? code : -1, text);
    }
    return fclose(file);
}

int main(int argc, char **argv) {
    printf("version %s\n", statuscode_version());
    for (int code = statuscode_next(0); code; code = statuscode_next(code))
        printf("registered %d\n", code);
    for (int code = -1; code <= 70000; code++)
        answers(code);
    for (int i = 1; i < argc; i++)
        if (find_lines(argv[i]) != 0)
            return 1;
    return 0;
}
