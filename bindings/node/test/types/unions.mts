import type {
  CacheableCode,
  Categories,
  ClientErrorCode,
  CloseCode,
  ContentfulCode,
  ContentlessCode,
  ErrorCode,
  HttpStatusCode,
  InformationalCode,
  Names,
  Phrases,
  RedirectionCode,
  RetryableCode,
  SendableCloseCode,
  ServerErrorCode,
  StatusCode,
  SuccessCode,
} from "statuscodes";
import {
  ALL,
  allowsContent,
  find,
  isCacheable,
  isClientError,
  isError,
  isHttp,
  isInformational,
  isRedirection,
  isRegistered,
  isRetryable,
  isSendable,
  isServerError,
  isSuccess,
  isWebsocket,
  phrase,
} from "statuscodes";
import type { StatusCode as SameCode } from "statuscodes/constants";
import { is } from "./same.mjs";

declare const code: StatusCode;
declare const http: HttpStatusCode;
declare const number: number;
declare const some: 204 | 404 | 1006;
declare const mixed: 200 | 299 | 404;

// The unions: their members, and how they make up one another.
is<keyof Phrases>()(code, true);
is<keyof Names>()(code, true);
is<keyof Categories>()(code, true);
is<SameCode>()(code, true);
is<HttpStatusCode | CloseCode>()(code, true);
is<InformationalCode | SuccessCode | RedirectionCode | ClientErrorCode | ServerErrorCode>()(
  http,
  true,
);
is<ContentlessCode | ContentfulCode>()(http, true);
is<never>()(none<ContentlessCode & ContentfulCode>(), true);
is<never>()(none<HttpStatusCode & CloseCode>(), true);
is<ErrorCode>()(none<ClientErrorCode | ServerErrorCode>(), true);
is<100 | 101 | 102 | 103 | 104>()(none<InformationalCode>(), true);
is<InformationalCode | 204 | 205 | 304>()(none<ContentlessCode>(), true);
is<1004 | 1005 | 1006 | 1015>()(none<Exclude<CloseCode, SendableCloseCode>>(), true);
declare function none<T>(): T;

// Code that people write with them.
const handlers: { readonly [Code in ErrorCode]?: () => string } = { 404: () => phrase(404) };
const replies: Record<ContentlessCode, null> = {
  100: null,
  101: null,
  102: null,
  103: null,
  104: null,
  204: null,
  205: null,
  304: null,
};
function close(_code: SendableCloseCode): void {}
close(1001);
// @ts-expect-error: 1006 never stands in a Close frame
close(1006);
// @ts-expect-error: an HTTP status code is not a close code
close(404);
// @ts-expect-error: 299 is not registered
const unregistered: SuccessCode = 299;
// @ts-expect-error: 404 is not a success
const wrong: SuccessCode = 404;
// @ts-expect-error: a response with 204 has no content
const contentful: ContentfulCode = 204;

// A registered code is narrowed in both branches.
if (isInformational(code)) is<InformationalCode>()(code, true);
else is<Exclude<StatusCode, InformationalCode>>()(code, true);
if (isSuccess(code)) is<SuccessCode>()(code, true);
else is<Exclude<StatusCode, SuccessCode>>()(code, true);
if (isRedirection(code)) is<RedirectionCode>()(code, true);
else is<Exclude<StatusCode, RedirectionCode>>()(code, true);
if (isClientError(code)) is<ClientErrorCode>()(code, true);
else is<Exclude<StatusCode, ClientErrorCode>>()(code, true);
if (isServerError(code)) is<ServerErrorCode>()(code, true);
else is<Exclude<StatusCode, ServerErrorCode>>()(code, true);
if (isError(code)) is<ErrorCode>()(code, true);
else is<Exclude<StatusCode, ErrorCode>>()(code, true);
if (isRegistered(code)) is<StatusCode>()(code, true);
else is<never>()(code, true);
if (isHttp(code)) is<HttpStatusCode>()(code, true);
else is<CloseCode>()(code, true);
if (isWebsocket(code)) is<CloseCode>()(code, true);
else is<HttpStatusCode>()(code, true);
if (isCacheable(code)) is<CacheableCode>()(code, true);
else is<Exclude<StatusCode, CacheableCode>>()(code, true);
if (isRetryable(code)) is<RetryableCode>()(code, true);
else is<Exclude<StatusCode, RetryableCode>>()(code, true);
if (allowsContent(code)) is<ContentfulCode>()(code, true);
else is<ContentlessCode | CloseCode>()(code, true);
if (isSendable(code)) is<SendableCloseCode>()(code, true);
else is<HttpStatusCode | 1004 | 1005 | 1006 | 1015>()(code, true);

if (allowsContent(http)) is<ContentfulCode>()(http, true);
else is<ContentlessCode>()(http, true);
if (isError(some)) is<404>()(some, true);
else is<204 | 1006>()(some, true);

// Any other number is not: 299 is a success, and 499 an error, without being registered.
if (isInformational(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isRedirection(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isClientError(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isServerError(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isSuccess(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isError(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isWebsocket(number)) is<number>()(number, true);
else is<number>()(number, true);
if (allowsContent(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isSendable(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isSuccess(mixed)) is<200 | 299 | 404>()(mixed, true);
else is<200 | 299 | 404>()(mixed, true);

if (isRegistered(number)) is<StatusCode>()(number, true);
else is<number>()(number, true);
// Only registered codes are cacheable; every 5xx code is retried as 500 is.
if (isCacheable(number)) is<CacheableCode>()(number, true);
else is<number>()(number, true);
if (isRetryable(number)) is<number>()(number, true);
else is<number>()(number, true);
if (isCacheable(mixed)) is<200 | 404>()(mixed, true);
else is<299>()(mixed, true);

// A record's code is narrowed in place, and in a callback where TypeScript infers the predicate.
const found = find("Going Away");
if (found && isSendable(found.code)) close(found.code);
is<ErrorCode[]>()(
  ALL.map((it) => it.code).filter((it) => isError(it)),
  true,
);
is<number[]>()([number].filter(isError), true);

export { contentful, handlers, replies, unregistered, wrong };
