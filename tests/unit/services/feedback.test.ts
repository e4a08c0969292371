import { describe, expect, test } from 'vitest';
import { mailIdentity } from '../../../utils/identity/mail-identity.ts';
import { newSurveyCode } from '../../../utils/practice/survey-code.ts';
import type { SurveyReply } from '../../../utils/practice/survey-reply.ts';
import type { Survey } from '../../../utils/records/survey.ts';
import { makeWorld, threadView } from './world.ts';
import { fieldsOf } from '../../records/plain-records.ts';

const anna = 'anna@northwind.example';
const complaint = { sort: 'complaint' as const, sentence: 'The draft came too late again.' };
let minute = 10;

/** Northwind with a survey that Anna was asked, and mails that are opened and heard. */
async function heard(about: Partial<Survey> = {}) {
  const made = makeWorld();
  const { ask, operation, seen, store } = made;
  await made.addNorthwind();
  const survey = fieldsOf('survey', { clientIds: { northwind: true }, to: anna, code: newSurveyCode(), ...about });
  const changes = [{ kind: 'survey' as const, id: 'survey-1', set: survey }];
  await ask('practice.save', { operationId: operation(), changes });
  /** A mail that is opened; tells what makes it the same mail everywhere. */
  const open = async (from: string, to = 'maria@acme.example') => {
    const date = `2026-11-20T09:${(minute += 1)}`;
    const contact = (email: string) => ({ name: null, email });
    await seen(threadView({ id: `m${minute}`, date, from: contact(from), to: [contact(to)] }, { subject: 'Answer' }));
    return mailIdentity(from, new Date(date).getTime(), 'Answer');
  };
  const hear = async (identity: string, reply: Partial<SurveyReply> | null, opinions = [complaint].slice(0, 0)) => {
    const whole = reply && { code: survey.code, isWhole: true, score: 4, comment: '', ...reply };
    return ask('feedback.hear', { operationId: operation(), identity, opinions, reply: whole });
  };
  const read = async () => (await store.read('survey', ['survey-1']))[0]?.fields;
  const said = async () => (await store.list({ kind: 'feedback', index: 'all', prefix: [], limit: 50 })).records;
  return { ...made, survey, open, hear, read, said };
}

describe('an answer to a survey', () => {
  test('counts once with its score and its comment, however often its mail is opened', async () => {
    const { open, hear, read } = await heard();
    const mail = await open(anna);
    expect(await hear(mail, { comment: 'Quick' })).toEqual({ isRecorded: true, survey: 'counted' });
    expect(await hear(mail, { score: 1 })).toEqual({ isRecorded: true, survey: 'known' });
    expect(await read()).toMatchObject({ state: 'answered', score: 4, comment: 'Quick' });
  });

  test('stays when a second mail says otherwise, which is kept beside it', async () => {
    const { open, hear, read } = await heard();
    const [first, second] = [await open(anna), await open(anna)];
    expect((await hear(second, { score: 1, comment: 'Changed my mind' })).survey).toBe('counted');
    expect((await hear(first, { score: 5 })).survey).toBe('counted');
    expect(await read()).toMatchObject({ score: 5 });
    expect(Object.values((await read())?.answers ?? {}).map(({ score }) => score)).toHaveLength(2);
  });

  test('counts from another address of who was asked, and from nobody else', async () => {
    const { ask, operation, open, hear, read, store } = await heard();
    const stranger = await open('bruno@northwind.example');
    expect((await hear(stranger, {})).survey).toBe('stranger');
    expect(await read()).toMatchObject({ state: 'asked', score: null });
    const [person] = (await store.list({ kind: 'person', index: 'email', prefix: [anna], limit: 1 })).records;
    const emails = { [anna]: true as const, 'anna.berg@northwind.example': true as const };
    await ask('person.edit', { operationId: operation(), personId: person?.id ?? '', edit: { emails } });
    expect((await hear(await open('anna.berg@northwind.example'), {})).survey).toBe('counted');
  });

  test('does not count with a code that was typed wrongly or made up, a score beyond the scale, or none', async () => {
    const { open, hear, read } = await heard();
    const mail = await open(anna);
    expect((await hear(mail, { isWhole: false })).survey).toBe('mistyped');
    expect((await hear(mail, { code: newSurveyCode() })).survey).toBe('unknown');
    expect((await hear(mail, { score: 11 })).survey).toBe('off-scale');
    expect((await hear(mail, { score: 4.5 })).survey).toBe('off-scale');
    expect((await hear(mail, { score: null })).survey).toBe('no-score');
    expect(await read()).toMatchObject({ state: 'asked', score: null, answers: {} });
  });

  test('is not our own mail, which says when it was asked', async () => {
    const { open, hear, read } = await heard({ state: 'drafted' });
    const mail = await open('maria@acme.example', anna);
    expect((await hear(mail, {})).survey).toBe('asked');
    expect(await read()).toMatchObject({ state: 'asked', score: null });
    expect((await read())?.askedAt).toBeGreaterThan(0);
  });
});

describe('an opinion in a mail', () => {
  test('is proposed once, and stays turned down', async () => {
    const { ask, operation, open, hear, said } = await heard();
    const mail = await open(anna);
    await hear(mail, null, [complaint, complaint]);
    const [proposed, ...others] = await said();
    expect(others).toEqual([]);
    expect(proposed?.fields).toMatchObject({
      state: 'proposed',
      sort: 'complaint',
      text: complaint.sentence,
      givenBy: 'Anna Berg',
      surveyId: null,
      clientIds: { northwind: true },
    });
    const changes = [{ kind: 'feedback' as const, id: proposed?.id ?? '', set: { state: 'refused' as const } }];
    await ask('practice.save', { operationId: operation(), changes });
    await hear(mail, null, [complaint]);
    expect((await said()).map(({ fields }) => fields.state)).toEqual(['refused']);
  });

  test('belongs to the survey that its mail answers', async () => {
    const { open, hear, said } = await heard();
    await hear(await open(anna), { score: 2 }, [complaint]);
    expect((await said())[0]?.fields.surveyId).toBe('survey-1');
  });

  test('is nobody’s in our own mail, in one that is not recorded, and where no words are kept', async () => {
    const { ask, operation, open, hear, said } = await heard();
    await hear(await open('maria@acme.example', anna), null, [complaint]);
    expect(await hear('mail unknown', null, [complaint])).toEqual({ isRecorded: false, survey: null });
    const mail = await open(anna);
    const edit = { recording: 'metadata' as const };
    await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit });
    expect(await hear(mail, {}, [complaint])).toEqual({ isRecorded: true, survey: null });
    expect(await said()).toEqual([]);
  });

  test('is not looked for where no words are kept, but that our mail asked them is noted', async () => {
    const { ask, operation, open, hear, read } = await heard({ state: 'drafted' });
    const edit = { recording: 'metadata' as const };
    await ask('client.edit', { operationId: operation(), clientId: 'northwind', edit });
    expect((await hear(await open('maria@acme.example', anna), {})).survey).toBe('asked');
    expect(await read()).toMatchObject({ state: 'asked', score: null, comment: '' });
  });
});
