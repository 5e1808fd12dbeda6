// The tables that the functions read, each made when it is first asked for.

// The length of a table, less one: greater numbers are unknown to every function. A number that these
// bits hold is an index.
const MOST = 0x1fff;

// A function that answers with what `fill` writes into a table by code.
export function reader(name, fill) {
  const lazy = lazily(() => {
    // A frozen table is read three times slower, and one with holes a tenth: an array that is spread
    // has none.
    const table = [...new Array(MOST + 1)];
    fill(table);
    return table;
  });
  return answers(name, (code) => {
    const index = code & MOST;
    return index === code ? lazy.table[index] : undefined;
  });
}

// A function that tells whether a number is in one of the ranges of codes.
export function among(ranges) {
  const lazy = lazily(() => fill(new Uint8Array(MOST + 1), ranges(), 1));
  return (code) => {
    const index = code & MOST;
    return index === code && lazy.table[index] === 1;
  };
}

// An object whose table takes the place of a getter. A variable, and a check whether it is set, would
// double the time of an answer: engines take what a constant object holds for a constant.
function lazily(make) {
  const lazy = {
    __proto__: {
      get table() {
        const value = make();
        Object.defineProperty(lazy, "table", { value });
        return value;
      },
    },
  };
  return lazy;
}

// Writes a value for each code of the ranges, whose first and last codes alternate.
export function fill(table, ranges, value) {
  for (let index = 0; index < ranges.length; index += 2) {
    table.fill(value, ranges[index], ranges[index + 1] + 1);
  }
  return table;
}

// The function as the package exports it: with its name, and for numbers only.
export function answers(name, answer) {
  const functions = {
    [name](code) {
      if (typeof code !== "number") refuse(name, "number", code);
      return answer(code);
    },
  };
  return Object.freeze(functions[name]);
}

export function refuse(name, type, value) {
  const given = value === null ? value : typeof value;
  throw new TypeError(`statuscodes.${name}() takes a ${type}, not ${given}`);
}
