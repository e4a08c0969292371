import type { TimelineFilter } from '../../utils/messaging/shapes.ts';
import { filterTimeline } from '../../utils/state/timeline.ts';
import { message, type MessageKey } from '../ui/message.ts';

export const timelinePanelId = 'timeline-panel';
const filters: readonly { filter: TimelineFilter; key: MessageKey }[] = [
  { filter: 'all', key: 'timeline_all' },
  { filter: 'mail', key: 'timeline_mail' },
  { filter: 'call', key: 'timeline_calls' },
  { filter: 'meeting', key: 'timeline_meetings' },
  { filter: 'note', key: 'timeline_notes' },
];

/** Which kind of entries is shown: one stop of the Tab key, the arrow keys go from one to the next. */
export function FilterTabs({ filter: chosen }: { filter: TimelineFilter }) {
  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const here = filters.findIndex(({ filter }) => filter === chosen);
    const last = filters.length - 1;
    const there = goal(event.key, forward, here, last);
    if (there === null) return;
    event.preventDefault();
    const tab = event.currentTarget.children.item((there + filters.length) % filters.length);
    if (tab instanceof HTMLElement) {
      tab.focus();
      tab.click();
    }
  };
  return (
    <div class="tabs" role="tablist" aria-label={message('timeline_filter')} onKeyDown={move}>
      {filters.map(({ filter, key }) => (
        <button
          key={filter}
          type="button"
          role="tab"
          id={`timeline-tab-${filter}`}
          aria-selected={filter === chosen}
          aria-controls={timelinePanelId}
          tabIndex={filter === chosen ? 0 : -1}
          onClick={() => void filterTimeline(filter)}
        >
          {message(key)}
        </button>
      ))}
    </div>
  );
}

function goal(key: string, forward: string, here: number, last: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return key === forward ? here + 1 : here - 1;
}
