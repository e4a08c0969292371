import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the content script asked of the background, and what it is answered: an error is a background that is dead. */
export function answering(...answers: unknown[]): { call: string; input: unknown }[] {
  const asked: { call: string; input: unknown }[] = [];
  Object.assign(fakeBrowser.runtime, {
    async sendMessage(message: { call: string; input: unknown }) {
      asked.push(message);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return asked;
}

export const dead = new Error('Could not establish connection. Receiving end does not exist.');
export const done = { ok: true, value: {} };
export const failing = (problem: string) => ({ ok: false, problem, detail: '' });
