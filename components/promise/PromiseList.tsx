import { useId } from 'preact/hooks';
import type { Promised } from '../../utils/state/promises.ts';
import { message } from '../ui/message.ts';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { PromiseItem } from './PromiseItem.tsx';

/** Promises, proposals first: one stop of the Tab key, with a key for each thing that is decided, and one for all proposals. */
export function PromiseList({
  label,
  clientId,
  promised,
  openSource,
  dropAll,
}: {
  label: string;
  clientId: string;
  promised: readonly Promised[];
  openSource: (promised: Promised) => void;
  /** Drops every proposal of the client; null where there are not several. */
  dropAll: (() => void) | null;
}) {
  const keys = useId();
  const { list, stop, ...handlers } = useRowKeys(promised, dropAll === null ? {} : { a: dropAll });
  return (
    <>
      <p class="visually-hidden" id={keys}>
        {[message('promise_keys'), dropAll !== null && message('promise_keyForAll')].filter(Boolean).join(' ')}
      </p>
      <ul class="card promises" ref={list} aria-label={label} aria-describedby={keys} {...handlers}>
        {promised.map((one, at) => (
          <PromiseItem key={one.id} clientId={clientId} promised={one} isStop={at === stop} openSource={openSource} />
        ))}
      </ul>
    </>
  );
}
