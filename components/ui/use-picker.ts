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
  none?: string;
  /** All that can be chosen, by name: asked for once the list is opened. */
  options: () => readonly Option<string>[];
  onSelect: (value: string) => void;
}

/** The list below a field: what was typed, what is called so, and which of it the arrow keys have come to. */
export function usePicker({ value, none, options, onSelect }: Picking) {
  /** Null while the list is closed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = typed !== null;
  const all = useMemo(() => (isOpen ? options() : []), [isOpen, options]);
  const found = useMemo(() => matchingOptions(all, typed ?? ''), [all, typed]);
  const withoutChoice = none !== undefined && typed === '' && value !== '' ? [{ value: '', label: none }] : [];
  const listed = isOpen ? [...withoutChoice, ...found.slice(0, most)] : [];

  const type = (text: string) => {
    setTyped(text);
    setActive(0);
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
    } else if (key === 'ArrowDown') setActive(Math.min(active + 1, listed.length - 1));
    else if (key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (key === 'Escape') close();
    else if (key === 'Enter' && here !== undefined) pick(here);
    else return false;
    return true;
  }

  return {
    typed,
    listed,
    count: found.length,
    beyond: Math.max(0, found.length - most),
    active,
    type,
    open,
    close,
    pick,
    press,
  };
}
