/** One line of the notes, freed of what only lays it out. */
export interface NoteLine {
  text: string;
  /** How far it stands in: spaces, a tab counting as four, and one for each dash beyond the first. */
  indent: number;
  bulleted: boolean;
  /** A check box in front of it: still to be done, or ticked. */
  task: 'open' | 'done' | null;
  /** It was written as a heading: `## …`, `**…**`. */
  headed: boolean;
  afterBlank: boolean;
}

const BULLET = /^(?:[-+*•–—‣◦·▪○●▸►→⁃]{1,4}|>|\([a-z\d]\)|[a-z]\))\s+/u;
const BULLET_TIGHT = /^[-•‣◦▪●▸►](?=[\p{L}@[])/u;
const NUMBER = /^(\d{1,3})[.)]\s+/;
const CHECK_BOX = /^(?:\[( |x|X|✓|✔)?\]|(☐|□)|(☑|☒|✅|✓|✔))\s*/u;

function indentOf(line: string): number {
  const spaces = /^\s*/.exec(line)?.[0] ?? '';
  return [...spaces].reduce((sum, character) => sum + (character === '\t' ? 4 : 1), 0);
}

/** `**word**` without its stars; a lone star stays. */
function withoutEmphasis(text: string): string {
  return text
    .replace(/\*\*(?=\S)([^*\n]+?)\*\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_\n]+?)__(?![\p{L}\p{N}_])/gu, '$1');
}

/** "1." begins a list only where "2." begins a line too, and "3." after a "2.": else it is part of the words ("3. Dezember"). */
function numbersOfLists(lines: readonly string[]): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const line of lines) {
    const number = NUMBER.exec(line.trimStart())?.[1];
    if (number) seen.add(Number(number));
  }
  return new Set([...seen].filter((number) => (number === 1 ? seen.has(2) : seen.has(number - 1) && seen.has(1))));
}

function readLine(raw: string, afterBlank: boolean, listNumbers: ReadonlySet<number>): NoteLine {
  let text = raw.trim();
  let indent = indentOf(raw);
  const number = NUMBER.exec(text);
  const numbered = number !== null && listNumbers.has(Number(number[1]));
  const bullet = numbered ? number : (BULLET.exec(text) ?? BULLET_TIGHT.exec(text));
  if (bullet) {
    text = text.slice(bullet[0].length);
    indent += /^-{2,}/.exec(bullet[0])?.[0].length ?? 0;
  }
  const box = CHECK_BOX.exec(text);
  const ticked = box !== null && (box[3] !== undefined || (box[1] ?? ' ') !== ' ');
  if (box) text = text.slice(box[0].length);
  const hashes = /^#{1,6}\s+/.exec(text);
  if (hashes) text = text.slice(hashes[0].length);
  const plain = withoutEmphasis(text).trim();
  const headed = hashes !== null || (plain !== text && /^(\*\*|__).*(\*\*|__):?$/.test(text));
  return {
    text: plain,
    indent,
    bulleted: bullet !== null,
    task: box ? (ticked ? 'done' : 'open') : null,
    headed,
    afterBlank,
  };
}

/** Whether the line goes on with the item above it: it stands in, has no bullet of its own and begins with a small letter. */
function continues(line: NoteLine, above: NoteLine | undefined): boolean {
  return (
    above !== undefined &&
    above.bulleted &&
    !line.bulleted &&
    !line.task &&
    !line.afterBlank &&
    line.indent > above.indent &&
    /^[\p{Ll}\p{N}(]/u.test(line.text)
  );
}

/** The lines of the notes, without bullets, numbers and check boxes; wrapped lines are joined, blank ones left out. */
export function readNoteLines(notes: string): NoteLine[] {
  const rawLines = notes.split(/\r\n?|\n|\u2028|\u2029/);
  const listNumbers = numbersOfLists(rawLines);
  const lines: NoteLine[] = [];
  let afterBlank = true;
  for (const raw of rawLines) {
    const line = readLine(raw, afterBlank, listNumbers);
    afterBlank = raw.trim() === '';
    if (!/[\p{L}\p{N}\p{S}?]/u.test(line.text)) continue;
    const above = lines.at(-1);
    if (above && continues(line, above)) above.text += ` ${line.text}`;
    else lines.push(line);
  }
  return lines;
}
