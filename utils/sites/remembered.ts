import { isElement } from './elements.ts';
import type { Page, ReadMessage } from './site-adapter.ts';

/** Reads a message's element once, and again only after something in it has changed. */
export function remembered(page: Page, element: Element, read: () => ReadMessage): ReadMessage {
  const reading = page.memory?.get(element) ?? read();
  page.memory?.set(element, reading);
  return reading;
}

/** Forgets what was read of the elements around nodes that have changed. */
export function forgetAround(memory: WeakMap<Element, ReadMessage>, nodes: Iterable<Node>): void {
  const seen = new Set<Node>();
  for (const start of nodes) {
    for (let node: Node | null = start; node && !seen.has(node); node = node.parentNode) {
      seen.add(node);
      if (isElement(node)) memory.delete(node);
    }
  }
}
