// Times one kind of call, here and in other packages: `calls.mjs phrase 200 404`. The arguments
// after the kind are the common codes. Prints nanoseconds in the form of the other benchmarks.

import { STATUS_CODES } from "node:http";
import httpStatus from "http-status";
import { getReasonPhrase, getStatusCode } from "http-status-codes";
import * as statuscodes from "statuscodes";
import * as portable from "statuscodes/portable";
import statuses from "statuses";

const PASSES = 15;
const TURNS = 50_000;

// So many inputs in one turn of the loop make its own cost negligible.
const INPUTS = 20;

const { allowsContent, find, isRetryable, isSuccess, phrase } = statuscodes;
const SUCCESS = httpStatus["200_CLASS"];
const NAMES = {
  ...{ allowsContent, find, isRetryable, isSuccess, phrase },
  ...{ STATUS_CODES, statuses, getReasonPhrase, getStatusCode, httpStatus, SUCCESS, portable },
};

// Subject, scenario, call, the inputs that it gets as `it`, and functions in place of the addon's.
const KINDS = {
  *phrase(common) {
    const calls = {
      phrase: "phrase(it)",
      "http.STATUS_CODES": "STATUS_CODES[it]",
      "statuses.message": "statuses.message[it]",
      getReasonPhrase: "getReasonPhrase(it)",
    };
    for (const [subject, call] of Object.entries(calls)) {
      yield [subject, "404", call, [404]];
      yield [subject, "common", call, common];
      // It throws an error for an unknown code.
      if (subject !== "getReasonPhrase") yield [subject, "499, unknown", call, [499]];
    }
  },

  *predicate(common) {
    yield ["statuscodes", "retryable", "isRetryable(it)", common];
    yield ["statuscodes", "content", "allowsContent(it)", common];
    yield ["statuscodes", "success", "isSuccess(it)", common];
    yield ["statuses", "retryable", "statuses.retry[it]", common];
    yield ["statuses", "content", "!statuses.empty[it]", common];
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template in the timed code
    yield ["http-status", "success", "httpStatus[`${it}_CLASS`] === SUCCESS", common];
  },

  *portable(common) {
    for (const [subject, functions] of Object.entries({ portable, addon: statuscodes })) {
      yield [subject, "phrase", "phrase(it)", common, functions];
      yield [subject, "retryable", "isRetryable(it)", common, functions];
      yield [subject, "content", "allowsContent(it)", common, functions];
      yield [subject, "success", "isSuccess(it)", common, functions];
    }
  },

  *find() {
    const calls = {
      find: "find(it)",
      "portable find": "portable.find(it)",
      statuses: "statuses(it)",
      getStatusCode: "getStatusCode(it)",
    };
    for (const [subject, call] of Object.entries(calls)) {
      yield [subject, "Not Found", call, ["Not Found"]];
      // It knows a phrase in one spelling only.
      if (subject !== "getStatusCode") yield [subject, "not found", call, ["not found"]];
    }
  },
};

const [kind, ...common] = process.argv.slice(2);
const cases = [...KINDS[kind](common.map(Number))].map(
  ([subject, scenario, call, inputs, functions]) => {
    const repeated = Array.from({ length: INPUTS }, (_, index) => inputs[index % inputs.length]);
    return { subject, scenario, time: timer(call, repeated, { ...NAMES, ...functions }) };
  },
);
// The first pass warms the calls up.
for (let pass = 0; pass <= PASSES; pass++) {
  for (const { subject, scenario, time } of cases) {
    const nanoseconds = time();
    if (pass > 0) console.log([subject, scenario, nanoseconds.toFixed(3)].join("\t"));
  }
}

/** A function that times a call. Each call has its own loop, so that none slows another down. */
function timer(call, inputs, names) {
  const loop = new Function(
    `{ ${Object.keys(NAMES)} }`,
    "inputs",
    "turns",
    `let hits = 0;
    for (let turn = 0; turn < turns; turn++) {
      for (let index = 0; index < inputs.length; index++) {
        const it = inputs[index];
        if (${call}) hits++;
      }
    }
    return hits;`,
  );
  return () => {
    const start = process.hrtime.bigint();
    loop(names, inputs, TURNS);
    return Number(process.hrtime.bigint() - start) / (TURNS * inputs.length);
  };
}
