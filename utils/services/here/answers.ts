import type { AnswersHere } from '../../messaging/answered-here.ts';
import type { Clock } from '../../platform/clock.ts';
import { success } from '../../platform/result.ts';
import type { ReadOnly } from '../../store/read-only.ts';
import { clientColumns } from '../client-columns.ts';
import { readClientPractice, readSaid } from '../client-practice.ts';
import { copyOf } from '../copy.ts';
import { readComing } from '../coming.ts';

/**
 * What a page of its own reads from the disk by itself. Each is read as the background would, from what was written last; null
 * leaves it to the background, where it may have something to write. The list of what needs care is always asked of the
 * background: it has judged thousands of clients before, and a page that judges them for the first time takes twice as long.
 */
export function answersOfPage(read: ReadOnly, clock: Clock): AnswersHere {
  /** Wraps what was read as an answer. */
  const answered = async <Answer>(answer: Promise<Answer | null>) => {
    const value = await answer;
    return value === null ? null : success(value);
  };
  return {
    'clients.list': (part) =>
      answered(
        read(async ({ figures }) => {
          const some = await figures(part);
          return some.isComplete ? clientColumns(some, clock()) : null;
        }),
      ),
    'coming.list': (wanted) =>
      answered(read(({ reading }) => reading((reader) => readComing(reader, wanted, clock())))),
    'copy.read': (part) => answered(read(({ reading }) => reading((reader) => copyOf(reader, part)))),
    'practice.list': ({ after, ...range }) =>
      answered(read(({ reading }) => reading((reader) => reader.list(after === null ? range : { ...range, after })))),
    'practice.read': ({ kind, ids }) =>
      answered(read(({ reading }) => reading(async (reader) => ({ records: await reader.read(kind, ids) })))),
    'practice.client': ({ clientId }) =>
      answered(read(({ reading }) => reading((reader) => readClientPractice(reader, clientId)))),
    'practice.said': ({ clientIds }) =>
      answered(read(({ reading }) => reading(async (reader) => ({ said: await readSaid(reader, clientIds) })))),
  };
}
