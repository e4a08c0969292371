// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { briefPaper } from '../../../../components/brief/brief-paper.ts';
import { otherWays } from '../../../../components/channel/other-ways.ts';
import { notSentWords } from '../../../../components/coverage/not-sent-words.ts';
import { handoverPaper } from '../../../../components/handover/handover-paper.ts';
import { byHand } from '../../../../utils/records/fields.ts';
import type { FieldsOf } from '../../../../utils/records/index.ts';
import type { Brief } from '../../../../utils/messaging/calls/brief.ts';
import type { Paper } from '../../../../components/paper/paper.ts';
import { openPageWorld } from '../page-world.ts';
import { recordOf } from '../../../records/plain-records.ts';
import { answer, opportunity, practiceOf } from '../../practice/client-support.ts';
import { briefOf, now, person, promise, recapOwed } from './support.ts';

// The words of the screens.
beforeEach(() => void openPageWorld());

const section = ({ sections }: Paper, title: string) => {
  const found = sections.find((each) => each.title === title);
  return found?.items.map(({ text, detail, isLate }) => `${isLate ? '! ' : ''}${text} | ${detail}`);
};

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('the brief', () => {
  test('says what they still wait on before what they said last, with what is left to do', () => {
    const said = (id: string, fields: Partial<FieldsOf<'feedback'>>) =>
      recordOf('feedback', id, { givenBy: '', at: now, ...fields });
    const feedback = [
      said('thanks', { sort: 'praise', text: 'Lovely' }),
      said('wish', { sort: 'request', text: 'Shorter mails', clarifiedOn: '2026-11-20' }),
      said('late', { text: 'Too slow' }),
      said('told', { text: 'Mended', toldOn: '2026-11-20' }),
    ];
    expect(section(briefPaper(briefOf({ feedback })), 'What they said of the work')).toEqual([
      '! Too slow | Complaint · today · to be clarified',
      'Shorter mails | Request · today · to be acted on',
    ]);
  });

  test('says what is owed with its day, what is due first on top and what has no day last', () => {
    const promises = [
      promise('none', { what: 'Some day' }),
      promise('next', { what: 'Next week', due: '2026-11-30', who: 'Maria' }),
      promise('late', { what: 'Late', due: '2026-11-22' }),
      promise('today', { what: 'Today', due: '2026-11-25' }),
      promise('theirs', { what: 'The list', owedBy: 'them', due: '2026-11-24' }),
    ];
    const paper = briefPaper(briefOf({ promises }));
    expect(section(paper, 'We owe them')).toEqual([
      '! Late | 3 days late, was due 22 Nov',
      'Today | due today',
      'Next week | due Mon 30 Nov · Maria',
      'Some day | no day agreed',
    ]);
    expect(section(paper, 'They owe us')).toEqual(['! The list | 1 day late, was due 24 Nov']);
  });

  test('names who comes with what they are, and the client’s people where no event names anybody', () => {
    const anna = person('Anna Berg', { role: 'Buyer', decisionMaker: true, statedChannel: 'call' });
    const guests = [
      { name: 'Anna Berg', email: 'anna@northwind.example', status: 'accepted' as const, personId: anna.id },
      { name: 'bo@elsewhere.example', email: 'bo@elsewhere.example', status: 'unknown' as const, personId: null },
    ];
    expect(section(briefPaper(briefOf({ people: [anna], guests })), 'Who comes')).toEqual([
      'Anna Berg | Buyer · decides · prefers phone · accepted',
      'bo@elsewhere.example | ',
    ]);
    expect(section(briefPaper(briefOf({ people: [anna] })), 'Their people')).toEqual([
      'Anna Berg | Buyer · decides · prefers phone',
    ]);
  });

  test('leaves out what no sheet holds, and says how much; how often they want to hear and the channel always stay', () => {
    const promises = Array.from({ length: 9 }, (_, index) => promise(String(index), { what: 'x'.repeat(300) }));
    const care = Array.from({ length: 6 }, (_, index) => recapOwed(index, ''));
    const cadence = { days: 14, chosenBy: 'client' as const, since: '2026-01-01' };
    const paper = briefPaper(briefOf({ promises, care }, { cadence, preferredChannel: 'call' }));
    const owed = section(paper, 'We owe them');
    expect(owed).toHaveLength(5);
    expect(owed?.at(-1)).toBe('and 5 more | ');
    expect(owed?.every((line) => line.length < 120)).toBe(true);
    expect(section(paper, 'What not to forget')?.slice(2)).toEqual([
      '! Recap owed: \u2068Call 2\u2069 | it was today; no recap mail has been seen since',
      'and 3 more | ',
      'Wants to hear from us every 14 days | their choice',
      'Prefers phone | ',
    ]);
  });
});

test('a handover tells all promises, and how to reach everybody', () => {
  const promises = Array.from({ length: 9 }, (_, index) => promise(String(index), {}));
  const anna = person('Anna Berg', { emails: { 'anna@northwind.example': true }, phones: { '+46 8 1': true } });
  const paper = handoverPaper(briefOf({ promises, people: [anna] }, { owner: 'Maria', responseHours: 8 }));
  expect(section(paper, 'We owe them')).toHaveLength(9);
  expect(section(paper, 'Their people')).toEqual(['Anna Berg | anna@northwind.example · +46 8 1']);
  expect(section(paper, 'How we stand')).toEqual([
    'Status: Active | ',
    'Owner: Maria | ',
    'Answers within: 8 working hours | ',
  ]);
});

