import * as fc from 'fast-check';
import { change } from '../../utils/store/index.ts';
import type { Change } from '../../utils/store/types.ts';
import { asked, decision, promise } from '../unit/signals/support.ts';
import { anInteraction, type TestStore } from '../unit/store/support.ts';
import { fieldsOf } from '../records/plain-records.ts';

/** What happens with a few clients in a year, and the records that it leaves. */

const hour = 3_600_000;
export const day = 24 * hour;
export const clients = ['northwind', 'tailspin', 'contoso'];
const clientId = fc.constantFrom(...clients);
const name = fc.integer({ min: 0, max: 9 }).map(String);
const cadenceDays = fc.option(fc.integer({ min: 1, max: 40 }));

/** What may happen on a day; most days nothing does. */
const step = fc.oneof(
  fc.record({
    what: fc.constant('contact' as const),
    client: clientId,
    name,
    medium: fc.constantFrom('mail' as const, 'call' as const, 'note' as const),
    direction: fc.constantFrom('in' as const, 'out' as const, 'both' as const),
    ahead: fc.constantFrom(0, 0, 0, 5),
  }),
  // So many that what was answered before them is none of the recent contacts.
  fc.record({ what: fc.constant('mails' as const), client: clientId, name, count: fc.constantFrom(1, 1, 1, 30) }),
  fc.record({ what: fc.constant('question' as const), client: clientId, name, contact: fc.option(name) }),
  fc.record({
    what: fc.constant('answer' as const),
    name,
    state: fc.constantFrom('open' as const, 'answered' as const, 'dropped' as const),
  }),
  fc.record({
    what: fc.constant('recap' as const),
    client: clientId,
    name,
    step: fc.constantFrom('drafted' as const, 'sent' as const, 'not needed' as const),
  }),
  fc.record({
    what: fc.constant('project' as const),
    client: clientId,
    name,
    days: cadenceDays,
    isNewPhase: fc.boolean(),
  }),
  fc.record({ what: fc.constant('complaint' as const), client: clientId, name }),
  fc.record({
    what: fc.constant('promise' as const),
    client: clientId,
    name,
    us: fc.boolean(),
    due: fc.option(fc.integer({ min: -5, max: 30 })),
  }),
  fc.record({ what: fc.constant('kept' as const), name }),
  fc.record({ what: fc.constant('remove' as const), name }),
  fc.record({ what: fc.constant('cadence' as const), client: clientId, days: cadenceDays }),
  fc.record({
    what: fc.constant('decide' as const),
    client: clientId,
    signal: fc.constantFrom('silence', 'promise-ours', 'recap-owed', 'unanswered'),
    name,
    decision: fc.constantFrom('snoozed' as const, 'done' as const, 'never' as const),
    days: fc.option(fc.integer({ min: 1, max: 20 })),
  }),
  fc.record({ what: fc.constant('gone' as const), client: clientId, deleted: fc.boolean() }),
);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const zones = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Pacific/Auckland'];

