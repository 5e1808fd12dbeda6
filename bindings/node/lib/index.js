export * from "./api.js";
export * from "./constants.js";
export * from "./interface.js";
export * from "./version.js";
