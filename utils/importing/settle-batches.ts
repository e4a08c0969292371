import { readStagedBatch } from '../importers/staged-batch.ts';
import type { Staging } from '../store/staging.ts';
import type { Surveyor } from './surveyor.ts';

/** Lays those batches ready anew that hold what later ones told otherwise; most imports have none. */
export async function settleBatches(
  staging: Pick<Staging, 'batch' | 'putBatch'>,
  importId: string,
  survey: Pick<Surveyor, 'unsettled' | 'settle'>,
): Promise<void> {
  for (const number of survey.unsettled()) {
    const read = readStagedBatch(await staging.batch(importId, number));
    if (read !== null) await staging.putBatch(importId, number, survey.settle(read.batch));
  }
}
