import type { ThreadDescription } from '../../mailbox/mail.ts';

const told = document.documentElement.dataset;

function isThread(value: unknown): value is ThreadDescription {
  return (
    typeof value === 'object' && value !== null && 'slug' in value && 'mails' in value && Array.isArray(value.mails)
  );
}

/** The threads that came besides those that are always there. */
function arrivedThreads(): ThreadDescription[] {
  const threads: unknown = JSON.parse(told['arrived'] ?? '[]');
  return Array.isArray(threads) ? threads.filter(isThread) : [];
}

/** What the address and the server told this page about itself. */
export const settings = {
  now: new Date(told['now'] ?? Date.now()),
  language: document.documentElement.lang,
  idsAfter: Number(told['idsAfter']),
  rebuiltAfter: Number(told['rebuiltAfter']),
  stalePane: Number(told['stalePane']),
  split: told['split'] === 'yes',
  arrived: arrivedThreads(),
  keepsConversations: told['keepsConversations'] === 'yes',
};
