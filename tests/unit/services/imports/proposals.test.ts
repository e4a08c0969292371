import { describe, expect, test } from 'vitest';
import { mailIdentity } from '../../../../utils/identity/mail-identity.ts';
import { readingOfText } from '../../../../utils/state/reading-of-text.ts';
import { threadView } from '../world.ts';
import { filesWorld, mailFile } from './import-files.ts';
import { anna, maria } from './import-world.ts';
import { storeOnDisk } from './on-disk.ts';

const body = 'Hi Maria,\n\nI will send you the figures by Friday. When does the second phase begin?\n\nAnna';
const promise = 'I will send you the figures by Friday.';
const question = 'When does the second phase begin?';

type World = Awaited<ReturnType<typeof filesWorld>>;

/** Opens the same mail in the webmail, where it is read as on the sidebar. */
async function openInWebmail({ ask, seen, operation }: World) {
  const at = '2026-11-20T09:12:30Z';
  await seen(threadView({ date: at, text: body }, { subject: 'Quote' }));
  const context = { date: at, locale: 'en', from: anna.email, to: [maria.email], own: [maria.email] };
  const of = { interactionId: null, identity: mailIdentity(anna.email, Date.parse(at), 'Quote'), recapId: null };
  const reading = await readingOfText(body, context, []);
  expect(reading.proposals).toHaveLength(1);
  expect(await ask('reading.save', { operationId: operation(), of, reading })).toEqual({ isRecorded: true });
}

describe('a recent mail of an import', () => {
  test('proposes what it promises and keeps what it asks, with the mail that says so', async () => {
    const world = await filesWorld();
    await world.bringInFiles('one', mailFile(body));
    const { commitments, questions } = await world.proposed();
    const [mail] = (await world.store.list({ kind: 'interaction', index: 'all', prefix: [], limit: 10 })).records;
    const source = { interactionId: mail?.id, clientIds: mail?.fields.clientIds, provenance: mail?.fields.provenance };
    expect(commitments.map(({ fields }) => fields)).toMatchObject([
      { ...source, state: 'proposed', owedBy: 'them', quote: promise, due: '2026-11-27', said: 'promised' },
    ]);
    expect(commitments[0]?.fields.madeAt).toBe(mail?.fields.at);
    expect(questions.map(({ fields }) => fields)).toMatchObject([
      { ...source, state: 'open', text: question, askedBy: anna.email },
    ]);
  });

  test('proposes nothing once it is older than sixty days', async () => {
    const world = await filesWorld();
    await world.bringInFiles(
      'one',
      mailFile(body, { date: 'Thu, 24 Sep 2026 09:00:00 +0000' }),
      mailFile('I will call you.', { date: 'Fri, 25 Sep 2026 11:00:00 +0000' }),
    );
    const { commitments, questions } = await world.proposed();
    expect(commitments.map(({ fields }) => fields.quote)).toEqual(['I will call you.']);
    expect(questions).toEqual([]);
  });

  test('proposes both where one sentence promises two things, and what it says twice once', async () => {
    const world = await filesWorld();
    const both = 'I will send the contract, and I will call Jean tomorrow.';
    await world.bringInFiles('one', mailFile(`${both}\n\n${promise}\n\n${promise}\n\n${question}\n\n${question}`));
    const { commitments, questions } = await world.proposed();
    expect(commitments.map(({ fields }) => fields.what).toSorted()).toEqual([
      'call Jean',
      'send the contract',
      'send you the figures',
    ]);
    expect(questions).toHaveLength(1);
  });

  test('and another of the same minute and matter propose what both say once, from the first', async () => {
    const world = await filesWorld();
    const another = 'I will call you.';
    await world.bringInFiles('one', mailFile(body), mailFile(`${another}\n\n${promise}`, { id: 'another' }));
    const { records } = await world.store.list({ kind: 'interaction', index: 'all', prefix: [], limit: 10 });
    const [first, second] = records.toSorted((one, other) => one.id.length - other.id.length).map(({ id }) => id);
    const { commitments } = await world.proposed();
    expect(new Map(commitments.map(({ fields }) => [fields.quote, fields.interactionId]))).toEqual(
      new Map([
        [promise, first],
        [another, second],
      ]),
    );
  });

  test('and another of the next days that promises the same propose it once', async () => {
    const world = await filesWorld();
    const later = { id: 'later', subject: 'The figures', date: 'Mon, 23 Nov 2026 09:00:00 +0000' };
    await world.bringInFiles('one', mailFile(body), mailFile('I will send you the figures on 27 November.', later));
    await world.bringInFiles('two', mailFile('I will send you the figures on 27 November!', { ...later, id: 'third' }));
    expect((await world.proposed()).commitments.map(({ fields }) => fields.quote)).toEqual([promise]);
  });

  test('of ours promises for us, and our questions are none of the client’s', async () => {
    const world = await filesWorld();
    await world.bringInFiles('one', mailFile(body, { from: maria.email, to: anna.email }));
    const { commitments, questions } = await world.proposed();
    expect(commitments.map(({ fields }) => [fields.owedBy, fields.quote])).toEqual([['us', promise]]);
    expect(questions).toEqual([]);
  });

  test('is told ours where our address was named only after the file was read', async () => {
    const world = await filesWorld(['somebody@else.example']);
    await world.readFiles('one', mailFile(body, { from: maria.email, to: anna.email }));
    await world.ask('settings.edit', { edit: { ownAddresses: [maria.email] } });
    await world.take('one', await world.readAgain('one', [maria.email]));
    const { commitments } = await world.proposed();
    expect(commitments.map(({ fields }) => fields.owedBy)).toEqual(['us']);
  });

  test('leaves nothing of its text behind but its first words and those sentences', async () => {
    const world = await filesWorld();
    const talk = `${'We met in Berlin. '.repeat(30)}The plum cake was good.`;
    await world.readFiles('one', mailFile(`${talk}\n\n${promise}`));
    const staged = JSON.stringify(await world.staging.batch('one', 0));
    expect(staged).toContain(promise);
    expect(staged).not.toContain('plum cake');
  });

  test('of a client of whom only metadata is kept says nothing', async () => {
    const world = await filesWorld();
    await world.addNorthwind();
    const edit = { recording: 'metadata' as const };
    await world.ask('client.edit', { operationId: world.operation(), clientId: 'northwind', edit });
    expect(await world.bringInFiles('one', mailFile(body))).toMatchObject({ counts: { mails: 1 } });
    expect(await world.proposed()).toEqual({ commitments: [], questions: [] });
  });
});

