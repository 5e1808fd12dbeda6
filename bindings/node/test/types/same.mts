/** Whether two types are the same, and neither is wider or `any`. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles when the value's type is exactly `Expected`. */
export function is<Expected>() {
  return <Actual,>(_value: Actual, _same: Same<Expected, Actual>) => {};
}
