import type { Draft } from './draft.ts';
import type { ComposeBox } from './site-adapter.ts';

/**
 * The boxes that may take a draft, the best first: the one that is addressed to most of its people, then the one that
 * the person was in last, then in the site's order. A box that is addressed to others alone never takes it; one whose
 * recipients the page does not show may.
 */
export function boxesFor({ to }: Draft, boxes: readonly ComposeBox[], last: Element | null): ComposeBox[] {
  const wanted = to.map((email) => email.toLowerCase());
  const ranked = boxes.map((box) => {
    const addressed = box.recipients();
    const shared = addressed.filter((email) => wanted.includes(email)).length;
    const isForOthers = shared === 0 && addressed.length > 0 && wanted.length > 0;
    return { box, rank: isForOthers ? -1 : 2 * shared + (box.root === last ? 1 : 0) };
  });
  return ranked
    .filter(({ rank }) => rank >= 0)
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ box }) => box);
}
