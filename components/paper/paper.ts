/** One thing that is said: in a line, with what is known of it in small print. All of it is text, whatever it contains. */
export interface PaperItem {
  text: string;
  detail: string;
  isLate: boolean;
}

/** A sign on a line, and where it stands on it, in percent. */
export interface PaperMark {
  sign: string;
  share: number;
}

/** Days along time: a table, and beside each of its rows what is drawn of it. The first cell of a row is its name. */
export interface PaperTimeline {
  caption: string;
  head: string[];
  ticks: PaperMark[];
  rows: { cells: string[]; marks: PaperMark[] }[];
}

/** What is said of one subject. */
export interface PaperSection {
  title: string;
  items: PaperItem[];
  /** What is drawn below it. */
  timeline?: PaperTimeline;
  /** What is said where there is nothing. */
  empty: string;
}

/** Something about a client that is read, printed, copied and saved: the same words in all four. */
export interface Paper {
  title: string;
  /** Lines below the title. */
  about: string[];
  sections: PaperSection[];
  /** What it is made from. */
  foot: string[];
}

/** An item; the parts of its small print that are there stand in a row. */
export function paperItem(
  text: string,
  details: readonly (string | null | undefined | false)[] = [],
  isLate = false,
): PaperItem {
  return { text: oneLine(text), detail: details.filter(Boolean).join(' · '), isLate };
}

/** The first of a section's items, each cut to about a line or two, as many as fit on one sheet with all other sections. */
export function firstOf(section: PaperSection, most: number, more: (count: number) => string): PaperSection {
  const left = section.items.length - most;
  const first = section.items.slice(0, most).map(({ text, detail, isLate }) => ({
    text: cut(text, shortText),
    detail: cut(detail, shortDetail),
    isLate,
  }));
  return { ...section, items: left <= 0 ? first : [...first, paperItem(more(left))] };
}

/** On paper a long text is cut: the whole of it stands in the client's history. */
const longest = 240;
const shortText = 90;
const shortDetail = 70;

function oneLine(text: string): string {
  return cut(text.replace(/\s+/gu, ' ').trim(), longest);
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
