import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { call } from '../messaging/client.ts';
import type { CallProblem, Output } from '../messaging/contract.ts';
import { comeIdle } from '../platform/when-idle.ts';
import { beginnings } from './beginnings.ts';
import { onChange } from './changes.ts';

/** Something that needs care, and why. */
export type CareItem = Output<'care.list'>['own'][number];

/** What needs care: with the client that it is shown beside first, then with the others. */
interface CareShown {
  items: readonly CareItem[];
  /** How many there are, and how many of them are late; more than are shown, where there are many. */
  total: number;
  late: number;
  /** False while clients are still being looked at. */
  isComplete: boolean;
}

/** A list of what needs care, kept true while it is followed. */
export interface CareList {
  /** Null until it was read. */
  shown: ReadonlySignal<CareShown | null>;
  problem: ReadonlySignal<CallProblem | null>;
  read: () => Promise<void>;
  /** Takes something off the list as soon as it was decided of. */
  hide: (item: CareItem) => void;
  /** Reads it, now and whenever it may be another; returns what stops that. */
  follow: () => () => void;
}

/** In milliseconds: one write tells of several clients; what is incomplete is asked for again. */
const soon = 60;
const later = 1000;
/** What was not late when a page was opened may be by now: read again so often, and when one comes back to the page. */
const betweenLooks = 15 * 60_000;

/** So many of all are shown at once, more than fit on a screen; the others follow. */
const firstItems = 30;

const ask = (clientId: string | null, limit: number) => call('care.list', { clientId, limit });
const first = beginnings((limit: number) => ask(null, limit));

/** Asks for the weightiest of all, before the page that shows them is loaded. */
export const beginCare = (): Promise<void> => first.begin(firstItems);

/** What was begun, where it is there: once, since it may be another later. */
function careAtOnce(): CareShown | null {
  const answer = first.here(firstItems);
  if (answer?.ok !== true) return null;
  void first.take(firstItems);
  return shownOf(answer.value, null);
}

/** What needs care beside a client, with so many of the others; null is beside nobody. */
export function careList(clientId: string | null, limit: number): CareList {
  const shown = signal<CareShown | null>(clientId === null ? careAtOnce() : null);
  const problem = signal<CallProblem | null>(null);
  /** Counts the readings: only the last one is shown. */
  let reading = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirstRead = false;

  /** Shows the weightiest of all, and lets them be painted before the others are asked for. */
  const readFirst = async (isWanted: () => boolean) => {
    if (shown.peek() === null) {
      const begun = await first.take(firstItems);
      if (!isWanted()) return;
      if (begun.ok) shown.value = shownOf(begun.value, null);
    }
    isFirstRead = true;
    await comeIdle();
  };

  const read = async () => {
    const mine = ++reading;
    if (clientId === null && !isFirstRead) await readFirst(() => mine === reading);
    if (mine !== reading) return;
    const answer = await ask(clientId, limit);
    if (mine !== reading) return;
    batch(() => {
      problem.value = answer.ok ? null : answer.problem;
      if (answer.ok) shown.value = shownOf(answer.value, clientId === null ? null : limit);
    });
    if (answer.ok && !answer.value.isComplete) readAgain(later);
  };
  const readAgain = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), after);
  };
  return {
    shown,
    problem,
    read,
    hide: (item) => {
      if (shown.value !== null) shown.value = without(shown.value, item);
    },
    follow: () => {
      void read();
      const stop = onChange(
        ({ kind }) => kind === 'care',
        () => readAgain(soon),
      );
      const look = () => {
        if (document.visibilityState === 'visible') void read();
      };
      document.addEventListener('visibilitychange', look);
      const looks = setInterval(look, betweenLooks);
      return () => {
        reading += 1;
        clearTimeout(timer);
        clearInterval(looks);
        document.removeEventListener('visibilitychange', look);
        stop();
      };
    },
  };
}

/** Where none of the others are wanted, the client's own are all there are. */
function shownOf({ own, others, total, late, isComplete }: Output<'care.list'>, limit: number | null): CareShown {
  if (limit !== 0) return { items: [...own, ...others], total, late, isComplete };
  return { items: own, total: own.length, late: own.filter((item) => item.isLate).length, isComplete };
}

function without(shown: CareShown, item: CareItem): CareShown {
  const items = shown.items.filter((each) => each !== item);
  if (items.length === shown.items.length) return shown;
  return { ...shown, items, total: shown.total - 1, late: shown.late - Number(item.isLate) };
}
