// What the package says of the codes that the page must have.

import { ALL, vendors } from "statuscodes";

export const REGISTERED = ALL.map(({ code }) => code);

export const VENDORS = Array.from({ length: 65536 }, (_, code) => vendors(code)).flat();

/** The codes in the order of the page: the registered ones, and then those of vendors alone. */
export const CODES = [...new Set([...REGISTERED, ...VENDORS.map(({ code }) => code)])];

/** The places in a page's address: the numbers, constants and older names, with their codes. */
export const PLACES = [
  ...CODES.map((code) => [String(code), code]),
  ...ALL.flatMap(({ code, name, deprecatedNames }) =>
    [name, ...deprecatedNames].map((text) => [text, code]),
  ),
];
