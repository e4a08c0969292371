import type { Statement } from '../records/client.ts';
import { realNeeds } from './real-needs.ts';
import { sharedWords, tellingWords } from './draft-words.ts';

/** A third of the words of a need, in a mail in which hardly any of them stand by chance. */
const enough = 0.34;

const offering =
  /(?<!\p{L})(?:offer|propos|quot(?:e|ation)|estimate|we (?:could|can) also|suggest|angebot|anbieten|vorschlag|oferta|propuesta|presupuesto)/iu;

/** What a draft has to do with what the client needs. */
export interface NeedsInDraft {
  /** The ids of the needs that it speaks to, by shared words. */
  spokenTo: string[];
  /** It offers something, and nobody has written down what the client needs. */
  offersBlindly: boolean;
}

/** Which needs of a client a draft speaks to, and whether it offers something while none is recorded. */
export function needsInDraft(draft: string, needs: Record<string, Statement>): NeedsInDraft {
  const words = tellingWords(draft);
  return {
    spokenTo: Object.entries(needs)
      .filter(([, { text }]) => sharedWords(text, words) >= enough)
      .map(([id]) => id),
    offersBlindly: Object.keys(realNeeds({ needs })).length === 0 && offering.test(draft),
  };
}
