import type { PaperItem } from '../paper/paper.ts';

/** What several lines say, an item for each, and nothing of it cut: what was agreed is told whole. A typed dash is the item's own. */
export function proseItems(text: string): PaperItem[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^[-*•–]\s+/u, ''))
    .filter((line) => line !== '')
    .map((line) => wholeItem(line));
}

/** An item whose text and small print are told whole; the parts of the small print that are there stand in a row. */
export function wholeItem(text: string, details: readonly (string | null | false)[] = [], isLate = false): PaperItem {
  return { text, detail: details.filter(Boolean).join(' · '), isLate };
}
