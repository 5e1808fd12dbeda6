// A worker as Cloudflare and Next.js run it: a module that answers a request.

import * as status from "statuscodes";
import { answers } from "./answers.mjs";

export default {
  fetch({ url }) {
    const { pathname } = new URL(url);
    if (pathname === "/") return new Response(answers(status));
    const code = Number(pathname.slice(1));
    const content = status.allowsContent(code) ? JSON.stringify(status.lookup(code)) : null;
    return new Response(content, { status: code, statusText: status.phrase(code) });
  },
};
