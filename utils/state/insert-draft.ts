import { call } from '../messaging/client.ts';
import type { Draft } from '../sites/draft.ts';
import { openTab } from './open-tab.ts';
import { onPageMessage, tellPage } from './frame.ts';

/** What became of a draft: `refused` is a page with no place to write to, `silent` a page that does not answer. */
export type Insertion = 'inserted' | 'opened' | 'refused' | 'silent';

const longestWait = 8_000;

/** Writes the draft into the compose box that is open; where none is, opens one in a new tab, which then takes it. */
export async function insertDraft(draft: Draft): Promise<Insertion> {
  const answer = await askPage(draft);
  if (typeof answer === 'string') return answer;
  if (answer.url === null || !/^https?:\/\//.test(answer.url)) return 'refused';
  const kept = await call('pending.keep', { site: answer.site, address: answer.url, draft });
  if (!kept.ok) return 'silent';
  await openTab(answer.url);
  return 'opened';
}

function askPage(draft: Draft): Promise<'inserted' | 'refused' | 'silent' | { url: string | null; site: string }> {
  return new Promise((resolve) => {
    const finish = (answer: Parameters<typeof resolve>[0]) => {
      clearTimeout(timer);
      stop();
      resolve(answer);
    };
    const timer = setTimeout(() => finish('silent'), longestWait);
    const stop = onPageMessage((message) => {
      if (!('recapId' in message) || message.recapId !== draft.recapId) return;
      if (message.type === 'inserted') finish('inserted');
      if (message.type === 'not-inserted') finish('refused');
      if (message.type === 'no-compose') finish({ url: message.url, site: message.site });
    });
    if (!tellPage({ type: 'insert', draft })) finish('silent');
  });
}
