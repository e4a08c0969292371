/** A property of a calendar or an address card: `ATTENDEE;CN="Berg, Anna":mailto:anna@northwind.example`. */
export interface ContentLine {
  /** In upper case, without the group that it is in (`item1.EMAIL`). */
  name: string;
  /** The group, in lower case; empty where it is in none. */
  group: string;
  /** By names in upper case. What stands without a name (`TEL;WORK`, vCard 2.1) is a TYPE or an ENCODING. */
  parameters: ReadonlyMap<string, readonly string[]>;
  /** As written, escapes and all. */
  value: string;
}

/** Reads a line; null where it is no property. */
export function readContentLine(text: string): ContentLine | null {
  const end = endOfHead(text);
  if (end < 0) return null;
  const [label = '', ...parts] = splitUnquoted(text.slice(0, end), ';');
  const dot = label.lastIndexOf('.');
  const name = label
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!/^[A-Z][\w-]*$/.test(name)) return null;
  return {
    name,
    group: dot < 0 ? '' : label.slice(0, dot).trim().toLowerCase(),
    parameters: parametersOf(parts),
    value: text.slice(end + 1),
  };
}

/** The first value of a parameter; empty where the line has none. */
export function parameter(line: ContentLine, name: string): string {
  return line.parameters.get(name)?.[0] ?? '';
}

/** The colon that is in no quotes; where the quotes are wrong, the first one after them. */
function endOfHead(text: string): number {
  const proper = /^[^":]*(?:"[^"]*"[^":]*)*:/.exec(text);
  return proper ? proper[0].length - 1 : text.indexOf(':');
}

function splitUnquoted(text: string, separator: ';' | ','): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === separator && !isQuoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function parametersOf(parts: readonly string[]): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const name = equals < 0 ? nameOfBare(part) : part.slice(0, equals).trim().toUpperCase();
    const values = splitUnquoted(part.slice(equals + 1), ',').map(unquote);
    const known = parameters.get(name);
    if (known) known.push(...values);
    else parameters.set(name, values);
  }
  return parameters;
}

function nameOfBare(value: string): string {
  return /^\s*(?:QUOTED-PRINTABLE|BASE64|B|[78]BIT)\s*$/i.test(value) ? 'ENCODING' : 'TYPE';
}

/** Without its quotes, and with the escapes of RFC 6868. */
function unquote(value: string): string {
  return value
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/\^([n'^])/g, (_, code: string) => (code === 'n' ? '\n' : code === "'" ? '"' : '^'));
}
