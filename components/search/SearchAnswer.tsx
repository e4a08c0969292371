import { findMore, search, searchAgain, type Found } from '../../utils/state/search.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message, plural } from '../ui/message.ts';
import { ProblemLine } from '../ui/ProblemLine.tsx';
import { problemText } from '../ui/problem-text.ts';
import { Spinner } from '../ui/Spinner.tsx';
import { FilterHelp } from './FilterHelp.tsx';
import { FoundItem } from './FoundItem.tsx';
import type { FoundGroup } from './found-groups.ts';

/** What was found, or why there is nothing. */
export function SearchAnswer({
  id,
  groups,
  active,
  onOpen,
  onBegin,
}: {
  id: string;
  groups: readonly FoundGroup[];
  /** Which entry the arrow keys have come to, counted through all groups. */
  active: number;
  onOpen: (entry: Found) => void;
  onBegin: (text: string) => void;
}) {
  const { text, answered, entries, next, isSlow, problem } = search.value;
  const sought = text.trim();
  const isAnswered = answered !== null && answered === text;
  const again = (
    <Button variant="small" onClick={searchAgain}>
      {message('ui_tryAgain')}
    </Button>
  );
  return (
    <div class="search-answer">
      <p class="visually-hidden" role="status">
        {isAnswered && sought !== '' && plural('search_found', entries.length)}
      </p>
      {problem !== null && <ProblemLine action={again}>{problemText(problem)}</ProblemLine>}
      {isSlow && <Spinner label={message('search_searching')} />}
      {sought === '' && <FilterHelp onBegin={onBegin} />}
      {isAnswered && entries.length === 0 && (
        <EmptyState title={message('search_nothing', sought)}>
          <p>{message('search_nothingWhy')}</p>
        </EmptyState>
      )}
      {entries.length > 0 && <FoundList id={id} groups={groups} active={active} onOpen={onOpen} />}
      {isAnswered && next !== null && (
        <Button variant="link" onClick={() => void findMore()}>
          {message('timeline_more')}
        </Button>
      )}
    </div>
  );
}

function FoundList({
  id,
  groups,
  active,
  onOpen,
}: {
  id: string;
  groups: readonly FoundGroup[];
  active: number;
  onOpen: (entry: Found) => void;
}) {
  let before = 0;
  return (
    <div class="found-list" role="listbox" id={id} aria-label={message('search_results')}>
      {groups.map((group) => {
        const first = before;
        before += group.entries.length;
        return (
          <div key={group.title} role="group" aria-label={message(group.title)}>
            <div class="found-title" aria-hidden="true">
              {message(group.title)}
            </div>
            {group.entries.map((entry, index) => (
              <FoundItem
                key={`${entry.kind} ${entry.id}`}
                id={`${id}-${first + index}`}
                entry={entry}
                isActive={first + index === active}
                onOpen={() => onOpen(entry)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
