export * from "#tables";
export { find } from "./find.js";
