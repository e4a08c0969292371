import { describe, expect, test } from 'vitest';
import { doneWords, readText, scoreDone, type TextContext } from '../../../utils/language/index.ts';
import { languageOf } from '../../../utils/language/languages/detect.ts';
import { sentencesOfLanguages } from './sentences/index.ts';

const context: TextContext = {
  date: '2026-11-16',
  locale: 'en-GB',
  from: 'carla@client.example',
  to: ['maya@us.example'],
  own: ['maya@us.example'],
};

describe.each(Object.entries(sentencesOfLanguages))('sentences in %s', (code, sentences) => {
  const { promises, requests, questions, talk, done, notDone } = sentences;

  test.each([...promises, ...requests, ...questions, ...talk])('%s', async (text, ...expected) => {
    const proposals = await readText(text, context);
    expect(proposals).toMatchObject(expected);
    expect(proposals.length).toBe(expected.length);
  });

  test('are known for their language', () => {
    const text = [...promises, ...requests, ...questions].map(([sentence]) => sentence).join(' ');
    expect(languageOf(text).code).toBe(code);
  });

  test.each(done)('"%s" closes "%s"', (text, what) => {
    expect(scoreDone(text, what).score).toBeGreaterThanOrEqual(0.5);
  });

  test.each(notDone)('"%s" does not close "%s"', (text, what) => {
    expect(scoreDone(text, what).score).toBe(0);
  });
});

test.each([
  ['Attached is the report I promised.', 'Attached is'],
  ['Die Rechnung wurde gestern überwiesen, der Vertrag ist fertig.', 'wurde gestern überwiesen'],
  ['Have you sent it?', null],
  ['We talk on Monday.', null],
])('what is done is told by its words: %s', (sentence, words) => {
  expect(doneWords(sentence)).toBe(words);
});

describe('a whole mail', () => {
  const mail = [
    'Hi Maya,',
    '',
    'thanks for yesterday. I will send you the revised offer by Friday and we need your',
    'list of users by then.',
    '- Please also add the prices.',
    '',
    'Best regards,',
    'Carla',
    '',
    'On Mon, 16 Nov 2026, Maya wrote:',
    '> I will pay tomorrow.',
  ].join('\n');

  test('is read line by line, without what it quotes', async () => {
    const proposals = await readText(mail, context);
    expect(proposals.map(({ kind, what, line }) => [kind, what, line])).toEqual([
      ['commitment', 'send you the revised offer', 3],
      ['request', 'your list of users by then', 3],
      ['request', 'add the prices', 5],
    ]);
    expect(await readText(mail.replaceAll('\n', '\r\n'), context)).toEqual(proposals);
  });

  test('says which words decided', async () => {
    const proposals = await readText(mail, context);
    const words = proposals.map(({ because: [first] }) => first);
    expect(words).toEqual(['I will', 'we need', 'Please also add']);
  });
});

test.each([
  'Thanks for your email. I am out of the office until 30 November. For urgent matters please contact Bob at bob@x.example. I will get back to you.',
  'Ich bin bis zum 30. November nicht im Büro. In dringenden Fällen rufen Sie bitte Bruno an. Ich werde Ihnen danach antworten.',
  'Estoy fuera de la oficina hasta el lunes. En caso de urgencia, por favor llame a Bruno. Le responderé a mi regreso.',
])('a program that answers for somebody promises and asks nothing: %s', async (text) => {
  expect(await readText(text, context)).toEqual([]);
});

test('whoever will be away promises all the same', async () => {
  const proposals = await readText("I'm out of the office on Friday, so I'll send the report on Thursday.", context);
  expect(proposals).toMatchObject([{ what: 'send the report', due: '2026-11-19' }]);
});

describe('who owes it', () => {
  const promise = 'I will call you.';
  const request = 'Could you call me?';
  const of = async (text: string, parties: Partial<TextContext>) =>
    (await readText(text, { ...context, ...parties })).map(({ who }) => who);

  test.each([
    ['they write to us', {}, 'them', 'us'],
    ['we write to them', { from: 'Maya@us.example', to: ['carla@client.example'] }, 'us', 'them'],
    ['one of them writes to another, and we get a copy', { to: ['dario@client.example'] }, 'them', 'them'],
    ['nobody knows who writes', { from: null, to: [] }, 'them', 'us'],
  ])('where %s', async (_, parties, writer, reader) => {
    expect(await of(promise, parties)).toEqual([writer]);
    expect(await of(request, parties)).toEqual([reader]);
  });

  test('is told by the addresses where somebody is called by name', async () => {
    expect(await of('Carla will call you.', {})).toEqual(['them']);
    expect(await of('Maya will call you.', {})).toEqual(['us']);
    expect(await of('Zoe will call you.', {})).toEqual(['Zoe']);
  });

  const inCopy = { from: 'carla@client.example', to: ['dario@client.example'], cc: ['maya@us.example'] };
  const toBoth = { to: ['maya@us.example', 'dario@client.example'] };

  test.each([
    ['we only get a copy', 'Could you approve the budget?', inCopy, ['them']],
    ['somebody else is called', 'Dario, can you please approve the budget?', toBoth, ['them']],
    ['we are called', 'Maya, can you please approve the budget?', inCopy, ['us']],
    ['each is called by @', '@Maya please send the draft. @Dario please send the logo.', toBoth, ['us', 'them']],
    ['@ calls one whom no address tells', '@Zoe please send the draft.', toBoth, ['Zoe']],
    ['the greeting is for another', 'Hi Dario,\n\ncould you send the logo?', toBoth, ['them']],
    ['the greeting is for us', 'Dear Maya,\n\ncould you send the logo?', inCopy, ['us']],
    ['the greeting is for both', 'Hi Dario, Maya,\n\ncould you send the logo?', toBoth, ['us']],
    ['the greeting is for all', 'Hi all,\n\ncould you send the logo?', toBoth, ['us']],
    ['a word is no name', 'Great, could you send the logo?', toBoth, ['us']],
    [
      'we ask a client with a colleague beside',
      'Could you send the logo?',
      { ...toBoth, from: 'maya@us.example' },
      ['them'],
    ],
    ['a question is for another', 'Dario, when is the draft ready?', toBoth, ['them']],
  ])('is told where %s', async (_, text, parties, expected) => {
    expect(await of(text, parties)).toEqual(expected);
  });

  test('is told by the names that the page shows', async () => {
    const names = new Map([['dm@client.example', 'Dario Miller']]);
    const to = ['maya@us.example', 'dm@client.example'];
    expect(await of('Dario, could you send the logo?', { to, names })).toEqual(['them']);
    expect(await of('Dear Mr. Miller, could you send the logo?', { to, names })).toEqual(['them']);
    expect(await of('Dario will send the logo.', { from: 'maya@us.example', to, names })).toEqual(['them']);
  });

  test('whoever has two addresses is one person', async () => {
    const own = ['maya@us.example', 'maya@mail.example'];
    expect(await of('Maya will call you.', { own })).toEqual(['us']);
  });
});
