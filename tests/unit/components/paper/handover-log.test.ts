import { beforeEach, expect, test } from 'vitest';
import { handoverPaper } from '../../../../components/handover/handover-paper.ts';
import { type Brief, mostSteps } from '../../../../utils/messaging/calls/brief.ts';
import { byHand } from '../../../../utils/records/fields.ts';
import { openPageWorld } from '../page-world.ts';
import { recordOf } from '../../../records/plain-records.ts';
import { opportunity, practiceOf } from '../../practice/client-support.ts';
import { briefOf, now } from './support.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());

const day = 86_400_000;
const told = (brief: Brief, title: string) =>
  handoverPaper(brief)
    .sections.find((section) => section.title === title)
    ?.items.map(({ text, detail }) => `${text} | ${detail}`);

function step(text: string, daysAgo: number, by = ''): Brief['steps'][number] {
  const at = now - daysAgo * day;
  const fields = { clientIds: { northwind: true as const }, projectId: 'relaunch', former: null, provenance: byHand };
  return {
    id: text,
    kind: 'step',
    createdAt: at,
    updatedAt: at,
    fields: { ...fields, sort: 'challenge', text, by, at },
  };
}

test('a handover tells of the logs of the projects, and that there is more where there is', () => {
  const projects = [recordOf('project', 'relaunch')];
  const steps = [step('The phones are late', 1, 'Maria'), step('No contact', 2)];
  expect(told(briefOf({ projects, steps }), 'Log')).toEqual([
    'The phones are late | Challenge · New shop · Maria · yesterday',
    'No contact | Challenge · New shop · Monday',
  ]);
  const many = Array.from({ length: mostSteps }, (_, index) => step(`line ${index}`, index));
  expect(told(briefOf({ projects, steps: many }), 'Log')?.at(-1)).toBe(
    'Older lines stand in the case file of each project. | ',
  );
});

test('a handover tells of the options sheets with what was decided, of what was lost too', () => {
  const way = { name: 'A shop', gives: 'Sales', costs: '30 days', isNothing: false, place: 0 };
  const nothing = { name: 'Do nothing', gives: '', costs: '', isNothing: true, place: 1 };
  const practice = practiceOf({
    opportunities: [
      opportunity('shop', {
        name: 'Sell online',
        goal: 'More sales',
        options: { shop: way, nothing },
        recommended: 'shop',
        why: 'It pays in a year',
        decision: 'They take it',
        decidedOn: '2026-11-20',
        raisedAt: 2,
      }),
      opportunity('app', { name: 'An app', stage: 'lost', goal: 'Tours on the phone', raisedAt: 1 }),
      opportunity('idea', { name: 'An idea', options: { nothing } }),
    ],
  });
  expect(told(briefOf({ practice }), 'Options sheets')).toEqual([
    'Sell online | Goal: More sales · A shop: What it gives: Sales; What it costs: 30 days · We recommend: A shop; It pays in a year · Decision: They take it · Decided on: 20 Nov 2026',
    'An app | Goal: Tours on the phone · Not decided yet.',
  ]);
});
