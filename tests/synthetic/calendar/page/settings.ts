const told = document.documentElement.dataset;

/** What the address and the server told this page about itself. */
export const settings = {
  now: new Date(told['now'] ?? Date.now()),
  language: document.documentElement.lang,
  guestsAfter: Number(told['guestsAfter']),
};