/** A day: what happens on it, whether the browser is open, where the user is, and how far the clock is set on or back. */
const aDay = fc.record({
  steps: fc.array(step, { maxLength: 2 }),
  isMissed: fc.constantFrom(false, false, true),
  zone: fc.option(fc.constantFrom(...zones), { freq: 9 }).map((chosen) => chosen ?? 'UTC'),
  clock: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, -2 * day, -hour, hour),
});
export type Day = typeof aDay extends fc.Arbitrary<infer Value> ? Value : never;
export const year = fc.array(aDay, { minLength: 90, maxLength: 365 });

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function changesFor(each: Step, now: number): Change[] {
  switch (each.what) {
    case 'contact': {
      const { medium, direction, ahead } = each;
      const fields = { ...anInteraction(each.client, now + ahead * day), medium, direction };
      const state = ahead > 0 ? ('planned' as const) : ('happened' as const);
      return [
        change('interaction', `contact ${each.name}`, { set: { ...fields, state, subject: `About ${each.name}` } }),
      ];
    }
    case 'mails': {
      const fields = { ...anInteraction(each.client, now), medium: 'mail' as const, direction: 'out' as const };
      return Array.from({ length: each.count }, (_, index) =>
        change('interaction', `mail ${now} ${index}`, {
          set: { ...fields, at: now + index, subject: index === 0 ? `Re: About ${each.name}` : 'Other' },
        }),
      );
    }
    case 'question': {
      const interactionId = each.contact === null ? null : `contact ${each.contact}`;
      const about = { clientIds: { [each.client]: true as const }, askedAt: now, interactionId };
      const { fields } = asked('', '2026-11-20T09:00', { ...about, thread: `about ${each.name}` });
      return [change('question', `question ${each.name}`, { set: fields })];
    }
    case 'recap':
      return [recapOf(each.client, each.name, each.step, now)];
    case 'project': {
      const cadence = each.days === null ? null : { days: each.days, chosenBy: 'client' as const, since: dayOf(now) };
      const phase = each.isNewPhase ? { phase: 'Launch', phaseSince: dayOf(now) } : { phase: '', phaseSince: null };
      const about = { clientIds: { [each.client]: true as const }, status: 'running' as const, cadence, ...phase };
      return [change('project', `project ${each.name}`, { set: fieldsOf('project', about) })];
    }
    case 'complaint':
      return [
        change('feedback', `complaint ${each.name}`, {
          set: fieldsOf('feedback', { clientIds: { [each.client]: true }, at: now }),
        }),
      ];
    case 'promise': {
      const due = each.due === null ? null : dayOf(now + each.due * day);
      const { fields } = promise('', {
        clientIds: { [each.client]: true },
        owedBy: each.us ? 'us' : 'them',
        due,
        madeAt: now,
      });
      return [change('commitment', `promise ${each.name}`, { set: fields })];
    }
    case 'cadence': {
      const cadence = each.days === null ? null : { days: each.days, chosenBy: 'client' as const, since: dayOf(now) };
      return [change('client', each.client, { set: { cadence } })];
    }
    case 'decide':
      return [decisionOf(each, now)];
    case 'gone':
      return [change('client', each.client, { deleted: each.deleted })];
    case 'answer':
    case 'kept':
    case 'remove':
      return [];
  }
}

function decisionOf(each: Extract<Step, { what: 'decide' }>, now: number): Change {
  const until = each.days === null ? null : dayOf(now + each.days * day);
  const key = each.signal === 'promise-ours' ? `promise ${each.name}` : `contact ${each.name}`;
  const about = {
    clientIds: { [each.client]: true as const },
    signal: each.signal,
    decision: each.decision,
    until,
    decidedAt: now,
  };
  const { fields } = decision({ ...about, key, untilTheyWrite: until === null });
  return change('attention', `decision ${each.client} ${each.signal} ${each.name}`, { set: fields });
}

function recapOf(client: string, ofContact: string, stepTaken: 'drafted' | 'sent' | 'not needed', now: number): Change {
  return change('recap', `recap ${ofContact}`, {
    set: fieldsOf('recap', {
      clientIds: { [client]: true },
      interactionId: `contact ${ofContact}`,
      draftedAt: now,
      sentAt: stepTaken === 'sent' ? now : null,
      notNeededBecause: stepTaken === 'not needed' ? 'a test call' : null,
    }),
  });
}

/** What a step changes, of what there is already too: nothing where it is not. */
export async function changesOf(store: TestStore, each: Step): Promise<Change[]> {
  if (each.what === 'kept' && (await store.read('commitment', [`promise ${each.name}`])).length > 0)
    return [change('commitment', `promise ${each.name}`, { set: { state: 'kept', closedAt: store.now() } })];
  if (each.what === 'answer' && (await store.read('question', [`question ${each.name}`])).length > 0)
    return [change('question', `question ${each.name}`, { set: { state: each.state } })];
  if (each.what === 'remove' && (await store.known([`contact ${each.name}`])).length > 0)
    return [change('interaction', `contact ${each.name}`, { deleted: true })];
  return changesFor(each, store.now());
}
