import { beforeEach, expect, test } from 'vitest';
import { mailIdentity } from '../../../../utils/identity/mail-identity.ts';
import type { Reading } from '../../../../utils/messaging/contract.ts';
import { makeWorld, threadView } from '../world.ts';

const minute = 60_000;
const maria = { name: 'Maria', email: 'maria@acme.example' };
const anna = { name: 'Anna Berg', email: 'anna@northwind.example' };
const figures: Reading['proposals'][number] = {
  owedBy: 'us',
  who: '',
  what: 'send the figures',
  due: '2026-11-27',
  said: 'promised',
  quote: 'I will send the figures by Friday',
};

async function steeringCall() {
  const { ask, world, operation, seen, addNorthwind } = makeWorld(Date.parse('2026-11-23T10:00'));
  await addNorthwind();
  const read = (of: Partial<Record<'interactionId' | 'identity' | 'recapId', string>>, ...proposals: object[]) =>
    ask('reading.save', {
      operationId: operation(),
      of: { interactionId: null, identity: null, recapId: null, ...of },
      reading: { proposals: proposals.map((each) => ({ ...figures, ...each })), questions: [], closings: [] },
    });
  const participants = [{ ...anna, status: 'accepted' as const }];
  const log = async (at: number) => {
    const what = { medium: 'video', direction: 'both', state: 'happened', allDay: false, minutes: 30 } as const;
    const entry = { occurrence: null, interactionId: null, clientIds: ['northwind'], subject: 'Steering', summary: '' };
    return ask('interaction.log', { operationId: operation(), entry: { ...entry, ...what, at, participants } });
  };
  const { interactionId } = await log(world.now - 60 * minute);
  /** A mail of ours to Anna, opened, in which this was read. */
  const openMail = async (date: string, subject: string, ...proposals: object[]) => {
    const identity = mailIdentity(maria.email, Date.parse(date), subject);
    await seen(threadView({ id: `mail ${date}`, from: maria, to: [anna], date }, { subject, key: date }));
    return read({ identity }, ...proposals);
  };
  const recap = (step: 'inserted' | 'sent') => ask('recap.step', { operationId: operation(), recapId: 'recap', step });
  return {
    world,
    read,
    log,
    openMail,
    recap,
    interactionId,
    /** The recap of the call, as it is drafted: who does what of its notes is proposed. */
    async draft(subject: string, ...proposals: object[]) {
      const about = { clientIds: ['northwind'], interactionId, to: [anna.email], subject, notes: 'I send the figures' };
      const draft = { recapId: 'recap', templateId: 'recap', about: null, edited: null, ...about };
      await ask('recap.save', { operationId: operation(), draft });
      await read({ recapId: 'recap' }, ...proposals);
    },
    decide: (commitmentId: string, decision: 'take' | 'keep' | 'refuse') =>
      ask('commitment.decide', { operationId: operation(), commitmentId, decision }),
    async promises() {
      const states = ['proposed', 'open', 'kept', 'refused'] as const;
      const { commitments } = await ask('commitment.list', { clientId: 'northwind', states: [...states] });
      return commitments.map(({ id, fields }) => ({ id, said: `${fields.owedBy} ${fields.what} ${fields.due}` }));
    },
  };
}
type Call = Awaited<ReturnType<typeof steeringCall>>;
let call: Call;
beforeEach(async () => {
  call = await steeringCall();
});
const said = async () => (await call.promises()).map((promise) => promise.said);

test('a promise of a call stands once, though its notes, its recap and the mail tell it, and once dropped it is gone', async () => {
  await call.read({ interactionId: call.interactionId }, {});
  await call.draft('Steering', { what: 'Send the figures.', quote: 'me: send the figures fri' });
  await call.openMail('2026-11-23T12:00', 'The figures', { quote: 'I’ll send the figures on Friday.' });
  const [promise, ...others] = await call.promises();
  expect([promise?.said, others]).toEqual(['us send the figures 2026-11-27', []]);
  await call.decide(promise?.id ?? '', 'refuse');
  await call.openMail('2026-11-24T12:00', 'The figures again', { quote: 'As I said, the figures come on Friday.' });
  expect(await said()).toHaveLength(1);
});

test('and so does what a text says twice', async () => {
  await call.read({ interactionId: call.interactionId }, {}, { quote: 'The figures, by Friday.' });
  expect(await said()).toHaveLength(1);
});

test('what differs in its side, its matter, its day or its time by weeks is another promise', async () => {
  await call.read({ interactionId: call.interactionId }, {});
  const others = [
    { owedBy: 'them', quote: 'Send the figures.' },
    { what: 'send the logo' },
    { due: '2026-12-04', quote: 'A week later.' },
  ];
  await call.openMail('2026-11-23T12:00', 'a', ...others);
  expect(await said()).toHaveLength(4);
  call.world.now += 21 * 24 * 60 * minute;
  await call.openMail('2026-12-14T12:00', 'b', {});
  expect(await said()).toHaveLength(5);
});

test('what has no day may be promised again once it was kept', async () => {
  const back = { what: 'get back to you', due: null };
  await call.read({ interactionId: call.interactionId }, back);
  const [promise] = await call.promises();
  await call.openMail('2026-11-23T12:00', 'a', back);
  expect(await said()).toHaveLength(1);
  await call.decide(promise?.id ?? '', 'keep');
  await call.openMail('2026-11-24T12:00', 'b', back);
  expect(await said()).toHaveLength(2);
});

test('our own recap is not read for promises once it was sent, whatever its thread; a later mail of the thread is', async () => {
  await call.draft('Recap: Steering', {});
  await call.recap('inserted');
  call.world.now += 30 * minute;
  await call.recap('sent');
  await call.openMail('2026-11-23T10:30', 'Re: Quote for 40 seats', { owedBy: 'them', what: 'Open' });
  expect(await said()).toEqual(['us send the figures 2026-11-27']);
  await call.openMail('2026-11-23T14:00', 'Re: Quote for 40 seats', { what: 'call the printer' });
  expect(await said()).toHaveLength(2);
});

test('nor where nobody saw it go, by its subject; a mail before it is read', async () => {
  await call.openMail('2026-11-23T09:00', 'Recap: Steering', { what: 'book the room' });
  await call.draft('Recap: Steering', {});
  await call.recap('inserted');
  await call.openMail('2026-11-23T15:00', 'Recap: Steering', { owedBy: 'them', what: 'Open' });
  expect((await said()).toSorted()).toEqual(['us book the room 2026-11-27', 'us send the figures 2026-11-27']);
});
