import { byHand } from '../../utils/records/fields.ts';

/** What stands in a survey before it is sent. */
export const unansweredSurvey = {
  state: 'drafted' as const,
  askedAt: null,
  answers: {},
  score: null,
  comment: '',
  answeredAt: null,
  interactionId: null,
  provenance: byHand,
};
