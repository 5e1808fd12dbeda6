import type * as hono from "hono/utils/http-status";
import type {
  ClientErrorCode,
  ContentfulCode,
  ContentlessCode,
  HttpStatusCode,
  InformationalCode,
  RedirectionCode,
  ServerErrorCode,
  SuccessCode,
} from "statuscodes";

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

// 104 is newer than hono's list, and -1 stands for a code that is not registered.
export const same: [
  Equal<InformationalCode, hono.InfoStatusCode | 104>,
  Equal<SuccessCode, hono.SuccessStatusCode>,
  Equal<RedirectionCode, hono.RedirectStatusCode>,
  Equal<ClientErrorCode, hono.ClientErrorStatusCode>,
  Equal<ServerErrorCode, hono.ServerErrorStatusCode>,
  Equal<HttpStatusCode, Exclude<hono.StatusCode, -1> | 104>,
  Equal<ContentlessCode, hono.ContentlessStatusCode | 100 | 102 | 103 | 104>,
  Equal<ContentfulCode, Exclude<hono.ContentfulStatusCode, -1 | 100 | 102 | 103>>,
] = [true, true, true, true, true, true, true, true];
