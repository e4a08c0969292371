import { useCallback, useRef, useState } from 'preact/hooks';
import { openTab } from '../../utils/state/open-tab.ts';
import { clearSearch } from '../../utils/state/search.ts';
import { soughtRecord } from '../../utils/state/sought-record.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import type { FoundGoal } from '../search/found-goal.ts';
import { useSearchKey } from '../search/use-search-key.ts';
import { clientAddress } from './place.ts';

/** The search over everything, in the dashboard's head: what was found lies over the page. */
export function DashboardSearch() {
  const [isOpen, setOpen] = useState(false);
  const head = useRef<HTMLElement>(null);
  /** What had the focus before: it gets it back. */
  const before = useRef<Element | null>(null);
  const enter = useCallback(() => {
    const field = head.current?.querySelector('input');
    if (document.activeElement !== field) before.current = document.activeElement;
    field?.focus();
  }, []);
  useSearchKey(enter);
  const leave = () => {
    setOpen(false);
    if (before.current instanceof HTMLElement && before.current !== document.body) before.current.focus();
    else head.current?.querySelector('input')?.blur();
  };
  const open = (goal: FoundGoal) => {
    if ('link' in goal) return void openTab(goal.link);
    setOpen(false);
    clearSearch();
    // What was found takes the focus from the page once it is there, but not from whoever has gone back to a field by then.
    document.querySelector<HTMLElement>('.dashboard-main')?.focus({ preventScroll: true });
    soughtRecord.value = goal.record;
    location.hash = 'page' in goal ? goal.page : clientAddress(goal.clientId, goal.entry);
  };
  return (
    <header
      class="dashboard-head"
      ref={head}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOpen(false);
      }}
    >
      <SearchBox isOpen={isOpen} takesFocus={false} onEnter={() => setOpen(true)} onLeave={leave} onOpen={open} />
    </header>
  );
}
