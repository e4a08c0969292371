import './timeline.css';
import { useEffect, useRef } from 'preact/hooks';
import { readMore, showNewest, soughtEntry, timeline } from '../../utils/state/timeline.ts';
import { Button } from '../ui/Button.tsx';
import { dayLabel, dayOf } from '../ui/dates.ts';
import { message } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { Entry } from './Entry.tsx';
import { FilterTabs, timelinePanelId } from './FilterTabs.tsx';
import { useTabStop } from './use-tab-stop.ts';

/** What has passed between us, the newest first, by day. */
export function TimelineSection({ clientId }: { clientId: string }) {
  const { entries, next, loading, problem, filter, from } = timeline.value;
  const sought = soughtEntry.value?.id;
  const tabStop = useTabStop(entries.length);
  return (
    <section aria-label={message('timeline_title')}>
      <FilterTabs filter={filter} />
      <div id={timelinePanelId} role="tabpanel" aria-labelledby={`timeline-tab-${filter}`}>
        {from !== null && (
          <Button variant="link" onClick={() => void showNewest()}>
            {message('timeline_newest')}
          </Button>
        )}
        <ol
          class="timeline"
          aria-label={message('timeline_title')}
          onFocusIn={tabStop.onFocusIn}
          onKeyDown={tabStop.onKeyDown}
        >
          {entries.map((entry, index) => {
            const before = entries[index - 1];
            const beginsDay = before === undefined || dayOf(before.at) !== dayOf(entry.at);
            return (
              <Entry
                key={entry.id}
                entry={entry}
                clientId={clientId}
                day={beginsDay ? dayLabel(entry.at) : null}
                tabStop={index === tabStop.stop}
                isSought={entry.id === sought}
              />
            );
          })}
        </ol>
        {loading && <Spinner label={message('ui_loading')} />}
        {!loading && entries.length === 0 && problem === null && (
          <p class="quiet-text timeline-empty">
            {message(filter === 'all' ? 'timeline_empty' : 'timeline_emptyFilter')}
          </p>
        )}
        {problem !== null && (
          <ProblemLine
            action={
              <Button variant="small" onClick={() => void readMore()}>
                {message('ui_tryAgain')}
              </Button>
            }
          >
            {problemText(problem)}
          </ProblemLine>
        )}
        {next !== null && !loading && <More />}
      </div>
    </section>
  );
}

/** The end of what was read: the next page comes when it is scrolled into sight, or asked for. */
function More() {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && void readMore(), {
      root: end.current.closest('main'),
      rootMargin: '600px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={end}>
      <Button variant="link" onClick={() => void readMore()}>
        {message('timeline_more')}
      </Button>
    </div>
  );
}
