import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { message, number } from './message.ts';
import { useComesSought } from './use-sought.ts';

/** The first of many, and the button that shows all of them; false where there are no more. What is sought is shown. */
export function useFewFirst<Item extends { id: string }>(all: readonly Item[], few: number) {
  const [isOpen, setOpen] = useState(false);
  useComesSought(all, () => setOpen(true));
  const more = all.length > few && (
    <Button variant="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {isOpen ? message('care_showFewer') : message('promise_showAll', number(all.length))}
    </Button>
  );
  return { shown: isOpen ? all : all.slice(0, few), more };
}
