/** What a sentence says, as a person judges it. "Refused": what is not going to be done, and nobody owes it. */
export type Verdict =
  'they promise' | 'asked of us' | 'asked of them' | 'question' | 'refused' | 'asked not to' | 'nothing';

/**
 * A sentence that Carla, a client, writes on Monday 16 November 2026 to Maya, who is us, and to her own colleague Dario; what
 * it says; a word of what that is about; the day that it is due on.
 */
export type JudgedSentence = readonly [text: string, verdict: Verdict, about?: string, day?: string];

/**
 * A sentence that Maya, who is us, writes on the same day to Carla, a client. A question is one that we ask: it is nobody's to
 * answer but theirs.
 */
export type OwnSentence = readonly [
  text: string,
  verdict: 'we promise' | 'asked of them' | 'question' | 'refused' | 'nothing',
  about?: string,
  day?: string,
];
