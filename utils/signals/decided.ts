import type { Wait } from './define-signal.ts';
import type { ClientHistory } from './history.ts';
import { signals } from './index.ts';

/** Something that would need care now or later and is not told, since a person said so, until they take it back. */
export interface HiddenCare {
  signal: string;
  /** What it is about; empty where nothing of its sort is told of the client. */
  key: string;
  title: string;
}

type Decisions = Pick<ClientHistory, 'decisions' | 'contacts'>;

const byName = new Map(signals.map((signal) => [signal.name, signal]));

/** What a person's decisions leave of a wait: nothing where it was done with, or is put off until the client writes. */
export function decided(wait: Wait, history: Decisions): Wait[] {
  if (history.decisions.some(({ fields }) => fields.signal === wait.signal && fields.decision === 'never')) return [];
  const latest = latestOn(wait, history);
  if (latest === null) return [wait];
  const { decision, until, untilTheyWrite, decidedAt } = latest;
  if (decision === 'done') {
    const again = byName.get(wait.signal)?.again;
    return again === undefined ? [] : [again(wait, decidedAt)];
  }
  if (untilTheyWrite && !haveWritten(history, decidedAt)) return [];
  return [{ ...wait, hiddenUntil: untilTheyWrite ? null : until }];
}

/** What is not told of a client, for whoever looks for it: sorts of things first, then what waits for the client to write. */
export function hiddenCare(history: ClientHistory): HiddenCare[] {
  const never = history.decisions
    .filter(({ fields }) => fields.decision === 'never')
    .map(({ fields }) => fields.signal);
  const waits = signals.flatMap((signal) => signal.look(history)).filter(({ signal }) => !never.includes(signal));
  const untilTheyWrite = waits.filter((wait) => {
    const latest = latestOn(wait, history);
    return latest?.untilTheyWrite === true && !haveWritten(history, latest.decidedAt);
  });
  return [
    ...[...new Set(never)].map((signal) => ({ signal, key: '', title: '' })),
    ...untilTheyWrite.map(({ signal, key, title }) => ({ signal, key, title })),
  ];
}

function latestOn({ signal, key }: Wait, { decisions }: Decisions) {
  const about = decisions.filter(({ fields }) => fields.signal === signal && fields.key === key);
  return about.toSorted((one, other) => other.fields.decidedAt - one.fields.decidedAt)[0]?.fields ?? null;
}

function haveWritten({ contacts }: Decisions, since: number): boolean {
  return contacts.some(({ fields }) => fields.direction === 'in' && fields.at > since);
}
