import { failure, success, type Result } from '../platform/result.ts';
import type { AnyChange } from './change.ts';
import { parseOperation, reversal } from './journal.ts';
import type { Kinds } from './kinds.ts';
import { judge, toCells } from './row.ts';
import type { Tables } from './write.ts';

/** The changes that take an operation back. What this release cannot read, or reads otherwise than it was written, is left. */
export async function reversals(
  { operations, records }: Pick<Tables, 'operations' | 'records'>,
  kinds: Kinds,
  id: string,
): Promise<Result<AnyChange[], 'unknown'>> {
  const operation = parseOperation(await operations.get(id));
  if (operation === null) return failure('unknown');
  const changes: AnyChange[] = [];
  for (const entry of operation.entries) {
    const judged = judge(await records.index('id').get(entry.id), kinds);
    if (judged.state !== 'readable' || judged.kind.version !== entry.version) continue;
    const change = reversal(entry, toCells(judged.row, judged.kind.sets));
    if (change !== null) changes.push(change);
  }
  return success(changes);
}
