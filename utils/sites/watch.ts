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
 * Watches nodes of a page until `signal` ends it. What it answers says which, each time anew: frames come and go. `forget` is
 * given the nodes that have changed; `changed` is told as well, but where others are watched from now on: then the page is
 * being looked at.
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
