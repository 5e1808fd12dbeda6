import * as status from "statuscodes";
import {
  ALL,
  type Category,
  type ClientErrorCode,
  type ErrorCode,
  find,
  HTTP_404_NOT_FOUND,
  type HttpCategory,
  type HttpStatusCode,
  isError,
  lookup,
  phrase,
  type Status,
  type StatusCode,
  type SuccessCode,
  version,
} from "statuscodes";
import { WS_1001_GOING_AWAY } from "statuscodes/constants";
import { is } from "./same.mjs";

declare const code: number;
declare const either: 404 | 500;
declare const http: HttpStatusCode;
declare const registered: StatusCode;

// A constant is its literal.
const literal: 404 = HTTP_404_NOT_FOUND;
is<404>()(status.HTTP_404_NOT_FOUND, true);
is<1001>()(WS_1001_GOING_AWAY, true);

// A literal code has a literal name, phrase and category, and a record of its own.
is<"Not Found">()(phrase(404), true);
is<"Not Found">()(phrase(literal), true);
is<"Not Found" | "Internal Server Error">()(phrase(either), true);
is<string | undefined>()(phrase(code), true);
is<string | undefined>()(phrase(999), true);
is<Status<404>>()(lookup(404), true);
is<404>()(lookup(404).code, true);
is<404 | 500>()(lookup(either).code, true);
is<Status>()(lookup(registered), true);
is<Status<StatusCode>>()(lookup(registered), true);
is<Status | undefined>()(lookup(code), true);
is<Status | undefined>()(find("Not Found"), true);
is<"HTTP_404_NOT_FOUND">()(status.name(404), true);
is<"WS_1001_GOING_AWAY">()(status.name(WS_1001_GOING_AWAY), true);
is<"HTTP_404_NOT_FOUND" | "HTTP_500_INTERNAL_SERVER_ERROR">()(status.name(either), true);
is<string | undefined>()(status.name(code), true);
is<string | undefined>()(status.name(999), true);
is<status.Standing>()(lookup(404).standing, true);
is<readonly string[]>()(lookup(404).requiredFields, true);
is<readonly string[]>()(lookup(404).deprecatedNames, true);
is<readonly status.Vendor[]>()(status.vendors(code), true);
is<"client_error">()(status.category(404), true);
is<"client_error" | "server_error">()(status.category(either), true);
is<HttpCategory>()(status.category(http), true);
is<Exclude<Category, "websocket_private">>()(status.category(registered), true);
is<Category | undefined>()(status.category(code), true);
is<Category | undefined>()(status.category(499), true);
is<status.Redirect | undefined>()(status.redirect(301), true);
is<boolean>()(isError(code), true);
is<string>()(version, true);

// A record of one code is one of its class, and of any.
const client: Status<ClientErrorCode> = lookup(404);
const record: Status = client;
// @ts-expect-error: a record of an error is none of a success
const success: Status<SuccessCode> = lookup(404);

// A class has one of five categories, so that a switch needs no other case.
function digit(code: HttpStatusCode): number {
  switch (status.category(code)) {
    case "informational":
      return 1;
    case "success":
      return 2;
    case "redirection":
      return 3;
    case "client_error":
      return 4;
    case "server_error":
      return 5;
  }
}
// @ts-expect-error: a server's errors are missing
function side(code: ErrorCode): string {
  switch (status.category(code)) {
    case "client_error":
      return "client";
  }
}
// @ts-expect-error: no HTTP status code has the category of a close code
if (status.category(http) === "websocket_protocol") digit(http);

// Generic code keeps the literals.
const entry = <Code extends StatusCode>(code: Code) => [status.name(code), lookup(code)] as const;
is<readonly ["HTTP_404_NOT_FOUND", Status<404>]>()(entry(404), true);

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

export { record, side, success };
