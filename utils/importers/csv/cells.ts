/** Of a longer cell the beginning is read. */
const longestCell = 64 * 1024;
const longestText = 500;
const longestAddress = 320;

/** A cell as text of one line, cut to what an item may hold. */
export function textOf(cell: string): string {
  return plainCell(cell)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, longestText)
    .toWellFormed()
    .trim();
}

/** Spreadsheets are kept from calculating by `="0123"` or by an apostrophe. */
function plainCell(cell: string): string {
  const head = cell.slice(0, longestCell);
  if (!/^[=']/.test(head)) return head;
  return /^="[^"]*"$/.test(head) ? head.slice(2, -1) : head.replace(/^'(?=[-+=@])/, '');
}

/** The values of a cell that holds several, `a ::: b` or `a; b` or one on each line. */
export function valuesOf(cell: string): string[] {
  return unique(
    plainCell(cell)
      .split(/:::|[;\n\r]/)
      .map(textOf)
      .filter(Boolean),
  );
}

const address = /^[^\s@"<>()[\]\\,:;]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** The addresses of a cell, in lower case, and what has an `@` and is none. */
export function addressesOf(cell: string): { emails: string[]; bad: string[] } {
  const words = plainCell(cell)
    .split(/:::|[\s,;|]+/)
    .map((word) => word.replace(/^(?:mailto:|[<('"])+|[>)'".]+$/gi, '').toLowerCase())
    .filter((word) => word.includes('@'));
  return { emails: unique(words.filter(isAddress)), bad: words.filter((word) => !isAddress(word)).map(textOf) };
}

/** Whether a word, in lower case, is an address. */
function isAddress(word: string): boolean {
  return word.length <= longestAddress && address.test(word);
}

/** The name in front of an address, `Anna Berg <anna@northwind.example>`. */
export function nameBeforeAddress(cell: string): string {
  return textOf(/^\s*"?([^"<@]*)"?\s*</.exec(cell.slice(0, longestText))?.[1] ?? '');
}

/** The telephone numbers of a cell, as they are written. */
export function phonesOf(cell: string): string[] {
  return valuesOf(cell)
    .flatMap((value) => value.split(/, |\|/))
    .map((value) => value.trim())
    .filter((value) => (value.match(/\d/g)?.length ?? 0) >= 3);
}

/** The hosts of the web addresses of a cell, in lower case and without `www.`. */
export function hostsOf(cell: string): string[] {
  const words = plainCell(cell).split(/:::|[\s,;|]+/);
  return unique(words.map(hostOf).filter((host) => host !== null));
}

const hostName = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$/;

function hostOf(word: string): string | null {
  const written = /^[a-z][a-z0-9+.-]*:\/\//i.test(word) ? word : `https://${word}`;
  if (word === '' || word.includes('@') || word.length > 2000 || !URL.canParse(written)) return null;
  const host = new URL(written).hostname.replace(/^www\.|\.$/g, '');
  return host.length <= 253 && hostName.test(host) ? host : null;
}

/** A title in front of a name is no role. */
const salutation = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|m|mme|mlle|sr|sra|srta|dott|sig|mx)\.?$/i;

/** What a person does; nothing where the cell holds how they are addressed. */
export function roleOf(cell: string): string {
  const [role = ''] = valuesOf(cell);
  return salutation.test(role) ? '' : role;
}

/** Each value once, in the order of the cell. */
export function unique(values: readonly string[]): string[] {
  return values.length < 2 ? [...values] : [...new Set(values)];
}
