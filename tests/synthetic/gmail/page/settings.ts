const told = document.documentElement.dataset;

/** What the address and the server told this page about itself. */
export const settings = {
  now: new Date(told['now'] ?? Date.now()),
  language: document.documentElement.lang,
  idsAfter: Number(told['idsAfter']),
  rebuiltAfter: Number(told['rebuiltAfter']),
  stalePane: Number(told['stalePane']),
  split: told['split'] === 'yes',
  keepsConversations: told['keepsConversations'] === 'yes',
};
