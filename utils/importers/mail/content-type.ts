/** A header with parameters, `text/plain; charset="utf-8"`: all in lower case but the parameters' values. */
export interface StructuredHeader {
  value: string;
  parameters: ReadonlyMap<string, string>;
}

const longest = 4096;
const parameter = /;\s*([^=;\s]{1,60})\s*=\s*("(?:[^"\\]|\\.)*"?|[^;"]*)/g;

function unquoted(text: string): string {
  return text.startsWith('"') ? text.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1') : text.trim();
}

/** `boundary*0="a"; boundary*1="b"` is `boundary="ab"`; a charset in front of an extended value is left out. */
function joined(found: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (![...found.keys()].some((name) => name.includes('*'))) return found;
  const parameters = new Map<string, string>();
  for (const [name, text] of found) {
    const [plain = name, ...extension] = name.split('*');
    const value = extension.length && name.endsWith('*') ? text.replace(/^[^']*'[^']*'/, '') : text;
    parameters.set(plain, (parameters.get(plain) ?? '') + value);
  }
  return parameters;
}

const none: ReadonlyMap<string, string> = new Map();

/** Reads a Content-Type or a Content-Disposition as far as it is readable. */
export function readStructured(header: string): StructuredHeader {
  const text = header.slice(0, longest).trim();
  const value = (/^[^;\s]*/.exec(text)?.[0] ?? '').toLowerCase();
  if (!text.includes(';')) return { value, parameters: none };
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(parameter)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, unquoted(value));
  }
  return { value, parameters: joined(found) };
}
