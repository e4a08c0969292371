/** What can go wrong in the ordinary course of things is a value with a reason; exceptions are bugs. */
export type Result<Value, Problem extends string = string> =
  { ok: true; value: Value } | { ok: false; problem: Problem; detail: string };

/** The value of something that went well. */
export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** The reason of something that did not: `problem` is for code, `detail` for the person who reports it. */
export function failure<Problem extends string>(
  problem: Problem,
  detail = '',
): { ok: false; problem: Problem; detail: string } {
  return { ok: false, problem, detail };
}
