/* Describes codes and texts: describe 404 "unprocessable entity" WS_1006_ABNORMAL_CLOSURE.
 * Exits with 1 when one of them is not a registered code. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "interface.h"
#include "status.h"

static void line(const char *label, const char *value) {
    printf("  %-16s  %s\n", label, value ? value : "none");
}

/* Prints the items that a function has for a code, up to the first NULL. */
static void list(const char *label, int code, const char *(*item)(int code, size_t index)) {
    printf("  %-16s  ", label);
    for (size_t i = 0; item(code, i); i++)
        printf("%s%s", i ? ", " : "", item(code, i));
    puts(item(code, 0) ? "" : "none");
}

/* The name of a field with blanks between its words. */
static const char *label(const char *name) {
    static char label[32];
    snprintf(label, sizeof label, "%s", name);
    for (char *at = label; (at = strchr(at, '_'));)
        *at = ' ';
    return label;
}

static const char *holding_predicate(int code, size_t index) {
    for (size_t i = 0; i < PREDICATES; i++)
        if (predicates[i].holds(code) && index-- == 0)
            return predicates[i].name;
    return NULL;
}

static void vendors(int code) {
    const StatusCodeVendor *vendor;
    for (size_t i = 0; (vendor = statuscode_vendor(code, i)); i++)
        printf("  %-16s  %s: %s. %s\n", "vendor", vendor->vendor, vendor->phrase,
               vendor->description);
}

static void describe(int code) {
    printf("%d %s\n", code, statuscode_phrase(code));
    for (size_t i = 0; i < FIELDS; i++) {
        const struct Field *field = &fields[i];
        if (field->item)
            list(label(field->name), code, field->item);
        else if (field->text != statuscode_phrase)
            line(label(field->name), field->text(code));
    }
    line("category", statuscode_category_name(code));
    line("redirect", statuscode_redirect_name(code));
    list("predicates", code, holding_predicate);
    vendors(code);
}

/* An unregistered number can still have a category, or a vendor's meaning. */
static void describe_unknown(const char *argument) {
    int code = (int)strtol(argument, NULL, 10);
    char canonical[12];
    snprintf(canonical, sizeof canonical, "%d", code);
    bool is_used =
        statuscode_category(code) != STATUSCODE_CATEGORY_NONE || statuscode_vendor(code, 0);
    if (strcmp(canonical, argument) != 0 || !is_used) {
        printf("%s (unknown)\n", argument);
        return;
    }
    printf("%d (unregistered)\n", code);
    line("category", statuscode_category_name(code));
    list("predicates", code, holding_predicate);
    vendors(code);
}

int main(int argc, char **argv) {
    int exit_status = EXIT_SUCCESS;
    for (int i = 1; i < argc; i++) {
        int code = statuscode_find(argv[i]);
        if (i > 1)
            puts("");
        if (code) {
            describe(code);
        } else {
            exit_status = EXIT_FAILURE;
            describe_unknown(argv[i]);
        }
    }
    return exit_status;
}
