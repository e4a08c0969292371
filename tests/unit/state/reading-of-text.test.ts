import { describe, expect, test } from 'vitest';
import { isEmptyReading, readingOfText } from '../../../utils/state/reading-of-text.ts';

const jean = 'jean@northwind.example';
const maria = 'maria@acme.example';
const fromJean = { date: '2026-11-25', locale: 'en-GB', from: jean, to: [maria], own: [maria] };
const fromMaria = { ...fromJean, from: maria, to: [jean] };

describe('a mail is read for what it promises, asks and says is done', () => {
  test('what the writer promises is owed by the writer’s side, what is requested by the other', async () => {
    const text = 'I will send you the figures by Friday. Could you send me the contract?';
    expect((await readingOfText(text, fromJean, [])).proposals).toMatchObject([
      { owedBy: 'them', who: '', due: '2026-11-27', said: 'promised', quote: 'I will send you the figures by Friday.' },
      { owedBy: 'us', who: '', said: 'requested' },
    ]);
    expect((await readingOfText(text, fromMaria, [])).proposals).toMatchObject([{ owedBy: 'us' }, { owedBy: 'them' }]);
  });

  test('whoever is named and not known is on the side of the writer', async () => {
    const text = 'Peter will send you the invoice on Thursday.';
    const of = async (context: typeof fromJean) => (await readingOfText(text, context, [])).proposals;
    expect(await of(fromMaria)).toMatchObject([{ owedBy: 'us', who: 'Peter' }]);
    expect(await of(fromJean)).toMatchObject([{ owedBy: 'them', who: 'Peter' }]);
    expect(await of({ ...fromMaria, to: ['peter@northwind.example'] })).toMatchObject([
      { owedBy: 'them', who: 'Peter' },
    ]);
  });

  test('whoever of several is told by name stays named, on their side', async () => {
    const tomas = 'tomas@acme.example';
    const bruno = 'bruno@northwind.example';
    const ours = { ...fromMaria, to: [jean, bruno, tomas], own: [maria, tomas] };
    const of = async (text: string, context: typeof fromJean) => (await readingOfText(text, context, [])).proposals;
    const asked = "I've asked Tomas to send you the figures. Bruno will send us the list.";
    expect(await of(asked, ours)).toMatchObject([
      { owedBy: 'us', who: 'Tomas', what: 'send you the figures' },
      { owedBy: 'them', who: 'Bruno', what: 'send us the list' },
    ]);
    const theirs = { ...ours, from: jean, to: [maria, tomas] };
    expect(await of('Tomas, could you share the plans?', theirs)).toMatchObject([{ owedBy: 'us', who: 'Tomas' }]);
    expect(await of('Hi Maria,\n\ncould you share the plans?', theirs)).toMatchObject([{ owedBy: 'us', who: '' }]);
  });

  test('a question of the client waits for us, our own does not', async () => {
    const text = 'When does the second phase begin?';
    expect((await readingOfText(text, fromJean, [])).questions).toEqual([text]);
    expect((await readingOfText(text, fromMaria, [])).questions).toEqual([]);
  });

  test('a sentence that says it is done is held against what was promised', async () => {
    const open = [
      { id: 'figures', fields: { what: 'send the figures', owedBy: 'us' as const } },
      { id: 'contract', fields: { what: 'sign the contract', owedBy: 'us' as const } },
    ];
    const { closings } = await readingOfText('Hi Jean,\n\nAttached are the figures I promised.', fromMaria, open);
    expect(closings).toEqual([{ commitmentId: 'figures', quote: 'Attached are the figures I promised.' }]);
    const theirs = 'Hi Maria,\n\nWe have reviewed the figures.';
    expect((await readingOfText(theirs, fromJean, open)).closings).toEqual([]);
  });

  test('what is quoted is nobody’s any more, and small talk proposes nothing', async () => {
    const quoted =
      'Thanks!\n\nOn Tue, Nov 24, 2026 at 9:00 AM Maria <maria@acme.example> wrote:\n> I will send the figures.';
    expect(isEmptyReading(await readingOfText(quoted, fromJean, []))).toBe(true);
  });
});
