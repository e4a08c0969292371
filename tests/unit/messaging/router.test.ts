import { describe, expect, test } from 'vitest';
import { contract } from '../../../utils/messaging/contract.ts';
import { answerTo, callerOf } from '../../../utils/messaging/router.ts';
import { makeWorld, threadView } from '../services/world.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours/' };
const page = { id: 'ours', url: 'chrome-extension://ours/sidebar.html', tab: { id: 3 } };
const content = { id: 'ours', url: 'https://mail.google.com/mail/u/0/', tab: { id: 3 } };

describe('who calls', () => {
  test.each([
    ['a page of ours, in a frame of a tab', page, 'page'],
    ['a content script', content, 'content'],
    ['another extension', { id: 'other', url: 'chrome-extension://other/x.html' }, null],
    ['another extension that imitates our address', { id: 'other', url: 'chrome-extension://ours/sidebar.html' }, null],
    [
      'a page whose address begins like ours',
      { id: 'ours', url: 'https://ours/sidebar.html', tab: { id: 1 } },
      'content',
    ],
    ['nobody', {}, null],
  ])('%s', (_, sender, caller) => {
    expect(callerOf(sender, self)).toBe(caller);
  });
});

describe('a message', () => {
  test('of somebody else is not answered at all', async () => {
    const { routes } = makeWorld();
    expect(answerTo(routes, { call: 'clients.list', input: {} }, { id: 'other' }, self)).toBeUndefined();
    expect(answerTo(routes, { changed: [] }, page, self)).toBeUndefined();
    expect(answerTo(routes, 'clients.list', page, self)).toBeUndefined();
  });

  test('of a content script gets nothing but its short list', async () => {
    const { routes } = makeWorld();
    const refused: string[] = [];
    for (const call of Object.keys(contract)) {
      const answer = await answerTo(routes, { call, input: {} }, content, self);
      if (answer?.ok === false && answer.problem === 'forbidden') refused.push(call);
    }
    expect(
      Object.keys(contract)
        .filter((call) => !refused.includes(call))
        .toSorted(),
    ).toEqual(['frame.read', 'frame.write', 'pending.take', 'recap.step', 'view.seen']);
  });

  test('of an unknown call, or one that every object has, is refused', async () => {
    const { routes } = makeWorld();
    for (const call of ['client.everything', 'toString', '__proto__', 'constructor']) {
      expect(await answerTo(routes, { call, input: {} }, page, self)).toMatchObject({ ok: false, problem: 'unknown' });
    }
  });

  test('that does not fit is refused without repeating what it held', async () => {
    const { routes } = makeWorld();
    const view = { ...threadView(), messages: [{ id: 'secret text' }] };
    const answer = await answerTo(routes, { call: 'view.seen', input: { view } }, content, self);
    expect(answer).toMatchObject({ ok: false, problem: 'malformed' });
    expect(JSON.stringify(answer)).not.toContain('secret');
  });
});
