import type {
  CacheableCode,
  ClientErrorCode,
  CloseCode,
  ContentfulCode,
  ErrorCode,
  InformationalCode,
  Phrases,
  RedirectionCode,
  RetryableCode,
  SendableCloseCode,
  ServerErrorCode,
  StatusCode,
  SuccessCode,
} from "./constants.cjs";

export * from "./constants.cjs";

/**
 * What is registered about one status code or close code: a frozen object, always the same one for
 * a code. As a string it is the code and its phrase, such as `404 Not Found`.
 */
export interface Status {
  /** The code: 100 to 599 for HTTP, 1000 to 4999 for WebSocket. */
  readonly code: StatusCode;
  /** The name of its constant, such as `HTTP_404_NOT_FOUND` or `WS_1001_GOING_AWAY`. */
  readonly name: string;
  /** The reason phrase, such as `Not Found`; for a close code its meaning in IANA's registry. */
  readonly phrase: string;
  /** What the code means, in one sentence. */
  readonly description: string;
  /** The defining document and section, such as `RFC 9110, Section 15.5.5`. */
  readonly reference: string;
  /** A link to the reference. */
  readonly url: string;
  /**
   * Where the registration stands in IANA's registry (RFC 9110, Section 16.2; RFC 6455,
   * Section 11.7).
   *
   * @example lookup(305).standing === "current"; // false: deprecated
   */
  readonly standing: Standing;
  /** Earlier names of the constant; each is still a constant of the same value. */
  readonly deprecatedNames: readonly string[];
  /**
   * The header fields that a response with this code must carry without condition (RFC 9110,
   * Section 15; 226: RFC 3229, Section 10.4.1).
   *
   * @example lookup(405).requiredFields.filter((it) => !response.hasHeader(it));
   */
  readonly requiredFields: readonly string[];
  /** The code and its phrase, as on a status line. */
  toString(): string;
}

/** What a vendor means by a code that is not registered, or not with that meaning: a frozen object. */
export interface Vendor {
  /** The code; a vendor may use one that is no HTTP status code, such as 999. */
  readonly code: number;
  /** Who uses it, such as `nginx`. */
  readonly vendor: string;
  /** What the vendor calls it, such as `Client Closed Request`. */
  readonly phrase: string;
  /** What the vendor means by it, in one sentence. */
  readonly description: string;
  /** Where the vendor says so. */
  readonly reference: string;
}

/**
 * Where a registration stands: `current` is in use, `temporary` is registered by IANA for a limited
 * time (104), `deprecated` is defined, but not to be used any more (305), `obsolete` is defined by a
 * document that has become historic (510), `unused` is reserved without a meaning (306, 418, 1004).
 */
export type Standing = "current" | "temporary" | "deprecated" | "obsolete" | "unused";

/**
 * The class of a status code (RFC 9110, Section 15) or the range of a close code (RFC 6455,
 * Section 7.4.2).
 */
export type Category =
  | "informational"
  | "success"
  | "redirection"
  | "client_error"
  | "server_error"
  | "websocket_protocol"
  | "websocket_registered"
  | "websocket_private";

/**
 * What an automatic redirect does to the request method (RFC 9110, Section 15.4): `keep` keeps it
 * (307, 308), `post_to_get` makes POST a GET and keeps every other (301, 302), `get` makes every
 * method GET, but HEAD stays HEAD (303).
 */
export type Redirect = "keep" | "post_to_get" | "get";

/** The record of every registered code, by code. */
export const ALL: readonly Status[];

/** The version of this package, the same as that of the packages for Rust, C and Python. */
export const version: string;

/**
 * The record of a code; `undefined` for an unregistered one.
 *
 * @example lookup(405).requiredFields; // ["Allow"]
 */
export function lookup(code: StatusCode): Status;
export function lookup(code: number): Status | undefined;

/**
 * The record that a text names; `undefined` when it names none.
 *
 * It understands a number, a constant (deprecated ones too), a phrase or bare name in any case and
 * punctuation, an earlier phrase, the name that another library gives a code, and a status line. A
 * number beside a name must agree with it. A code's own phrase comes before one that another code had
 * earlier; where an HTTP status and a close code share a phrase, the HTTP status wins unless the text
 * says `WS`. It never guesses: there is no prefix match and no fuzzy match, and a text that is empty,
 * not ASCII or longer than 128 characters is no match.
 *
 * @example find("Payload Too Large")?.code; // 413
 */