const concern = (id: string, fields: Partial<Brief['concerns'][number]['fields']>): Brief['concerns'][number] => ({
  id,
  kind: 'concern',
  createdAt: now,
  updatedAt: now,
  fields: {
    clientIds: { northwind: true },
    projectId: null,
    what: id,
    tellings: {},
    options: '',
    outcome: '',
    state: 'open',
    raisedAt: now,
    former: null,
    provenance: byHand,
    ...fields,
  },
});

test('what worries us is told to who takes over, what they were not told first; the brief says it in one line', () => {
  const telling = { at: now - 3 * 86_400_000, medium: null, options: 'Rent some', outcome: '' };
  const told = concern('Phones are late', {
    tellings: {
      one: { ...telling, to: 'Anna' },
      first: { ...telling, to: 'Bo', at: now - 9 * 86_400_000, options: 'Wait', outcome: 'No' },
      next: { ...telling, to: 'Cleo', at: null },
    },
    options: 'Rent some',
  });
  const brief = briefOf({ concerns: [told, concern('Budget runs out', {}), concern('Old', { state: 'closed' })] });
  expect(section(handoverPaper(brief), 'Concerns')).toEqual([
    '! Budget runs out | Not told yet',
    'Phones are late | told Bo 16 November · offered: Wait · came of it: No · told Anna Sunday · to be told: Cleo · Rent some',
  ]);
  expect(section(briefPaper(brief), 'What not to forget')?.[0]).toBe(
    '! They are not told of a concern | Budget runs out',
  );
  expect(section(briefPaper(briefOf({ concerns: [told] })), 'What not to forget')).toEqual([]);
});

test('a handover tells what may come, the outline of the work, and how content they said they are', () => {
  const milestones = {
    late: { name: 'Design', agreed: null, current: '2026-11-20', actual: null, who: '', place: 0 },
    next: { name: 'Pilot', agreed: null, current: '2026-12-01', actual: null, who: '', place: 1 },
  };
  const projects = [recordOf('project', 'portal', { milestones })];
  const practice = practiceOf({
    surveys: [answer('five', 'csat', 4, '2026-11-20T09:00', { comment: 'Quick' })],
    opportunities: [
      opportunity('app', { name: 'An app', stage: 'talking', nextStep: 'Send a sketch', value: null }),
      opportunity('gone', { stage: 'lost' }),
    ],
  });
  const paper = handoverPaper(briefOf({ projects, practice }));
  expect(section(paper, 'New work')).toEqual(['An app | Talking · next: Send a sketch']);
  expect(section(paper, 'Projects')?.join()).toMatch(/late: Design · Next: Pilot, 1 Dec 2026/);
  expect(section(paper, 'What they said of the work')).toEqual(['Said Friday: 4 of 5 | Quick']);
});

test('"none was sent" and "none was seen" are different words', () => {
  const since = Date.parse('2026-11-20T14:00');
  expect(notSentWords({ said: 'none', until: '2026-11-24' }, since, now)).toBe(
    'No mail was sent to them from Friday until 24 November',
  );
  expect(notSentWords({ said: 'none-seen', days: 0, of: 6 }, since, now)).toBe('No sent mail was seen since Friday');
  expect(notSentWords({ said: 'none-seen', days: 2, of: 6 }, since, now)).toBe(
    'No mail to them was seen since Friday; sent mail was seen on 2 of 6 days',
  );
});

describe('a mail goes another way than', () => {
  const observed = { mail: 0, call: 0, video: 0, meeting: 0 };
  const channels = (stated: 'call' | 'mail' | null, annas: 'video' | 'mail' | null) => ({
    name: 'Northwind',
    stated,
    observed,
    people: [{ id: 'anna', name: 'Anna', emails: ['anna@northwind.example'], stated: annas, observed }],
  });
  const to = ['anna@northwind.example'];

  test('its recipient asked for, else the client', () => {
    expect(otherWays(channels(null, 'video'), to)).toEqual([{ name: 'Anna', stated: 'video' }]);
    expect(otherWays(channels('call', null), to)).toEqual([{ name: 'Northwind', stated: 'call' }]);
  });

  test('nobody asked for', () => {
    expect(otherWays(null, to)).toEqual([]);
    expect(otherWays(channels('call', 'mail'), to)).toEqual([]);
    expect(otherWays(channels('mail', 'video'), [])).toEqual([]);
  });
});

test('a handover tells what nobody is told of any more', () => {
  const hidden = [
    { signal: 'silence', key: '', title: '' },
    { signal: 'unanswered', key: 'm', title: 'Offer' },
  ];
  const careOf = (paper: Paper) => section(paper, 'Needs care')?.map(plain);
  const told =
    'Not shown any more, as somebody here decided | Nothing from us seen for too long · Mail that waits until they write: Offer';
  expect(careOf(handoverPaper(briefOf({ hidden })))).toEqual([told]);
  expect(careOf(handoverPaper(briefOf()))).toEqual([]);
});
