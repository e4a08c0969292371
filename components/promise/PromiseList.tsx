import type { Promised } from '../../utils/state/promises.ts';
import { message } from '../ui/message.ts';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { PromiseItem } from './PromiseItem.tsx';

/** Promises, proposals first: one stop of the Tab key, with a key for each thing that is decided. */
export function PromiseList({
  clientId,
  promised,
  openSource,
}: {
  clientId: string;
  promised: readonly Promised[];
  openSource: (promised: Promised) => void;
}) {
  const { list, stop, ...handlers } = useRowKeys(promised);
  return (
    <>
      <p class="visually-hidden" id="promise-keys">
        {message('promise_keys')}
      </p>
      <ul
        class="card promises"
        ref={list}
        aria-label={message('promise_list')}
        aria-describedby="promise-keys"
        {...handlers}
      >
        {promised.map((one, at) => (
          <PromiseItem key={one.id} clientId={clientId} promised={one} isStop={at === stop} openSource={openSource} />
        ))}
      </ul>
    </>
  );
}
