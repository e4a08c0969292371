import type { ClientHistory } from './history.ts';
import type { Moment } from './moment.ts';

/** What a signal can be shown by. */
export const evidenceKinds = [
  'client',
  'person',
  'interaction',
  'commitment',
  'question',
  'project',
  'feedback',
] as const;

/** A record that shows why. */
export interface Evidence {
  kind: (typeof evidenceKinds)[number];
  id: string;
}

/** What of a wait the clock is asked about: enough to judge it, and nothing else. */
export interface Timing {
  signal: string;
  /** From when it is counted, in milliseconds since 1970. */
  since: number;
  /** The day on which it is due, or before which it is not; null where none was said. */
  due: string | null;
  /** How many days or working hours were agreed; null where none were. */
  agreed: number | null;
  /** The zone of the client's clocks, an IANA name; null where they are the user's. */
  zone: string | null;
  /** Not before this day: it was put off. */
  hiddenUntil: string | null;
}

/**
 * Something that needs care now or will: what the records tell of it, whatever the time is. Kept on disk, so that the clock
 * can be asked at any time.
 */
export interface Wait extends Timing {
  /** What it is about. Another occasion has another key, so that what was decided about this one does not touch it. */
  key: string;
  /** In the words of the records: the promise, the question, the subject. */
  title: string;
  /** Who it is about, by name or address; empty where it is everybody. */
  who: string;
  evidence: Evidence[];
}

/** A part of a weight: for what, and how much. */
interface Because {
  reason: string;
  points: number;
}

/** How a wait stands at a moment. */
export interface Standing {
  isLate: boolean;
  /** How many days it is over, or is ahead where negative; null where days do not matter. */
  days: number | null;
  because: Because[];
}

/** One sort of thing that needs care. */
export interface Signal {
  name: string;
  /** What the records tell, whatever the time is. */
  look(history: ClientHistory): Wait[];
  /** The earliest moment at which it may need care, anywhere on earth. */
  from(timing: Timing): number;
  /** The last moment at which it may need care, where it does not need it for ever. */
  until?(timing: Timing): number;
  /**
   * What is left of a wait that somebody said to be done with at a moment: it is counted anew from then. What does not come
   * around by itself has none, and is over.
   */
  again?(wait: Wait, doneAt: number): Wait;
  /** How it stands; null where it does not need care yet, or not any more. */
  judge(timing: Timing, moment: Moment): Standing | null;
}

/** A wait with what most of them do not have. */
export function waitFor(
  signal: string,
  about: Pick<Wait, 'key' | 'title' | 'since' | 'evidence'> & Partial<Wait>,
): Wait {
  return { who: '', due: null, agreed: null, zone: null, hiddenUntil: null, ...about, signal };
}
