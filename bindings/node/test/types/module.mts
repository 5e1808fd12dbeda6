import * as status from "statuscodes";
import {
  ALL,
  type Category,
  find,
  HTTP_404_NOT_FOUND,
  isError,
  lookup,
  phrase,
  type Status,
  type StatusCode,
  version,
} from "statuscodes";
import { WS_1001_GOING_AWAY } from "statuscodes/constants";
import { is } from "./same.mjs";

declare const code: number;
declare const either: 404 | 500;
declare const registered: StatusCode;

// A constant is its literal.
const literal: 404 = HTTP_404_NOT_FOUND;
is<404>()(status.HTTP_404_NOT_FOUND, true);
is<1001>()(WS_1001_GOING_AWAY, true);

// A literal code has a literal phrase, and a registered code has a record.
is<"Not Found">()(phrase(404), true);
is<"Not Found">()(phrase(literal), true);
is<"Not Found" | "Internal Server Error">()(phrase(either), true);
is<string | undefined>()(phrase(code), true);
is<string | undefined>()(phrase(999), true);
is<Status>()(lookup(registered), true);
is<Status | undefined>()(lookup(code), true);
is<Status | undefined>()(find("Not Found"), true);
is<string>()(status.name(404), true);
is<string | undefined>()(status.name(code), true);
is<status.Standing>()(lookup(404).standing, true);
is<readonly string[]>()(lookup(404).requiredFields, true);
is<readonly string[]>()(lookup(404).deprecatedNames, true);
is<readonly status.Vendor[]>()(status.vendors(code), true);
is<Category>()(status.category(404), true);
is<Category | undefined>()(status.category(499), true);
is<status.Redirect | undefined>()(status.redirect(301), true);
is<boolean>()(isError(code), true);
is<string>()(version, true);

// Mistakes of callers.
// @ts-expect-error: a misspelt constant
status.HTTP_404_NOT_FUOND;
// @ts-expect-error: a text is not a code
phrase("404");
// @ts-expect-error: a code is not a text
find(404);
// @ts-expect-error: there may be no record
find("nonsense").code;
// @ts-expect-error: a record is read-only
lookup(404).phrase = "Gone";
// @ts-expect-error: the list of records is read-only
ALL.push(lookup(404));
// @ts-expect-error: an ES module has no default export
status.default;
