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
import type { Same } from "./same.mjs";

// 104 is newer than hono's list, and -1 stands for a code that is not registered.
export const same: [
  Same<InformationalCode, hono.InfoStatusCode | 104>,
  Same<SuccessCode, hono.SuccessStatusCode>,
  Same<RedirectionCode, hono.RedirectStatusCode>,
  Same<ClientErrorCode, hono.ClientErrorStatusCode>,
  Same<ServerErrorCode, hono.ServerErrorStatusCode>,
  Same<HttpStatusCode, Exclude<hono.StatusCode, -1> | 104>,
  Same<ContentlessCode, hono.ContentlessStatusCode | 100 | 102 | 103 | 104>,
  Same<ContentfulCode, Exclude<hono.ContentfulStatusCode, -1 | 100 | 102 | 103>>,
] = [true, true, true, true, true, true, true, true];
