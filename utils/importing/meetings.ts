import { lastWord, saysTheSame, toldAgain, type Told } from '../importers/event-tellings.ts';
import type { ItemOf } from '../importers/item.ts';
import type { StagedBatch } from '../importers/staged-batch.ts';
import { identityOf } from './item-identity.ts';

/** An occurrence as all the files together tell of it. */
export interface Meeting<Known> {
  event: ItemOf<'event'>;
  /** How often it was met. */
  times: number;
  /** What is recorded of it; null where nothing is. */
  known: Known | null;
}

interface Met<Known> {
  told: Told;
  times: number;
  /** The batches that it stands in. */
  batches: Set<number>;
  /** It was told in different ways. */
  isRetold: boolean;
  known: Known | null;
}

/** The occurrences that were met. An invitation, an answer to it and a calendar may tell of the same one, in any order. */
export function startMeetings<Known>() {
  const meetings = new Map<string, Met<Known>>();

  return {
    /** Whether it was met before. */
    has: (identity: string) => meetings.has(identity),
    /** Takes note of an occurrence that stands in this batch; `known` counts where it is met first. */
    add(event: ItemOf<'event'>, batch: number, known: Known | null): void {
      const identity = identityOf(event);
      const before = meetings.get(identity);
      meetings.set(identity, {
        told: toldAgain(before?.told ?? null, event),
        times: (before?.times ?? 0) + 1,
        batches: (before?.batches ?? new Set()).add(batch),
        isRetold: before !== undefined && (before.isRetold || !saysTheSame(before.told.event, event)),
        known: before?.known ?? known,
      });
    },
    all: (): Meeting<Known>[] =>
      [...meetings.values()].map(({ told, times, known }) => ({ event: lastWord(told), times, known })),
    /** The batches with occurrences that are told otherwise elsewhere. */
    unsettled(): number[] {
      const numbers = [...meetings.values()].flatMap(({ isRetold, batches }) => (isRetold ? [...batches] : []));
      return [...new Set(numbers)].toSorted((one, other) => one - other);
    },
    /** The items of a batch, each occurrence as all the files together tell of it: whichever is written first is right. */
    settled(items: StagedBatch['items']): StagedBatch['items'] {
      return items.map((item) => {
        const met = item.kind === 'event' ? meetings.get(identityOf(item)) : undefined;
        return met?.isRetold === true ? { ...lastWord(met.told), place: item.place } : item;
      });
    },
  };
}
