import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { referral } from '../../utils/mails/templates/referral.ts';
import { newWorkFor } from '../../utils/practice/new-work.ts';
import { dayAfter } from '../../utils/signals/moment.ts';
import { ago, clientOf, factsOf, feedbackOf, promiseOf, surveyOf } from '../unit/mails/facts.ts';

const longAgo = fc.integer({ min: 0, max: 500 }).map(ago);
const day = fc.integer({ min: -30, max: 30 }).map((days) => dayAfter('2026-11-25', days));
const few = { maxLength: 3 };

const known = fc.record({
  client: fc.constantFrom('prospect', 'active', 'paused', 'former').map((status) => clientOf({ status })),
  surveys: fc.array(
    fc
      .record({
        sort: fc.constantFrom('csat', 'nps', 'own'),
        score: fc.integer({ min: 0, max: 10 }),
        answeredAt: longAgo,
      })
      .map((fields) => surveyOf({ ...fields, state: 'answered' })),
    few,
  ),
  feedback: fc.array(
    fc
      .record({ sort: fc.constantFrom('praise', 'complaint', 'request'), at: longAgo, toldOn: fc.option(day) })
      .map((fields) => feedbackOf(fields)),
    few,
  ),
  commitments: fc.array(
    fc
      .record({ due: fc.option(day), owedBy: fc.constantFrom('us', 'them'), state: fc.constantFrom('open', 'kept') })
      .map((fields) => promiseOf(fields)),
    few,
  ),
});

test('a recommendation is asked for by mail only when the rule of new work says that it is time', () => {
  fc.assert(
    fc.property(known, ({ client, surveys, feedback, commitments }) => {
      const facts = factsOf({ client, surveys, feedback, commitments });
      const promises = commitments.filter(({ fields }) => fields.state === 'open');
      const { isTime } = newWorkFor({ client, surveys, feedback, promises, opportunities: [] }, facts.moment);
      expect(referral.offered(facts)).toHaveLength(isTime ? 1 : 0);
    }),
  );
});
