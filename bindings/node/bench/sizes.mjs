// Measures bundles of the package and of others: `sizes.mjs gzipped`. Prints bytes in the form of the
// other benchmarks.

import { bundle, LIMITS, MEASURES, PROGRAMS } from "./bundle.mjs";

const STATUSES = 'export { default } from "statuses";';
const HTTP_STATUS = 'export { default } from "http-status";';

// What each of them has.
const SUBJECTS = {
  statuscodes: PROGRAMS,
  statuses: { phrase: STATUSES, find: STATUSES, everything: STATUSES },
  "http-status-codes": {
    constant:
      'import { StatusCodes } from "http-status-codes"; console.log(StatusCodes.NOT_FOUND);',
    phrase: 'export { getReasonPhrase } from "http-status-codes";',
    find: 'export { getStatusCode } from "http-status-codes";',
    everything: 'export * from "http-status-codes";',
  },
  "http-status": {
    constant: 'import httpStatus from "http-status"; console.log(httpStatus.NOT_FOUND);',
    phrase: HTTP_STATUS,
    everything: HTTP_STATUS,
  },
};

const [measure] = process.argv.slice(2);
for (const [subject, programs] of Object.entries(SUBJECTS)) {
  for (const [scenario, program] of Object.entries(programs)) {
    print(subject, scenario, MEASURES[measure](await bundle(program)));
  }
}
for (const [scenario, bytes] of Object.entries(LIMITS[measure])) print("limit", scenario, bytes);

function print(...columns) {
  console.log(columns.join("\t"));
}
