import { useMemo, useState } from 'preact/hooks';
import { matchingOptions } from './matching-options.ts';
import type { Option } from './Select.tsx';

/** More are not listed: a part of the name finds the others. */
const most = 8;

/** What a list to pick from is made of. */
export interface Picking {
  /** The value that is chosen; empty for none. */
  value: string;
  /** What no choice is called, where none is one. */
  none?: string | undefined;
  /** All that can be chosen, by name: asked for once the list is opened. */
  options: () => readonly Option<string>[];
  onSelect: (value: string) => void;
}

/** The list below a field: what was typed, what is called so, and which of it the arrow keys have come to. */
export function usePicker({ value, none, options, onSelect }: Picking) {
  /** Null while the list is closed. */
  const [typed, setTyped] = useState<string | null>(null);
  /** Null until the arrow keys were used: what is chosen then, or the first. */
  const [moved, setMoved] = useState<number | null>(null);
  const isOpen = typed !== null;
  const all = useMemo(() => (isOpen ? options() : []), [isOpen, options]);
  const found = useMemo(() => matchingOptions(all, typed ?? ''), [all, typed]);
  const listed = typed === '' ? listOf(found, { value, none }) : found.slice(0, most);
  const start = typed === '' ? listed.findIndex((option) => option.value === value) : 0;
  const active = Math.max(0, Math.min(moved ?? start, listed.length - 1));

  const type = (text: string) => {
    setTyped(text);
    setMoved(null);
  };
  const open = () => typed === null && type('');
  const close = () => setTyped(null);
  const pick = (option: Option<string>) => {
    close();
    if (option.value !== value) onSelect(option.value);
  };

  /** Opens, moves, picks or closes; false for a key that means none of it here. */
  function press(key: string): boolean {
    const here = listed[active];
    if (!isOpen) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      open();
    } else if (key === 'ArrowDown') setMoved(active + 1);
    else if (key === 'ArrowUp') setMoved(active - 1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && here !== undefined) pick(here);
    else return false;
    return true;
  }

  const beyond = Math.max(0, found.length - most);
  return { typed, listed, count: found.length, beyond, active, type, open, close, pick, press };
}

/** The first of what was found; before anything is typed, on top of it, no choice and what is chosen. */
function listOf(found: readonly Option<string>[], { value, none }: Pick<Picking, 'value' | 'none'>): Option<string>[] {
  const nothing = none !== undefined && value !== '' ? [{ value: '', label: none }] : [];
  const chosen = found.filter((option) => option.value === value);
  const others = found.filter((option) => option.value !== value);
  return [...nothing, ...[...chosen, ...others].slice(0, most)];
}
