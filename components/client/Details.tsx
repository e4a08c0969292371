import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientCard } from '../../utils/messaging/shapes.ts';
import { soughtRecord } from '../../utils/state/sought-record.ts';
import { message } from '../ui/message.ts';
import { LazyPart } from './LazyPart.tsx';

/** What one may come for that is folded away here. */
const inDetails: ReadonlySet<string> = new Set(['project', 'feedback', 'concern', 'person']);

/** What is looked up now and then: folded away, and edited in place like the rest. */
export function Details({ card }: { card: ClientCard }) {
  const [opened, setOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const sought = soughtRecord.value?.kind;
  useEffect(() => {
    if (sought !== undefined && inDetails.has(sought) && details.current !== null) details.current.open = true;
  }, [sought]);
  return (
    <details class="details" ref={details} onToggle={() => setOpened(true)}>
      <summary>{message('client_details')}</summary>
      {opened && <LazyPart part="details" card={card} />}
    </details>
  );
}
