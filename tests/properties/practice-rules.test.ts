import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { healthOf } from '../../utils/practice/health/index.ts';
import { newWorkFor } from '../../utils/practice/new-work.ts';
import { proposeRisks } from '../../utils/practice/propose-risks.ts';
import { dayAfter } from '../../utils/signals/moment.ts';
import { silence } from '../../utils/signals/silence.ts';
import { mail, promise, time } from '../unit/signals/support.ts';
import { answer, now, person, practiceOf, risk, said } from '../unit/practice/client-support.ts';

const today = '2026-11-25';
const day = fc.integer({ min: -500, max: 60 }).map((days) => dayAfter(today, days));
const side = fc.constantFrom('us' as const, 'them' as const);
const id = fc.integer({ min: 0, max: 1e6 }).map(String);

const anyPromise = fc.record({ id, due: fc.option(day), owedBy: side }).map(({ id: name, ...of }) => promise(name, of));
const anyKept = fc
  .record({ id, due: fc.option(day), owedBy: side, closed: day })
  .map(({ id: name, closed, ...of }) => promise(name, { ...of, state: 'kept', closedAt: time(`${closed}T12:00`) }));
const anySaid = fc
  .record({ id, sort: fc.constantFrom('praise', 'complaint', 'request'), day, toldOn: fc.option(day) })
  .map(({ id: name, sort, day: at, toldOn }) => said(name, sort, `${at}T09:00`, { toldOn }));
const anyAnswer = fc
  .record({ id, sort: fc.constantFrom('csat', 'nps', 'own'), score: fc.integer({ min: 0, max: 10 }), day })
  .map(({ id: name, sort, score, day: at }) => answer(name, sort, score, `${at}T09:00`));
const degree = fc.integer({ min: 1, max: 3 });
const anyRisk = fc
  .record({
    id,
    likelihood: degree,
    impact: degree,
    state: fc.constantFrom('proposed', 'open', 'closed', 'refused'),
    rule: fc.constantFrom('', 'promises-late', 'complaint-open', 'gone rule'),
  })
  .map(({ id: name, ...of }) => risk(name, of));
const anyMail = fc
  .record({ id, day, direction: fc.constantFrom('in', 'out') })
  .map(({ id: name, day: at, direction }) => mail(name, `${at}T09:00`, direction));
const days = fc.integer({ min: 1, max: 60 });

const anyPractice = fc
  .record({
    promises: fc.array(anyPromise, { maxLength: 6 }),
    kept: fc.array(anyKept, { maxLength: 6 }),
    feedback: fc.array(anySaid, { maxLength: 6 }),
    surveys: fc.array(anyAnswer, { maxLength: 4 }),
    risks: fc.array(anyRisk, { maxLength: 5 }),
    contacts: fc.array(anyMail, { maxLength: 15 }),
    cadence: fc.option(fc.record({ days, since: day })),
    status: fc.constantFrom('active', 'active', 'paused', 'former'),
  })
  .map(({ cadence, contacts, status, ...parts }) =>
    practiceOf(
      {
        ...parts,
        contacts: contacts.toSorted((one, other) => other.fields.at - one.fields.at),
        people: [person('Jean')],
      },
      { status, cadence: cadence === null ? null : { ...cadence, chosenBy: 'client' } },
    ),
  );

const order = ['good', 'fair', 'poor'];

describe('health', () => {
  test('has the same parts always, and each that is not unknown is shown by something', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const parts = healthOf(practice, now);
        expect(parts.map(({ name }) => name)).toEqual(['attention', 'promises', 'satisfaction', 'risks', 'contacts']);
        for (const { standing, evidence } of parts) if (standing !== 'unknown') expect(evidence).not.toEqual([]);
      }),
    );
  });

  test('never gets better by a promise that becomes late, and says nothing else for it', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const late = promise('one more', { due: dayAfter(today, -1) });
        const before = healthOf(practice, now);
        const after = healthOf({ ...practice, promises: [...practice.promises, late] }, now);
        const standing = (parts: typeof before) =>
          order.indexOf(parts.find(({ name }) => name === 'promises')?.standing ?? '');
        expect(standing(after)).toBeGreaterThanOrEqual(Math.max(1, standing(before)));
        const others = (parts: typeof before) => parts.filter(({ name }) => name !== 'promises');
        expect(others(after)).toEqual(others(before));
      }),
    );
  });

  test('calls no attention poor that the signal of silence does not call late', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const attention = healthOf(practice, now).find(({ name }) => name === 'attention');
        if (attention?.standing !== 'poor') return;
        const contacts = practice.contacts.filter(({ fields }) => fields.at <= now.at);
        const nothingElse = {
          planned: [],
          earlier: [],
          questions: [],
          decidedQuestions: [],
          recaps: [],
          decisions: [],
        };
        const history = { ...practice, contacts, ...nothingElse };
        const [wait] = silence.look(history);
        expect(wait && silence.judge(wait, now)?.isLate).toBe(true);
      }),
    );
  });

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(anyPractice, (practice) => {
        const turned = {
          ...practice,
          promises: practice.promises.toReversed(),
          kept: practice.kept.toReversed(),
          risks: practice.risks.toReversed(),
        };
        const told = (parts: ReturnType<typeof healthOf>) =>
          parts.map(({ name, standing, reason, count }) => ({ name, standing, reason, count }));
        expect(told(healthOf(turned, now))).toEqual(told(healthOf(practice, now)));
      }),
    );
  });
});

describe('risks', () => {
  test('once they are in the register, whatever became of them, nothing is proposed a second time', () => {
    fc.assert(
      fc.property(anyPractice, fc.constantFrom('proposed', 'open', 'closed', 'refused'), (practice, state) => {
        const { fresh } = proposeRisks(practice, now);
        expect(new Set(fresh.map((each) => each.id)).size).toBe(fresh.length);
        for (const { evidence } of fresh) expect(evidence).not.toEqual([]);
        const written = fresh.map((each) => risk(each.id, { rule: each.rule, state }));
        expect(proposeRisks({ ...practice, risks: [...practice.risks, ...written] }, now).fresh).toEqual([]);
      }),
    );
  });
});

test('new work is proposed only while they are content and no promise of ours is late', () => {
  fc.assert(
    fc.property(anyPractice, (practice) => {
      const { isTime } = newWorkFor(practice, now);
      const isLate = practice.promises.some(
        ({ fields: { due, owedBy } }) => owedBy === 'us' && due !== null && due < today,
      );
      const satisfaction = healthOf(practice, now).find(({ name }) => name === 'satisfaction');
      const isActive = practice.client.fields.status === 'active';
      expect(isTime).toBe(isActive && !isLate && satisfaction?.standing === 'good');
    }),
  );
});