export function find(text: string): Status | undefined;

/** The name of a code's constant, such as `HTTP_404_NOT_FOUND`; `undefined` for an unregistered one. */
export function name(code: StatusCode): string;
export function name(code: number): string | undefined;

/**
 * The reason phrase of a code; `undefined` for an unregistered one.
 *
 * @example phrase(404); // "Not Found"
 */
export function phrase<Code extends StatusCode>(code: Code): Phrases[Code];
export function phrase(code: number): string | undefined;

/**
 * The category of a code, registered or not: a recipient treats an unrecognised status code as the
 * x00 of its class (RFC 9110, Section 15). `undefined` outside 100 to 599 and 1000 to 4999.
 *
 * @example category(499); // "client_error"
 */
export function category(code: StatusCode): Category;
export function category(code: number): Category | undefined;

/**
 * What an automatic redirect does to the request method; `undefined` for a code that is not followed
 * automatically and for an unregistered one (RFC 9110, Section 15.4).
 *
 * @example if (redirect(code) === "get" && method !== "HEAD") method = "GET";
 */
export function redirect(code: number): Redirect | undefined;

/**
 * The vendors that use a code without registration, in the order of the registry; empty when none is
 * known. They never change what `lookup` or `find` say of the code.
 *
 * @example vendors(499).map((it) => it.vendor); // ["nginx", "Esri ArcGIS"]
 */
export function vendors(code: number): readonly Vendor[];

/** Whether the code is an interim response: 100 to 199, registered or not (RFC 9110, Section 15.2). */
export function isInformational(code: StatusCode): code is InformationalCode;
export function isInformational(code: number): boolean;

/** Whether the request succeeded: 200 to 299, registered or not (RFC 9110, Section 15.3). */
export function isSuccess(code: StatusCode): code is SuccessCode;
export function isSuccess(code: number): boolean;

/**
 * Whether the code is in the redirection class: 300 to 399, registered or not (RFC 9110,
 * Section 15.4).
 */
export function isRedirection(code: StatusCode): code is RedirectionCode;
export function isRedirection(code: number): boolean;

/** Whether the client erred: 400 to 499, registered or not (RFC 9110, Section 15.5). */
export function isClientError(code: StatusCode): code is ClientErrorCode;
export function isClientError(code: number): boolean;

/** Whether the server failed: 500 to 599, registered or not (RFC 9110, Section 15.6). */
export function isServerError(code: StatusCode): code is ServerErrorCode;
export function isServerError(code: number): boolean;

/**
 * Whether the code is an error of client or server: 400 to 599, registered or not (RFC 9110,
 * Section 15).
 */
export function isError(code: StatusCode): code is ErrorCode;
export function isError(code: number): boolean;

/**
 * Whether the code is a WebSocket close code: 1000 to 4999, registered or not (RFC 6455,
 * Section 7.4.2).
 */
export function isWebsocket(code: StatusCode): code is CloseCode;
export function isWebsocket(code: number): boolean;

/**
 * Whether a response with this code may be cached without explicit freshness information
 * (heuristically cacheable: RFC 9110, Section 15.1; 451: RFC 7725, Section 3). False for an
 * unregistered code.
 */
export function isCacheable(code: number): code is CacheableCode;

/**
 * Whether repeating the same request later, or reconnecting a WebSocket later, may succeed: for HTTP
 * the codes that clients commonly retry and 425 (RFC 8470, Section 5.2), for WebSocket 1006
 * (RFC 6455, Section 7.2.3) and the codes of a peer that goes away or is overloaded. False for an
 * unregistered code.
 *
 * Whether the request is safe to repeat is not the code's to say: see RFC 9110, Section 9.2.2.
 *
 * @example while (isRetryable(code) && tries-- > 0) code = await send(request);
 */
export function isRetryable(code: number): code is RetryableCode;

/**
 * Whether a response with this code may have content: 200 to 599, registered or not, but for 204,
 * 205 and 304 (RFC 9110, Section 6.4.1 and 15.3.6). False for 1xx and for what is no HTTP status.
 */
export function allowsContent(code: StatusCode): code is ContentfulCode;
export function allowsContent(code: number): boolean;

/**
 * Whether the code may stand in a Close frame: the registered ones that are not reserved (RFC 6455,
 * Section 7.4.1) and 3000 to 4999, registered or not (Section 7.4.2).
 */
export function isSendable(code: StatusCode): code is SendableCloseCode;
export function isSendable(code: number): boolean;
