import { useEffect, useState } from 'preact/hooks';
import type { CallProblem } from '../../utils/messaging/contract.ts';
import type { PracticeKindName } from '../../utils/records/index.ts';
import type { Practice } from '../../utils/state/practice.ts';
import { followShown, shownAtOnce, type Shown, type ShownGroup, type WantedPage } from '../../utils/state/shown.ts';

/** What was read of a page over all clients: null until it was read. What was read before stays where reading again fails. */
interface Read {
  shown: Shown | null;
  problem: CallProblem | null;
}

/** What stands on a page over all clients, of this kind of record, kept true while it is shown. */
export function useShown(wanted: WantedPage, kind: PracticeKindName): Read {
  const { page, group, atFirst, atMost } = wanted;
  const [read, setRead] = useState<Read>(() => ({ shown: shownAtOnce(wanted), problem: null }));
  useEffect(
    () =>
      followShown({ page, group, atFirst, atMost }, kind, (answer) =>
        setRead((before) =>
          answer.ok ? { shown: answer.value, problem: null } : { shown: before.shown, problem: answer.problem },
        ),
      ),
    [page, group, atFirst, atMost, kind],
  );
  return read;
}

/** A group of a page with its records of one kind; an empty one where there is none of this name. */
export function groupOf<Kind extends PracticeKindName>(
  shown: Shown | null,
  name: string,
  kind: Kind,
): Omit<ShownGroup, 'records'> & { records: Practice<Kind>[] } {
  const group = shown?.groups.find((each) => each.name === name) ?? {
    name,
    count: 0,
    listed: 0,
    sums: [],
    records: [],
  };
  return { ...group, records: group.records.filter((record) => isOfKind(record, kind)) };
}

function isOfKind<Kind extends PracticeKindName>(
  record: ShownGroup['records'][number],
  kind: Kind,
): record is Practice<Kind> {
  return record.kind === kind;
}
