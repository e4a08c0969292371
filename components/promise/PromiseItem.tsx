import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Promised } from '../../utils/state/promises.ts';
import { isolated } from '../ui/isolated.ts';
import { Chip } from '../ui/Chip.tsx';
import { dayOf, wordsOfDay } from '../ui/dates.ts';
import { useKeptFields } from '../ui/kept-fields.ts';
import { message } from '../ui/message.ts';
import { useSought } from '../ui/use-sought.ts';
import { PromiseActions } from './PromiseActions.tsx';
import { PromiseForm, promiseKey } from './PromiseForm.tsx';

/** A promise: who owes whom what by when, the sentence that it was read from, and what there is to decide. */
export function PromiseItem({
  clientId,
  promised,
  isStop,
  openSource,
}: {
  clientId: string;
  promised: Promised;
  isStop: boolean;
  openSource: (promised: Promised) => void;
}) {
  const { id, fields } = promised;
  // A client beside the page of all proposals shows the same promise once more.
  const words = useId();
  const row = useSought<HTMLLIElement>(id);
  const [isEdited, setEdited] = useState(false);
  const { kept } = useKeptFields(promiseKey(clientId, id), { what: '' });
  const isOpen = isEdited || kept;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) row.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <li
      ref={row}
      class={`promise promise-${fields.state}`}
      tabIndex={isStop ? 0 : -1}
      aria-labelledby={words}
      data-state={fields.state}
    >
      {isOpen ? (
        <PromiseForm clientId={clientId} commitmentId={id} said={fields} close={() => setEdited(false)} />
      ) : (
        <>
          <div id={words}>
            {fields.state === 'proposed' && <Chip tone="accent">{message('promise_proposed')}</Chip>}{' '}
            <span class="promise-owed">{message(fields.owedBy === 'us' ? 'promise_weOwe' : 'promise_theyOwe')}</span>{' '}
            <b dir="auto">{fields.what}</b>
          </div>
          <p class={isLate(promised) ? 'promise-facts promise-late' : 'promise-facts'}>{factsOf(promised)}</p>
          {fields.quote !== null && fields.quote !== fields.what && (
            <blockquote class="promise-quote" dir="auto">
              {fields.quote}
            </blockquote>
          )}
          <PromiseActions
            promised={promised}
            describedBy={words}
            edit={() => setEdited(true)}
            openSource={() => openSource(promised)}
          />
        </>
      )}
    </li>
  );
}

function isLate({ fields: { state, due } }: Promised): boolean {
  return state === 'open' && due !== null && due < dayOf(Date.now());
}

/** By when, by whom, and whether it was asked for. */
function factsOf(promised: Promised): string {
  const { due, who, said } = promised.fields;
  const day = due === null ? '' : wordsOfDay(due, { weekday: 'short', day: 'numeric', month: 'long' });
  const when =
    due === null ? message('promise_noDate') : message(isLate(promised) ? 'promise_late' : 'promise_by', day);
  return [when, who && isolated(who), said === 'requested' && message('promise_requested')].filter(Boolean).join(' · ');
}
