import { isElement } from './elements.ts';

const attributeFilter = (
  'class style hidden title value email src aria-hidden aria-expanded aria-selected aria-checked data-eventid data-email ' +
  'data-message-id data-legacy-message-id data-legacy-thread-id'
).split(' ');

/** What is being typed is not read, and every key changes it. */
function isTyped({ target }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  return Boolean(element?.closest('[contenteditable=true]'));
}

/**
 * Watches a page until `signal` ends it. The function that it answers takes the nodes to watch; they take the place of
 * those before, since frames come and go.
 *
 * `forget` is given the nodes that have changed, and what was read of them holds no longer. `changed` is called after it:
 * it is time to look at the page again. What changed just before other nodes are watched is handed to `forget` alone,
 * since whoever gives the nodes is looking at the page already.
 */
export function watchNodes(
  signal: AbortSignal,
  forget: (nodes: Node[]) => void,
  changed: () => void,
): (nodes: Node[]) => void {
  let watched: Node[] = [];
  const forgetIn = (records: MutationRecord[]) => forget(records.map(({ target }) => target));
  const mutations = new MutationObserver((records) => {
    const telling = records.filter((record) => !isTyped(record));
    if (!telling.length) return;
    forgetIn(telling);
    changed();
  });
  signal.addEventListener('abort', () => mutations.disconnect());

  return (nodes) => {
    if (nodes.length === watched.length && nodes.every((node, at) => node === watched[at])) return;
    forgetIn(mutations.takeRecords());
    mutations.disconnect();
    watched = nodes;
    for (const node of nodes) {
      mutations.observe(node, { childList: true, subtree: true, characterData: true, attributeFilter });
    }
  };
}
