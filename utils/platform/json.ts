/** The value of a JSON text; undefined where it is none. What it holds is still to be parsed by a schema. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
