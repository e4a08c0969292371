import { browser } from '../platform/browser.ts';
import type { Draft } from '../sites/draft.ts';
import { type PendingDraft, pendingDraftKey } from '../sites/frame-port.ts';
import { openTab } from './open-tab.ts';
import { onPageMessage, shownView, tellPage } from './frame.ts';

/** What became of a draft: `refused` is a page with no place to write to, `silent` a page that does not answer. */
export type Insertion = 'inserted' | 'opened' | 'refused' | 'silent';

const longestWait = 8_000;

/** Writes the draft into the compose box that is open; where none is, opens one in a new tab, which then takes it. */
export async function insertDraft(draft: Draft): Promise<Insertion> {
  const site = shownView.peek()?.view.site;
  const answer = await askPage(draft);
  if (typeof answer === 'string') return answer;
  if (answer.url === null || site === undefined || !/^https?:\/\//.test(answer.url)) return 'refused';
  const pending: PendingDraft = { draft, site, at: Date.now() };
  await browser.storage.local.set({ [pendingDraftKey]: pending });
  await openTab(answer.url);
  return 'opened';
}

function askPage(draft: Draft): Promise<'inserted' | 'refused' | 'silent' | { url: string | null }> {
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
      if (message.type === 'no-compose') finish({ url: message.url });
    });
    if (!tellPage({ type: 'insert', draft })) finish('silent');
  });
}
