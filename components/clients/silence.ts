import type { ClientRow } from '../../utils/state/client-rows.ts';

const day = 86_400_000;

/** The last contact either way; null where there was none. */
function lastContact({ lastIn, lastOut }: ClientRow): number | null {
  const last = Math.max(lastIn ?? 0, lastOut ?? 0);
  return last === 0 ? null : last;
}

/**
 * Whether a client has heard nothing for longer than they want to: `days` since the last contact, null where there
 * never was one. Null where nothing was agreed, where it is not long ago yet, and for former clients.
 */
export function silence(row: ClientRow, now: number): { days: number | null } | null {
  if (row.cadence === null || row.status === 'former') return null;
  const last = lastContact(row);
  if (last === null) return { days: null };
  const days = Math.floor((now - last) / day);
  return days > row.cadence ? { days } : null;
}
