import { soughtRecord } from '../../utils/state/sought-record.ts';
import type { CareGoal } from '../care/goal.ts';
import { clientAddress } from './place.ts';

/** Opens a client beside a page, at what something was told from. */
export function showBeside(page: string): (goal: CareGoal) => void {
  return ({ clientId, entry, record }) => {
    soughtRecord.value = record;
    location.hash = clientAddress(clientId, entry, page);
  };
}
