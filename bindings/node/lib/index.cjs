"use strict";

// Like the namespace of the ES module: no inherited members, and nothing to change.
module.exports = { ...require("./constants.cjs"), ...require("./api.cjs") };
Object.freeze(Object.setPrototypeOf(module.exports, null));
