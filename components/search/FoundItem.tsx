import { useEffect, useRef } from 'preact/hooks';
import type { Found } from '../../utils/state/search.ts';
import { dayLabel } from '../ui/dates.ts';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import { lookOf } from './found-groups.ts';
import { goalOf } from './found-goal.ts';
import { Marked } from './Marked.tsx';

/** Something that was found: what, whose, when, and the words around it. */
export function FoundItem({
  entry,
  id,
  isActive,
  onOpen,
}: {
  entry: Found;
  id: string;
  isActive: boolean;
  onOpen: () => void;
}) {
  const item = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isActive]);
  const { icon, name } = lookOf(entry);
  const isOfClient = entry.kind !== 'client' && entry.clientName !== null;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field that has the focus hears the keys
    <div
      ref={item}
      id={id}
      role="option"
      class="found"
      aria-selected={isActive}
      aria-disabled={goalOf(entry) === null}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <span class="found-kind" title={message(name)}>
        <Icon name={icon} />
        <span class="visually-hidden">{message(name)}</span>
      </span>
      <span class="found-text">
        <b>
          <bdi>{entry.title === '' ? message(name) : <Marked text={entry.title} marks={entry.titleMarks} />}</bdi>
        </b>
        {(isOfClient || entry.passage !== '') && (
          <span class="found-passage">
            {isOfClient && <bdi class="found-client">{entry.clientName}</bdi>}
            {isOfClient && entry.passage !== '' && ' · '}
            {entry.passage !== '' && (
              <bdi>
                <Marked text={entry.passage} marks={entry.marks} />
              </bdi>
            )}
          </span>
        )}
      </span>
      {entry.at !== null && <time dateTime={new Date(entry.at).toISOString()}>{dayLabel(entry.at)}</time>}
    </div>
  );
}