describe('a promise that was taken', () => {
  const done = 'Attached are the figures.';
  async function taken() {
    const world = await filesWorld();
    await world.bringInFiles('one', mailFile(body));
    const [proposal] = (await world.proposed()).commitments;
    const about = { operationId: world.operation(), commitmentId: proposal?.id ?? '' };
    await world.ask('commitment.decide', { ...about, decision: 'take' });
    const closing = async () => (await world.proposed()).commitments[0]?.fields.closing;
    return { ...world, closing };
  }
  const later = { id: 'later', date: 'Mon, 23 Nov 2026 08:00:00 +0000' };

  test('is asked about where a later mail of who owes it, in another import, says that it is done', async () => {
    const world = await taken();
    await world.bringInFiles('two', mailFile(done, later));
    expect(await world.closing()).toMatchObject({ quote: done, at: Date.parse('2026-11-23T08:00Z') });
    await world.ask('import.undo', { importId: 'two' });
    await world.finish('two');
    expect(await world.closing()).toBeNull();
  });

  test.each([
    ['of the other side', { ...later, from: maria.email, to: anna.email }],
    ['before it', { ...later, date: 'Thu, 19 Nov 2026 08:00:00 +0000' }],
  ])('is not where a mail %s says so', async (_, different) => {
    const world = await taken();
    await world.bringInFiles('two', mailFile(done, different));
    expect(await world.closing()).toBeNull();
  });
});

describe('what an import proposed', () => {
  test('is taken back with it, byte for byte', async () => {
    const world = await filesWorld();
    await world.addNorthwind();
    const before = await storeOnDisk();
    world.world.now += 60_000;
    await world.bringInFiles('one', mailFile(body));
    expect((await world.proposed()).commitments).toHaveLength(1);
    await world.ask('import.undo', { importId: 'one' });
    await world.finish('one');
    expect(await storeOnDisk()).toEqual(before);
  });

  test('stays with its client where somebody took it before the import was taken back', async () => {
    const world = await filesWorld();
    await world.bringInFiles('one', mailFile(body));
    const [proposal] = (await world.proposed()).commitments;
    const about = { operationId: world.operation(), commitmentId: proposal?.id ?? '' };
    await world.ask('commitment.decide', { ...about, decision: 'take' });
    await world.ask('import.undo', { importId: 'one' });
    await world.finish('one');
    const { commitments, questions } = await world.proposed();
    const clients = await world.store.list({ kind: 'client', index: 'name', prefix: [], limit: 10 });
    expect(commitments.map(({ fields }) => [fields.state, fields.quote])).toEqual([['open', promise]]);
    expect(Object.keys(commitments[0]?.fields.clientIds ?? {})).toEqual(clients.records.map(({ id }) => id));
    expect(questions).toEqual([]);
  });

  test('is not proposed again when the same mail is opened', async () => {
    const world = await filesWorld();
    await world.bringInFiles('one', mailFile(body));
    const before = await world.proposed();
    await openInWebmail(world);
    expect(await world.proposed()).toEqual(before);
  });

  test('is not proposed again by the opened mail or another import, whatever became of it', async () => {
    const world = await filesWorld();
    await world.bringInFiles('one', mailFile(body));
    const [proposal] = (await world.proposed()).commitments;
    const about = { operationId: world.operation(), commitmentId: proposal?.id ?? '' };
    await world.ask('commitment.decide', { ...about, decision: 'refuse' });
    await openInWebmail(world);
    await world.bringInFiles('two', mailFile(body));
    const { commitments } = await world.proposed();
    expect(commitments.map(({ fields }) => fields.state)).toEqual(['refused']);
  });

  test('is nothing where the mail was opened and read before', async () => {
    const world = await filesWorld();
    await world.addNorthwind();
    await openInWebmail(world);
    const before = await world.proposed();
    await world.bringInFiles('one', mailFile(body));
    expect(await world.proposed()).toEqual(before);
  });
});
