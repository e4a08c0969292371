/** Columns behind these are not looked at. */
const mostColumns = 1000;
/** A header is a few words; of a longer one the beginning names the column. */
const longestHeader = 200;

/** The names of the columns: those that have none are `column 3`, and one that comes again is `Email (2)`. */
export function headersOf(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  const used = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return cells.slice(0, Math.min(used, mostColumns)).map((cell, index) => {
    const header = cell.replace(/\s+/g, ' ').trim().slice(0, longestHeader).toWellFormed().trim() || columnName(index);
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return times === 1 ? header : `${header} (${times})`;
  });
}

/** What a column is called that has no header. */
export function columnName(index: number): string {
  return `column ${index + 1}`;
}

/**
 * The key under which a mapping of these columns is remembered: the same for the same export of another day. Of all the
 * headers, however many there are: tables that only begin alike are others.
 */
export async function headerKey(headers: readonly string[]): Promise<string> {
  const text = new TextEncoder().encode(headers.map(plainHeader).join('\n'));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A header as presets name it: in lower case, without accents and without the `*` of what is required. */
export function plainHeader(header: string): string {
  return withoutAccents(header)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*\*\s*$/, '')
    .trim();
}

/** The words of a header, however it joins them: `emailWork`, `E-Mail (work)` and `email_work` are two words. */
export function headerWords(header: string): string {
  return withoutAccents(header)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\be[-_ ]mail/g, 'email')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}+/gu, '');
}
