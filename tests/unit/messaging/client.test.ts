import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerHere } from '../../../utils/messaging/answered-here.ts';
import { call } from '../../../utils/messaging/client.ts';

let sent: unknown[] = [];
let id: string | undefined;

/** What the background answers, one after the other; an error is a broken channel. */
function answering(...answers: unknown[]) {
  sent = [];
  Object.assign(fakeBrowser.runtime, {
    async sendMessage(message: unknown) {
      sent.push(message);
      const answer = answers[Math.min(sent.length, answers.length) - 1];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
}

beforeEach(() => {
  id = 'clientside';
  Object.defineProperty(fakeBrowser.runtime, 'id', { get: () => id, configurable: true });
});

const state = { clients: 1, interactions: 2, quarantined: 0, newer: 0 };
const broken = new Error('Could not establish connection.');

test('an answer is parsed by the contract', async () => {
  answering({ ok: true, value: state });
  expect(await call('store.state', {})).toEqual({ ok: true, value: state });
  expect(sent).toEqual([{ call: 'store.state', input: {} }]);
});

test('a broken channel is tried again, with the same input', async () => {
  answering(broken, undefined, { ok: true, value: state });
  expect(await call('store.state', {})).toMatchObject({ ok: true });
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1);
});

test('a background that never answers is told apart from an extension that is gone', async () => {
  answering(broken);
  expect(await call('store.state', {})).toMatchObject({ ok: false, problem: 'unavailable' });
  expect(sent).toHaveLength(4);
  id = undefined;
  expect(await call('store.state', {})).toMatchObject({ ok: false, problem: 'gone' });
  expect(sent).toHaveLength(4);
});

test('a refusal is passed on and not repeated; an answer that does not fit is a failure', async () => {
  answering({ ok: false, problem: 'full', detail: '' });
  expect(await call('store.state', {})).toMatchObject({ problem: 'full' });
  expect(sent).toHaveLength(1);
  answering({ ok: true, value: { clients: 'many' } });
  expect(await call('store.state', {})).toMatchObject({ problem: 'failed' });
});

test('what a page answers itself is not asked of the background, but for what it leaves to that', async () => {
  const elsewhere = { clients: 3, interactions: 4, quarantined: 0, newer: 0 };
  let own: typeof state | null = state;
  answerHere({ 'store.state': async () => (own === null ? null : { ok: true, value: own }) });
  answering({ ok: true, value: elsewhere });
  expect(await call('store.state', {})).toEqual({ ok: true, value: state });
  expect(sent).toEqual([]);
  own = null;
  expect(await call('store.state', {})).toEqual({ ok: true, value: elsewhere });
  id = undefined;
  own = state;
  expect(await call('store.state', {})).toMatchObject({ ok: false, problem: 'gone' });
  answerHere({});
});
