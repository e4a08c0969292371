import type { Statement } from '../records/client.ts';

/**
 * What a client needs, by the ids of the statements. What the first meeting says of whom it is for and what they fear stands
 * among the needs, but no work is to be done for it alone.
 */
export function realNeeds({ needs }: { needs: Readonly<Record<string, Statement>> }): Record<string, Statement> {
  return Object.fromEntries(Object.entries(needs).filter(([, { answers }]) => answers === null));
}
