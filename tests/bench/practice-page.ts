import { systemClock } from '../../utils/platform/clock.ts';
import { change, openStore } from '../../utils/store/index.ts';
import type { Change } from '../../utils/store/types.ts';
import { fieldsOf, milestoneOf } from '../records/plain-records.ts';
import { manyClients } from './many-clients.ts';

/** Runs in a page of the extension: fills the store with what is kept of the practice of looking after thousands of clients. */

const day = 86_400_000;
const store = openStore({ clock: systemClock });

const counts = {
  projects: 2000,
  feedback: 3000,
  surveys: 1500,
  risks: 1000,
  opportunities: 800,
  trends: 200,
  team: 12,
};
const skills = ['design', 'writing', 'shop systems', 'accounting', 'search', 'photography'];
const themes = ['dates', 'prices', 'quality', 'language', 'reachability'];

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
const oneOf = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
const many = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));
const about = (index: number) => ({
  clientIds: { [manyClients[index % manyClients.length]?.id ?? '']: true as const },
});

function projectOf(index: number, now: number): Change {
  const start = now + ((index % 200) - 120) * day;
  const milestones = many(6, (place) => {
    const planned = dayOf(start + (place + 1) * 14 * day);
    const isDone = start + (place + 1) * 14 * day < now;
    const current = place % 3 === 2 ? dayOf(start + (place + 1) * 14 * day + 7 * day) : planned;
    const actual = isDone ? current : null;
    return milestoneOf(`Step ${place + 1}`, { agreed: planned, current, actual, who: 'Maria', place });
  });
  return change('project', `project ${index}`, {
    set: fieldsOf('project', {
      ...about(index * 2),
      name: `Project ${index}`,
      purpose: 'Sell more, and sell it online',
      scope: 'A shop in two languages',
      skills: { [oneOf(skills, index)]: { weeks: 1 + (index % 6) } },
      milestones: Object.fromEntries(milestones.map((milestone) => [`step ${milestone.place}`, milestone])),
      // Most work of ten years is done.
      status: index % 5 === 0 ? 'running' : 'done',
      start: dayOf(start),
      due: dayOf(start + 90 * day),
      addedAt: start,
    }),
  });
}

function feedbackOf(index: number, now: number): Change {
  return change('feedback', `feedback ${index}`, {
    set: fieldsOf('feedback', {
      ...about(index),
      projectId: index % 2 === 0 ? `project ${index % counts.projects}` : null,
      sort: index % 3 === 0 ? 'complaint' : index % 3 === 1 ? 'praise' : 'request',
      text: `It was ${index % 3 === 1 ? 'quick' : 'late'} again`,
      givenBy: 'Kim Arden',
      at: now - (index % 900) * day,
      themes: { [oneOf(themes, index)]: true },
      clarifiedOn: index % 4 === 0 ? null : dayOf(now),
    }),
  });
}

function surveyOf(index: number, now: number): Change {
  const askedAt = now - (index % 700) * day;
  return change('survey', `survey ${index}`, {
    set: fieldsOf('survey', {
      ...about(index * 3),
      to: `person-0@company-${(index * 3) % manyClients.length}.example`,
      code: `code${index}`.padEnd(12, '0'),
      state: 'answered',
      draftedAt: askedAt,
      askedAt,
      score: 1 + (index % 5),
      answeredAt: askedAt + day,
    }),
  });
}

function riskOf(index: number, now: number): Change {
  return change('risk', `risk ${index}`, {
    set: fieldsOf('risk', {
      ...about(index * 5),
      what: 'Only one person knows the stock',
      likelihood: 1 + (index % 3),
      impact: 1 + ((index >> 1) % 3),
      owner: 'Maria',
      state: index % 3 === 0 ? 'closed' : 'open',
      raisedAt: now - index * 3_600_000,
    }),
  });
}

function opportunityOf(index: number, now: number): Change {
  const stages = ['idea', 'talking', 'offered', 'won', 'lost'] as const;
  return change('opportunity', `opportunity ${index}`, {
    set: fieldsOf('opportunity', {
      ...about(index * 7),
      name: `A second shop ${index}`,
      stage: stages[index % stages.length] ?? 'idea',
      value: 1000 * (1 + (index % 40)),
      currency: 'EUR',
      nextStep: 'Send the options',
      nextOn: dayOf(now + (index % 30) * day),
      expectedOn: dayOf(now + (index % 200) * day),
      raisedAt: now - index * 3_600_000,
    }),
  });
}

function trendOf(index: number, now: number): Change {
  return change('trend', `trend ${index}`, {
    set: fieldsOf('trend', {
      industry: index % 2 === 0 ? 'Logistics' : 'Retail',
      topic: `Topic ${index}`,
      text: 'Free returns are going',
      source: 'The trade press',
      notedAt: now - index * day,
    }),
  });
}

function teammateOf(index: number, now: number): Change {
  return change('teammate', `teammate ${index}`, {
    set: fieldsOf('teammate', {
      name: `Teammate ${index}`,
      skills: { [oneOf(skills, index)]: true, [oneOf(skills, index + 1)]: true },
      daysAWeek: 3 + (index % 3),
      absences: { holidays: { from: dayOf(now + 20 * day), until: dayOf(now + 34 * day), why: 'Holidays', share: 1 } },
      addedAt: now,
    }),
  });
}

/** Writes everything; answers how long that took, in milliseconds. */
export async function fillPractice(): Promise<number> {
  const start = performance.now();
  const now = Date.now();
  const changes = [
    ...many(counts.projects, (index) => projectOf(index, now)),
    ...many(counts.feedback, (index) => feedbackOf(index, now)),
    ...many(counts.surveys, (index) => surveyOf(index, now)),
    ...many(counts.risks, (index) => riskOf(index, now)),
    ...many(counts.opportunities, (index) => opportunityOf(index, now)),
    ...many(counts.trends, (index) => trendOf(index, now)),
    ...many(counts.team, (index) => teammateOf(index, now)),
  ];
  for (let first = 0; first < changes.length; first += 500) {
    const some = changes.slice(first, first + 500);
    const written = await store.write(`practice ${first}`, () => some);
    if (!written.ok) throw new Error(`The practice from ${first}: ${written.problem} ${written.detail}`);
  }
  return performance.now() - start;
}
