import type { DraftBlock } from '../records/draft-block.ts';

/** What stands behind a date in the preview: the words of the notes and the day they were counted from. */
interface DateMark {
  /** For a tooltip: “tuesday”, from Monday 16 November. */
  title: string;
  words: string;
  iso: string;
  /** The words can mean another day too. */
  ambiguous: boolean;
}

/** A piece of text of a preview; a date that was understood from words carries its mark. */
export interface Segment {
  text: string;
  mark?: DateMark;
}

/** A block of a draft as the preview shows it. */
export type MarkedBlock =
  | { type: 'paragraph'; segments: Segment[] }
  | { type: 'heading'; segments: Segment[] }
  | { type: 'list'; items: Segment[][] };

/** The text of segments, their marks left behind. */
export function segmentsToText(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

/** The draft as it goes into the mail, its marks left behind. */
export function withoutMarks(blocks: readonly MarkedBlock[]): DraftBlock[] {
  return blocks.map((block) =>
    block.type === 'list'
      ? { type: block.type, items: block.items.map(segmentsToText) }
      : { type: block.type, text: segmentsToText(block.segments) },
  );
}
