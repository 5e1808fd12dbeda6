export * from "./constants.cjs";
