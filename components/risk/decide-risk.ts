import { savePractice } from '../../utils/state/practice.ts';
import { carryOut } from '../sidebar/carry-out.ts';
import { message } from '../ui/message.ts';
import type { Risk } from './risk-words.ts';

const done = {
  open: 'growth_riskTaken',
  closed: 'growth_riskIsClosed',
  refused: 'growth_riskIsRefused',
} as const;

/** Takes a risk into the register, closes or refuses it, with the way back; true if it was done. */
export function decideRisk({ id }: Risk, state: keyof typeof done): Promise<boolean> {
  const closedAt = state === 'open' ? null : Date.now();
  return carryOut(message(done[state]), (operationId) =>
    savePractice(operationId, [{ kind: 'risk', id, set: { state, closedAt } }]),
  );
}
