import type { CareItem, CareList } from '../../utils/state/care.ts';
import { message } from '../ui/message.ts';
import { useRowKeys } from '../ui/use-row-keys.ts';
import { CareRow } from './CareRow.tsx';
import type { CareWays } from './ways.ts';
import { dayFromNow, droppingOf, putOff, settle } from './decide.ts';

/** What needs care, row by row: one stop of the Tab key, with a key for each thing that is often done. */
export function CareRows({
  list,
  items,
  clientId,
  ways,
  describedBy,
}: {
  list: CareList;
  items: readonly CareItem[];
  /** The client beside whom it is shown. */
  clientId: string | null;
  ways: CareWays;
  describedBy?: string | undefined;
}) {
  const keys = useRowKeys(items, {
    s: (at) => {
      const item = items[at];
      if (item !== undefined) void putOff(list, item, dayFromNow(1));
    },
    x: (at) => {
      const item = items[at];
      const dropping = item === undefined ? null : droppingOf(item);
      if (item !== undefined && dropping !== null) void settle(list, item, dropping);
    },
  });
  const { stop, list: element, ...handlers } = keys;
  return (
    <ul
      class="card care-list"
      ref={element}
      aria-label={message('care_title')}
      aria-describedby={describedBy}
      {...handlers}
    >
      {items.map((item, at) => (
        <CareRow
          key={`${item.clientId} ${item.wait.signal} ${item.wait.key}`}
          list={list}
          item={item}
          ways={ways}
          isStop={at === stop}
          isOwn={item.clientId === clientId}
        />
      ))}
    </ul>
  );
}
