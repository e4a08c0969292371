import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../utils/messaging/calls/look-alike.ts';
import { keepPairApart, mergePair } from './decide.ts';

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };
const actions: Record<string, (proposal: Proposal) => Promise<void>> = { m: mergePair, a: keepPairApart };

/**
 * The list is one stop of the Tab key: j and k or the arrows go from pair to pair, m merges and a keeps apart. The keys
 * work within the list alone. When the pair that has the focus is decided of, the one that takes its place gets it.
 */
export function usePairKeys(proposals: readonly Proposal[]) {
  const list = useRef<HTMLUListElement>(null);
  const hadFocus = useRef(false);
  const [at, setAt] = useState(0);
  const stop = Math.min(at, Math.max(proposals.length - 1, 0));

  useLayoutEffect(() => {
    const isFocusLost = hadFocus.current && list.current?.contains(document.activeElement) !== true;
    if (isFocusLost) pairsIn(list.current)[stop]?.focus();
  }, [proposals, stop]);

  const onFocusIn = (event: FocusEvent) => {
    const here = pairsIn(list.current).findIndex((pair) => event.target instanceof Node && pair.contains(event.target));
    hadFocus.current = true;
    if (here >= 0) setAt(here);
  };
  const onFocusOut = (event: FocusEvent) => {
    // What is taken away has no next place; where somebody goes elsewhere there is one.
    if (event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget) === false)
      hadFocus.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pairs = pairsIn(list.current);
    const here = pairs.findIndex((pair) => event.target instanceof Node && pair.contains(event.target));
    const [step, action, proposal] = [steps[event.key], actions[event.key.toLowerCase()], proposals[here]];
    if (proposal === undefined || (step === undefined && action === undefined)) return;
    event.preventDefault();
    if (step !== undefined) pairs[here + step]?.focus();
    else void action?.(proposal);
  };
  return { list, stop, onFocusIn, onFocusOut, onKeyDown };
}

function pairsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.pair') ?? [])];
}
