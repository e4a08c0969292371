import type { Knowing } from './knowing.ts';
import type { Participants } from './participants.ts';
import type { Tally } from './tally.ts';

/** What mails and occurrences are counted with. */
export interface CountingParts {
  own: readonly string[];
  known: Pick<Knowing, 'whyNotRecorded'>;
  tally: Pick<Tally, 'skip' | 'contact' | 'count'>;
  participants: Participants;
}
