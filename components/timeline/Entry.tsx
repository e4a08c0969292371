import { useEffect, useRef, useState } from 'preact/hooks';
import type { TimelineEntry } from '../../utils/messaging/shapes.ts';
import { durationLabel, momentLabel, timeLabel } from '../ui/dates.ts';
import { Chip } from '../ui/Chip.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { message, plural } from '../ui/message.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { keepInSight } from './keep-in-sight.ts';
import { kindNames, stepNames } from './kind-names.ts';

/** One line of the timeline; pressing it shows all of it. `day` is the heading where a day begins. */
export function Entry({
  entry,
  clientId,
  day,
  tabStop,
  isSought,
}: {
  entry: TimelineEntry;
  clientId: string;
  day: string | null;
  /** One entry is a stop of the Tab key; the arrow keys lead to the others. */
  tabStop: boolean;
  /** One came for this entry: it opens by itself. */
  isSought: boolean;
}) {
  const [open, setOpen] = useState(isSought);
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isSought || head.current === null) return undefined;
    setOpen(true);
    head.current.focus({ preventScroll: true });
    return keepInSight(head.current);
  }, [isSought]);
  const planned = entry.state === 'planned';
  return (
    <li class="entry">
      {day !== null && <div class="day">{day}</div>}
      <button
        ref={head}
        type="button"
        class="entry-head"
        tabIndex={tabStop ? 0 : -1}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="entry-kind" title={kindOf(entry)}>
          <Icon name={iconOf(entry)} />
          <span class="visually-hidden">{kindOf(entry)}</span>
        </span>
        <span class="entry-text">
          <b dir="auto">{entry.subject || kindOf(entry)}</b>
          {!open && <InShort entry={entry} />}
        </span>
        {planned && <Chip tone="soon">{message('timeline_planned')}</Chip>}
        <time dateTime={new Date(entry.at).toISOString()} title={momentLabel(entry.at, entry.allDay)}>
          {entry.allDay ? '' : timeLabel(entry.at)}
        </time>
      </button>
      {open && <EntryDetails entry={entry} clientId={clientId} />}
    </li>
  );
}

/**
 * Length, who, and the beginning of what was said; for a recap, what became of it. What was said reads in its own direction,
 * and is cut where it ends; the facts before it only where they alone are too long.
 */
function InShort({ entry }: { entry: TimelineEntry }) {
  const facts = factsOf(entry).join(' · ');
  const said = entry.kind === 'recap' ? '' : (entry.summary.split('\n', 1)[0] ?? '');
  return (
    <span class="entry-summary">
      {facts !== '' && <span class="entry-facts ellipsis">{said === '' ? facts : `${facts} · `}</span>}
      {said !== '' && (
        <span class="ellipsis" dir="auto">
          {said}
        </span>
      )}
    </span>
  );
}

function factsOf(entry: TimelineEntry): string[] {
  if (entry.kind === 'recap') return entry.steps.map(({ step }) => message(stepNames[step]));
  if (entry.medium === 'mail' || entry.medium === 'note') return [];
  const facts = [
    entry.minutes !== null && durationLabel(entry.minutes),
    entry.participants.length > 0 && plural('timeline_people', entry.participants.length),
  ];
  return facts.filter((fact) => fact !== false);
}

function kindOf(entry: TimelineEntry): string {
  if (entry.medium === 'mail') return message(entry.direction === 'in' ? 'timeline_mailIn' : 'timeline_mailOut');
  return message(kindNames[entry.medium]);
}

function iconOf(entry: TimelineEntry): IconName {
  if (entry.medium === 'mail') return entry.direction === 'in' ? 'mailIn' : 'mailOut';
  return entry.medium;
}
